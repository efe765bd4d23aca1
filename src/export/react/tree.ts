/**
 * A maker that writes HTML as the site's own does and records its calls as a tree.
 * Every element keeps its text: sections check it to leave out empty parts.
 */
import { type Attributes, type Child, h as html, isSafeUrl, type Maker, type SafeHtml } from '#site/render.ts';

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string | true>>;
  children: readonly Node[];
}
/** Markup of our own inserted whole: a drawing. */
export interface Drawing {
  markup: string;
}
export type Node = Element | Drawing | string;

export const isElement = (node: Node): node is Element => typeof node === 'object' && 'tag' in node;

const URLS = new Set(['href', 'src', 'action']);

/** Rendered value of an attribute; undefined when it is left out. */
function shownValue(name: string, value: Attributes[string]): string | true | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (URLS.has(name) && !isSafeUrl(String(value))) return undefined;
  return value === true ? true : String(value);
}

export interface TreeMaker {
  h: Maker;
  /** The nodes of what `h` made, with neighbouring texts joined. */
  nodesOf(child: Child): Node[];
}

export function treeMaker(): TreeMaker {
  const made = new WeakMap<SafeHtml, Element | Drawing>();
  const isMade = (child: Child): child is SafeHtml => typeof child === 'object' && child !== null && made.has(child as SafeHtml);

  const append = (nodes: Node[], child: Child): void => {
    if (isMade(child)) nodes.push(made.get(child)!);
    else if (Array.isArray(child)) for (const one of child) append(nodes, one);
    else if (typeof child === 'string' || typeof child === 'number') {
      const last = nodes.at(-1);
      const text = String(child);
      if (text === '') return;
      if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
      else nodes.push(text);
    }
  };
  const nodesOf = (child: Child): Node[] => {
    const nodes: Node[] = [];
    append(nodes, child);
    return nodes;
  };
  const remember = (safe: SafeHtml, node: Element | Drawing): SafeHtml => {
    made.set(safe, node);
    return safe;
  };
  const h: Maker = Object.assign(
    (tag: string, attributes: Attributes | null, ...children: Child[]): SafeHtml => {
      const kept = Object.entries(attributes ?? {}).flatMap(([name, value]) => {
        const shown = shownValue(name, value);
        return shown === undefined ? [] : [[name, shown] as const];
      });
      return remember(html(tag, attributes, ...children), { tag, attributes: Object.fromEntries(kept), children: nodesOf(children) });
    },
    { trusted: (markup: string): SafeHtml => remember(html.trusted(markup), { markup }) },
  );
  return { h, nodesOf };
}
