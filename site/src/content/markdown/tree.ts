import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What stands in place of an element; its own children come changed already. */
export type Change = (element: Element) => ElementContent[];

/** What stands in place of a text. `inLink`: whether it is within a link, in which no other can stand. */
export type Text = (written: string, inLink: boolean) => ElementContent[];

const changedContent = (node: ElementContent, change: Change, text: Text, inLink = false): ElementContent[] => {
  if (node.type === 'text') return text(node.value, inLink);
  if (node.type !== 'element') return [node];
  const within = inLink || node.tagName === 'a';
  return change({ ...node, children: node.children.flatMap((child) => changedContent(child, change, text, within)) });
};

const changedNode = (node: RootContent, change: Change, text: Text): RootContent[] =>
  node.type === 'doctype' ? [] : changedContent(node, change, text);

const asWritten: Text = (written) => [{ type: 'text', value: written }];

/** A tree with every text put through `text` and every element, inner ones first, through `change`. */
export function changed(root: Root, change: Change, text: Text = asWritten): Root {
  return { ...root, children: root.children.flatMap((node) => changedNode(node, change, text)) };
}

/** Whether an element holds nothing to see. */
export function isEmpty({ children }: Element): boolean {
  return children.every((child) => (child.type === 'text' ? child.value.trim() === '' : child.type !== 'element'));
}
