import type { Element } from '../page/walk.ts';

const MAX_NODES = 300;
const MAX_LENGTH = 700;
const MAX_PARAGRAPHS = 3;
const OF_PAGE = /^(?:h[1-6]|table|ul|ol|dl|form|hr|img|iframe)$/;

/** True for a blockquote that quotes somebody; before there were styles, it only set the text of a page in from its edges. */
export function isQuotation({ childNodes }: Element): boolean {
  const waiting = [...childNodes];
  let length = 0;
  let paragraphs = 0;
  for (let count = 0; waiting.length > 0; count++) {
    const node = waiting.pop()!;
    if ('value' in node) length += node.value.trim().length;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'p') paragraphs++;
    if (OF_PAGE.test(node.tagName) || paragraphs > MAX_PARAGRAPHS || length > MAX_LENGTH || count > MAX_NODES) return false;
    waiting.push(...node.childNodes);
  }
  return length <= MAX_LENGTH;
}
