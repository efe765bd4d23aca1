import { type Block, type Inline, parseBody, parseInline } from '#site/strings.ts';

/** The parts of a text other than its words, independent of word order: a translation must have the same. */
export function shapeOf(text: string, long: boolean): string {
  const marks: string[] = [];
  const walk = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.t === 'link') marks.push(`link ${node.href}`);
      else if (node.t === 'fact') marks.push(`fact ${node.id}`);
      else if (node.t === 'code') marks.push(`code ${node.text}`);
      else if (node.t !== 'text') marks.push(node.t);
      if ('children' in node) walk(node.children);
    }
  };
  const blockShape = (block: Block): string => {
    if (block.t === 'code') return `code ${block.text}`;
    if (block.t === 'picture') {
      walk(block.caption);
      return `picture ${block.asset}`;
    }
    if (block.t === 'list') {
      block.items.forEach(walk);
      return `list ${block.ordered} ${block.items.length}`;
    }
    walk(block.children);
    return block.t === 'heading' ? `heading ${block.level}` : block.t;
  };
  const blocks = long ? parseBody(text).map(blockShape) : [];
  if (!long) walk(parseInline(text));
  return JSON.stringify([blocks, marks.sort()]);
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

const HALF_DAY = /(?<![\d.,])(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m(?![\p{L}\d])\.?/giu;

/** Normalizes times of day to the 24-hour clock without zero minutes: 4 pm, 4:00 pm and 16h00 are 16. */
export const inFullHours = (text: string): string =>
  text
    .replace(HALF_DAY, (_, hour: string, minutes: string | undefined, half: string) => {
      const full = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return `${full}h${minutes ?? ''}`;
    })
    .replace(/(?<=(?<!\d)\d{1,2})(?:h|:)00(?!\d)/g, 'h');

/** The numbers of a text, whatever their thousands and decimal separators, sorted as strings: 1.200,50 is 1,200.50. */
export const numbersIn = (text: string): string[] =>
  (
    inFullHours(text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf)))
      .replace(/\{\{fa_[0-9a-z]{8}\}\}/g, ' ')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  )
    .map((number) => number.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(/[.,]/g, '.'))
    .sort();

/** Currencies by their signs. */
export const currenciesIn = (text: string): string[] => (text.match(/[A-Z]{1,3}\$|[$€£¥₹]/g) ?? []).sort();

/** URLs, e-mail addresses and handles. */
export const addressesIn = (text: string): string[] =>
  (text.toLowerCase().match(/https?:\/\/[^\s)]+|www\.[^\s)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w.]{2,}/g) ?? []).sort();
