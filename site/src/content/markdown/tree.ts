import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What stands in place of an element; its own children come changed already. */
export type Change = (element: Element) => ElementContent[];

const changedContent = (node: ElementContent, change: Change): ElementContent[] => {
  if (node.type !== 'element') return [node];
  return change({ ...node, children: node.children.flatMap((child) => changedContent(child, change)) });
};

const changedNode = (node: RootContent, change: Change): RootContent[] =>
  node.type === 'doctype' ? [] : changedContent(node, change);

/** A tree with every element, inner ones first, put through `change`. */
export function changed(root: Root, change: Change): Root {
  return { ...root, children: root.children.flatMap((node) => changedNode(node, change)) };
}

/** Whether an element holds nothing to see. */
export function isEmpty({ children }: Element): boolean {
  return children.every((child) => (child.type === 'text' ? child.value.trim() === '' : child.type !== 'element'));
}
