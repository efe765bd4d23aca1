import { isElement, type Node } from './tree.ts';

/** Whether trees differ only in texts and text attributes: then one component can render them all. */
export function haveSameShape(trees: readonly (readonly Node[])[]): boolean {
  const [first, ...rest] = trees;
  return first !== undefined && rest.every((tree) => tree.length === first.length && tree.every((node, i) => isAlike(first[i]!, node)));
}

function isAlike(a: Node, b: Node): boolean {
  if (typeof a === 'string' || typeof b === 'string') return typeof a === typeof b;
  if (!isElement(a) || !isElement(b)) return !isElement(a) && !isElement(b) && a.markup === b.markup;
  const isFlag = (name: string) => (a.attributes[name] === true) !== (b.attributes[name] === true);
  if (a.tag !== b.tag || Object.keys({ ...a.attributes, ...b.attributes }).some(isFlag)) return false;
  return haveSameShape([a.children, b.children]);
}
