import type { Drawing, Element } from './tree.ts';

/** React's names for HTML attributes where they differ. */
const PROPS: Readonly<Record<string, string>> = {
  'accept-charset': 'acceptCharset',
  autocomplete: 'autoComplete',
  class: 'className',
  colspan: 'colSpan',
  crossorigin: 'crossOrigin',
  datetime: 'dateTime',
  enctype: 'encType',
  fetchpriority: 'fetchPriority',
  for: 'htmlFor',
  hreflang: 'hrefLang',
  readonly: 'readOnly',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
};
/** Form fields are uncontrolled: the given value is only the default. */
const FIELDS = new Set(['input', 'select', 'textarea']);

export function propOf(tag: string, attribute: string): string {
  if (FIELDS.has(tag) && attribute === 'value') return 'defaultValue';
  if (tag === 'input' && attribute === 'checked') return 'defaultChecked';
  return PROPS[attribute] ?? attribute;
}

/** A string as a JavaScript literal; U+2028 and U+2029 are escaped for old engines. */
export const literal = (text: string): string => {
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return /['\\]/.test(text) || json.includes('\\') ? json : `'${json.slice(1, -1)}'`;
};

/** `name="value"` where the value needs no escape, `name={'…'}` where it does. */
export const prop = (name: string, value: string | true): string =>
  value === true ? name : /[&"{}<>\\\n]/.test(value) ? `${name}={${literal(value)}}` : `${name}="${value}"`;

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot);|&#(\d+);/g, (entity, code) => ENTITIES[entity] ?? String.fromCodePoint(Number(code)));

/**
 * Splits a drawing into its outer element and its inner markup: React renders the first, the second is inserted as it is.
 * @throws when the markup is not one SVG element.
 */
export function partDrawing({ markup }: Drawing): { outer: Element; inner: string } {
  const found = /^<svg((?: [^<>]*)?)>([\s\S]*)<\/svg>$/.exec(markup);
  if (!found) throw new Error(`Not a drawing: ${markup.slice(0, 60)}`);
  const attributes = [...found[1]!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decoded(value!)]);
  return { outer: { tag: 'svg', attributes: Object.fromEntries(attributes), children: [] }, inner: found[2]! };
}

/** `stroke-width` is `strokeWidth` in React; `aria-…` and `data-…` stay. */
export const drawingProp = (attribute: string): string =>
  attribute === 'class'
    ? 'className'
    : /^(aria|data)-/.test(attribute)
      ? attribute
      : attribute.replace(/[-:]([a-z])/g, (_, c: string) => c.toUpperCase());

/** `area-1-head` as a component name: `Area1Head`. A name in a non-Latin script gets the fallback. */
export function componentName(name: string, fallback: string): string {
  const parts = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/);
  const joined = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined : `${fallback}${joined}`;
}
