import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** The root of a document. @throws if it cannot be parsed. */
export function readXml(text: string): XmlElement {
  const { root } = parseXml(text);
  if (!root) throw new Error('an empty document');
  return root;
}

export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter((one): one is XmlElement => one instanceof XmlElement && one.name === name);

export const childOf = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent);

/** The text of a child, or null if there is none. */
export function textOf(parent: XmlElement | undefined, ...path: string[]): string | null {
  const found = childOf(parent, ...path);
  if (!found) return null;
  return found.children.flatMap((one) => (one instanceof XmlText ? [one.text] : [])).join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with text or child elements; null children are left out. */
export function element(name: string, content: string | number | boolean | (string | null)[]): string {
  const inner = Array.isArray(content)
    ? content.filter((one) => one !== null).join('')
    : String(content).replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
  return `<${name}>${inner}</${name}>`;
}
