import { fold } from '#site/fold.ts';

export { fold };

/** Key for comparing words: folded, without Arabic vowel marks and stretch. */
export const key = (word: string): string => fold(word).replace(/[\u0640\u064b-\u0652]/g, '');

/** A regular expression source for a literal text. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LETTER = /[\p{L}\p{N}]/u;
/** True when a match at [start, end) is not part of a longer word. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !(start > 0 && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] as string)) &&
  !(end < text.length && LETTER.test(text[end] as string) && LETTER.test(text[end - 1] as string));
