import type { Fact } from '#site/schema.ts';

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** Marks that end a thought, not those within numbers and addresses. */
const stopsIn = (text: string): number => text.match(/[.,;:!?…)](?=\s|$)|\n/gu)?.length ?? 0;

/** Stretches between marks; those within numbers are none. */
export const stretchesOf = (text: string): { start: number; end: number }[] => {
  const ends = [...text.matchAll(/[.;:!?…](?=\s|$)|[\n()،]|,(?!\d)/gu)].map(({ index }) => index);
  return [...ends, text.length].map((end, n) => ({ start: n === 0 ? 0 : (ends[n - 1] as number) + 1, end }));
};
/** Words without a mark from which a stretch was spoken. */
export const MIN_UNMARKED = 14;
/** True for a text with hardly a mark in it, short or long. */
export const isUnmarked = (text: string): boolean => wordsIn(text) / stretchesOf(text).length >= MIN_UNMARKED;

/** Words to a mark of punctuation, beyond which a message was spoken rather than typed. */
const SPOKEN = 28;
const LONG_MESSAGE = 60;
/** Words of a stretch without a mark that is several thoughts run together, in a spoken message and in any other. */
const MAX_SPOKEN_WORDS = 20;
const MAX_WORDS = 60;
/** Words of spoken hours that could not be read: more of them hold other thoughts too. */
const MAX_HOURS_WORDS = 8;

/** True for a message with hardly a mark in it. */
export const isSpoken = (message: string): boolean =>
  wordsIn(message) >= LONG_MESSAGE && wordsIn(message) > SPOKEN * (stopsIn(message) + 1);

/** True for a stretch of speech without punctuation: no sentence for customers, whatever it tells. */
export function isRunOn({ norm, text }: Fact, message: string): boolean {
  if (norm.kind === 'hours') return Object.keys(norm.days).length === 0 && isSpoken(message) && wordsIn(text) > MAX_HOURS_WORDS;
  if (norm.kind !== 'statement') return false;
  return wordsIn(text) > (isSpoken(message) ? MAX_SPOKEN_WORDS : MAX_WORDS) && stopsIn(text.trim().slice(0, -1)) === 0;
}
