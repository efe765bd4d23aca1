import type { Warn } from './blocks.ts';
import { type Element, isElement, MAX_DEPTH } from './nodes.ts';

/** Elements that are dropped with their content. Form fields are parsed with their form. */
const LEFT_OUT = new Set(
  'applet area audio base canvas dialog embed frame frameset head iframe link map math meta noembed noframes noscript object param plaintext portal source style svg script template title track video xmp'.split(
    ' ',
  ),
);
const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'output', 'meter', 'progress']);
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'background', 'srcset', 'ping']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside a scheme
const SCRIPTED = /^[\u0000-\u0020]*(javascript|vbscript|data)[\u0000-\u0020]*:/i;

/** True for dropped elements, after a warning. */
export function isLeftOut(node: Element, warn: Warn): boolean {
  const { tagName, sourceCodeLocation: at } = node;
  if (tagName === 'script') warn('script_removed', tagName, at);
  else if (tagName === 'style' || (tagName === 'link' && node.attrs.some(({ value }) => /stylesheet/i.test(value))))
    warn('style_removed', tagName, at);
  else if (tagName === 'nav') warn('menu_replaced', tagName, at);
  else if (CONTROLS.has(tagName)) warn('field_removed', tagName, at);
  else if (LEFT_OUT.has(tagName)) warn('element_removed', tagName, at);
  else return false;
  return true;
}

/** Warns about attributes with an effect. All attributes are dropped, but these did something. */
export function watch(node: Element, warn: Warn): void {
  for (const { name, value } of node.attrs) {
    const at = node.sourceCodeLocation?.attrs?.[name] ?? node.sourceCodeLocation;
    if (/^on/i.test(name)) warn('handler_removed', name, at);
    else if (name === 'style') warn('style_removed', name, at);
    else if (ADDRESSES.has(name) && SCRIPTED.test(value.replace(/[\t\n\r]/g, ''))) warn('url_removed', name, at);
  }
}

/** Warns about parts dropped below an element that is parsed another way: a form, a table, a link. The form parser reports fields. */
export function watchBelow(node: Element, warn: Warn, depth = 0): void {
  if (depth > MAX_DEPTH) return;
  for (const child of node.childNodes) {
    if (!isElement(child) || CONTROLS.has(child.tagName) || isLeftOut(child, warn)) continue;
    watch(child, warn);
    watchBelow(child, warn, depth + 1);
  }
}
