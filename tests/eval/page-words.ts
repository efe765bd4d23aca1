import { fold } from '#composer/reading/fold.ts';

/** Words as they are compared: folded, numbers without their signs, long ones by their beginning, so that a mended letter counts. */
export const wordsOf = (text: string): string[] =>
  (
    fold(text)
      .replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d)[.,](?:00)(?!\d)/g, '')
      .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.slice(0, 5));

/** How far from one another the words of one value may stand. */
const SPREAD = 2.2;
const SLACK = 4;
/** How many of them have to be there. */
const MIN_SHARE = 0.75;

/** The words of a page, with the places where a value stands in them. */
export interface PageWords {
  words: readonly string[];
  at: ReadonlyMap<string, readonly number[]>;
}

export function pageWords(text: string): PageWords {
  const words = wordsOf(text);
  const at = new Map<string, number[]>();
  for (const [n, word] of words.entries()) at.set(word, [...(at.get(word) ?? []), n]);
  return { words, at };
}

const ARABIC = /^\p{Script=Arabic}/u;
/** A word as a page may write it: Arabic writes "and", "in", "to" as one letter before it, "بكفرنجة" for "in Kafranja". */
const writtenAs = (word: string): string[] =>
  ARABIC.test(word) && word.length >= 3 ? [word, ...[...'وبلف'].map((joint) => `${joint}${word}`.slice(0, 5))] : [word];

/** Words that stand for the same on a page: short forms written out, letters mended, a joint before it. */
const alike = (one: string, other: string): boolean =>
  (one.length >= 4 && other.length >= 4 && one.slice(0, 3) === other.slice(0, 3)) || writtenAs(one).includes(other);

/** Stretches of a page that hold a value: nearly all of its words close together. */
export function placesOf({ words, at }: PageWords, value: string): [start: number, end: number][] {
  const wanted = wordsOf(value);
  if (wanted.length === 0) return [];
  const reach = Math.ceil(wanted.length * SPREAD) + SLACK;
  const least = wanted.length <= 3 ? wanted.length : Math.ceil(wanted.length * MIN_SHARE);
  const starts = [...new Set(wanted.flatMap(writtenAs).flatMap((word) => at.get(word) ?? []))].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const start of starts) {
    const stretch = words.slice(start, start + reach);
    const held = wanted.filter((word) => stretch.some((other) => alike(word, other)));
    if (held.length < least) continue;
    const last = Math.max(...held.map((word) => stretch.findIndex((other) => alike(word, other))));
    found.push([start, start + last]);
  }
  return found;
}

/** Whether two values stand beside one another on a page, in either order. */
export const isBeside = (page: PageWords, one: string, other: string, most: number): boolean => {
  const others = placesOf(page, other);
  return placesOf(page, one).some(([start, end]) => others.some(([from, to]) => from - end <= most && start - to <= most));
};
