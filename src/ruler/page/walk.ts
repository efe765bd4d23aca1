import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { withCoveredMail } from './covered-mail.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** More than any real page has; the rest is skipped. */
const MAX_NODES = 200_000;
/** Deeper than any real page: bounds the walk. */
const MAX_DEPTH = 500;

export interface Seen {
  element: Element;
  inHead: boolean;
  /** Enclosing link, label, or hidden element. */
  within: ReadonlySet<string>;
}

interface Watch {
  element: (seen: Seen) => void;
  /** Called after all its children. */
  leave: (tagName: string) => void;
  /** Visible text. */
  text: (text: string, seen: Pick<Seen, 'within'>) => void;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'noframes', 'template', 'head', 'title', 'svg', 'iframe', 'select']);

/** Walks a page in document order. Pages are foreign: nothing in them is run. */
export function walk(html: string, watch: Watch): void {
  const stack: ({ node: Node; depth: number; within: ReadonlySet<string> } | string)[] = [];
  const push = (nodes: Node[], depth: number, within: ReadonlySet<string>) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at]!, depth, within });
  };
  push(parse(withCoveredMail(html)).childNodes as Node[], 0, new Set());
  for (let count = 0; stack.length > 0 && count < MAX_NODES; count++) {
    const next = stack.pop()!;
    if (typeof next === 'string') {
      watch.leave(next);
      continue;
    }
    const { node, depth, within } = next;
    if (node.nodeName === '#text') {
      if (!within.has('unseen')) watch.text((node as DefaultTreeAdapterTypes.TextNode).value, { within });
      continue;
    }
    if (!('tagName' in node) || depth > MAX_DEPTH) continue;
    watch.element({ element: node, inHead: within.has('head'), within });
    const inside = new Set(within).add(node.tagName);
    if (UNSEEN.has(node.tagName) || 'hidden' in attributesOf(node)) inside.add('unseen');
    stack.push(node.tagName);
    push(node.childNodes, depth + 1, inside.size === within.size ? within : inside);
  }
}

export const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name.toLowerCase(), value]));

/** Max nodes of an element that are searched for its text. */
const MAX_PARTS = 2000;
/** Max characters of text: more than any heading or link has. Links may nest, each around all the text of the page. */
const MAX_WORDS = 4000;

/** Begins a line, or a button of its own. */
const APART = /^(?:br|button|dd|div|dt|h[1-6]|li|p|td|th|tr)$/;

/** Text of an element, up to a limit. Not recursive: pages may nest deeper than any stack. */
export function textIn(element: Element, most: number = MAX_WORDS): string {
  const waiting: Node[] = [...element.childNodes].reverse();
  let text = '';
  for (let count = 0; waiting.length > 0 && count < MAX_PARTS && text.length < most; count++) {
    const node = waiting.pop()!;
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if ('tagName' in node) {
      if (APART.test(node.tagName)) text += ' ';
      waiting.push(...node.childNodes.slice(0, MAX_PARTS).reverse());
    }
  }
  return text.slice(0, most);
}
