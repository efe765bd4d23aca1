import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** Max depth: deeper markup shows nothing on a page, and walking it would overflow the stack. */
export const MAX_DEPTH = 100;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (node: Element, name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;

/** Descendant elements with one of the names, in order; bounded like every walk. */
export function within(node: Element, names: readonly string[], depth = 0): Element[] {
  if (depth > MAX_DEPTH) return [];
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(names.includes(child.tagName) ? [child] : []), ...within(child, names, depth + 1)]);
}
