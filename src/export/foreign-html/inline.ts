import { isSafeHref } from '#site/strings.ts';
import type { Warn } from './blocks.ts';
import { literal } from './literal.ts';
import { attribute, type Element, isElement, isText, MAX_DEPTH, type Node } from './nodes.ts';
import { isLeftOut, watch } from './watch.ts';

/** Text of a node with our marks for links, weight and emphasis; all other markup is dropped. */
export function inlineOf(node: Node, warn: Warn, depth: number): string {
  if (isText(node)) return literal(node.value);
  if (!isElement(node) || isLeftOut(node, warn)) return '';
  watch(node, warn);
  if (depth > MAX_DEPTH) {
    warn('too_deep', node.tagName, node.sourceCodeLocation);
    return '';
  }
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'wbr' || node.tagName === 'img') return '';
  const inner = node.childNodes.map((child) => inlineOf(child, warn, depth + 1)).join('');
  if (node.tagName === 'a') return linked(node, inner, warn);
  if (node.tagName === 'b' || node.tagName === 'strong') return marked(inner, '**');
  if (node.tagName === 'i' || node.tagName === 'em') return marked(inner, '_');
  return isLine(node.tagName) ? inner : `\n${inner}\n`;
}

const LINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
export const isLine = (tagName: string): boolean => LINE.has(tagName);

/** Wraps text in a mark, its outer spaces outside; text with marks of its own stays as it is. */
function marked(inner: string, mark: '**' | '_'): string {
  const words = inner.trim();
  if (!words || words.includes('\n') || /[*_[\]]/.test(words)) return inner;
  const [before, after] = inner.split(words, 2);
  return `${before}${mark}${words}${mark}${after}`;
}

const unmarked = (text: string): string =>
  text
    .replace(/[[\]]|\*\*/g, '')
    .replaceAll('\n', ' ')
    .trim();

/** Target of a link if it is allowed, else null. */
export function hrefOf(node: Element, warn: Warn): string | null {
  const href = (attribute(node, 'href') ?? '').trim();
  if (!href) return null;
  const whole = /^(https?:|mailto:|tel:)/i.test(href) ? href : '';
  const safe = whole.replace(/^https?:/i, (scheme) => scheme.toLowerCase()).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  if (whole && safe.length <= 1000 && isSafeHref(safe)) return safe;
  // `watch` reports script URLs.
  if (!/^\s*(javascript|data|vbscript):/i.test(href)) warn('link_removed', 'a', node.sourceCodeLocation);
  return null;
}

function linked(node: Element, inner: string, warn: Warn): string {
  const href = hrefOf(node, warn);
  const label = unmarked(inner).slice(0, 280);
  return href && label ? `[${label}](${href})` : inner;
}
