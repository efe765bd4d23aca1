import type { Locale } from '#site/schema.ts';
import { drawingProp, literal, partDrawing, prop, propOf } from './jsx.ts';
import type { Strings } from './strings.ts';
import { type Element, isElement, type Node } from './tree.ts';

/** State shared by the components of a project while they are generated. */
export interface Workshop {
  strings: Strings;
  /** Inner markup of drawings by name; equal drawings are deduped. */
  drawings: Map<string, string>;
  /** Name of the component for an element, once it was generated. */
  componentFor(element: Element): string | undefined;
}

/** One thing per language of a component; the shapes are the same. */
type Variants<T> = ReadonlyMap<Locale, T>;

const first = <T>(variants: Variants<T>): T => variants.values().next().value as T;
const each = <T, U>(variants: Variants<T>, take: (value: T) => U): Map<Locale, U> =>
  new Map([...variants].map(([locale, value]) => [locale, take(value)]));

/** Attributes that are shown or read aloud. */
const SPOKEN = new Set(['alt', 'aria-label', 'placeholder', 'title']);
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The JSX of some nodes. `place` prefixes the names of their texts and drawings; `t` holds the strings of the current language. */
export const jsxOf = (variants: Variants<readonly Node[]>, place: string, shop: Workshop, depth = 2): string[] =>
  linesOf(variants, { place, shop }, depth);

interface Component {
  place: string;
  shop: Workshop;
}

function linesOf(variants: Variants<readonly Node[]>, component: Component, depth: number): string[] {
  const pad = '  '.repeat(depth);
  return first(variants).flatMap((node, at): string[] => {
    if (typeof node === 'string') {
      const texts = each(variants, (nodes) => nodes[at] as string);
      const isPlain = [...texts.values()].every((text) => text === node && !HAS_WORDS.test(text));
      return [`${pad}{${isPlain ? literal(node) : said(component, texts)}}`];
    }
    if (!isElement(node)) return [pad + drawing(component, node)];
    const all = each(variants, (nodes) => nodes[at] as Element);
    return element(component, node, all, depth);
  });
}

/** A text in the current language. */
const said = ({ shop, place }: Component, texts: Variants<string | null>, what?: string): string =>
  `t[${literal(shop.strings.keep(texts, place, what))}]`;

function element(component: Component, node: Element, all: Variants<Element>, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const name = component.shop.componentFor(node);
  if (name) return [`${pad}<${name} t={t} />`];
  const names = [...new Set([...all.values()].flatMap(({ attributes }) => Object.keys(attributes)))];
  const attributes = names.map((one) =>
    attribute(
      component,
      node.tag,
      one,
      each(all, ({ attributes: own }) => own[one]),
    ),
  );
  const open = `<${node.tag}${attributes.join('')}`;
  if (node.children.length === 0) return [`${pad}${open} />`];
  const inside = linesOf(
    each(all, ({ children }) => children),
    component,
    depth + 1,
  );
  const only = inside.length === 1 && inside[0]!.length < 90 ? inside[0]!.trim() : undefined;
  return only ? [`${pad}${open}>${only}</${node.tag}>`] : [`${pad}${open}>`, ...inside, `${pad}</${node.tag}>`];
}

function attribute(component: Component, tag: string, name: string, values: Variants<string | true | undefined>): string {
  const value = first(values);
  const differs = [...values.values()].some((other) => other !== value);
  const isSpoken = typeof value === 'string' && SPOKEN.has(name) && HAS_WORDS.test(value);
  if (value === true || (value !== undefined && !differs && !isSpoken)) return ` ${prop(propOf(tag, name), value)}`;
  const texts = each(values, (one) => (typeof one === 'string' ? one : null));
  return ` ${propOf(tag, name)}={${said(component, texts, name)}}`;
}

function drawing({ shop, place }: Component, node: Exclude<Node, Element | string>): string {
  const { outer, inner } = partDrawing(node);
  const known = [...shop.drawings].find(([, markup]) => markup === inner)?.[0];
  let name = known ?? place;
  for (let n = 2; !known && shop.drawings.has(name); n++) name = `${place}-${n}`;
  shop.drawings.set(name, inner);
  const props = Object.entries(outer.attributes).map(([key, value]) => ` ${prop(drawingProp(key), value)}`);
  return `<svg${props.join('')} dangerouslySetInnerHTML={{ __html: drawings[${literal(name)}] }} />`;
}
