import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What stands in place of an element; its own children come changed already. */
export type Change = (element: Element) => ElementContent[];

type Text = (written: string) => string;

const changedContent = (node: ElementContent, change: Change, text: Text): ElementContent[] => {
  if (node.type === 'text') return [{ ...node, value: text(node.value) }];
  if (node.type !== 'element') return [node];
  return change({ ...node, children: node.children.flatMap((child) => changedContent(child, change, text)) });
};

const changedNode = (node: RootContent, change: Change, text: Text): RootContent[] =>
  node.type === 'doctype' ? [] : changedContent(node, change, text);

/** A tree with every text put through `text` and every element, inner ones first, through `change`. */
export function changed(root: Root, change: Change, text: Text = (written) => written): Root {
  return { ...root, children: root.children.flatMap((node) => changedNode(node, change, text)) };
}

/** Whether an element holds nothing to see. */
export function isEmpty({ children }: Element): boolean {
  return children.every((child) => (child.type === 'text' ? child.value.trim() === '' : child.type !== 'element'));
}
