import type { Fact } from '#site/schema.ts';

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** Marks that end a thought, not those within numbers and addresses. */
const stopsIn = (text: string): number => text.match(/[.,;:!?…)](?=\s|$)|\n/gu)?.length ?? 0;

/** Words to a mark of punctuation, beyond which a message was spoken rather than typed. */
const SPOKEN = 28;
const LONG_MESSAGE = 60;
/** Words of a stretch without a mark that is several thoughts run together, in a spoken message and in any other. */
const MAX_SPOKEN_WORDS = 30;
const MAX_WORDS = 60;

/** True for a message with hardly a mark in it. */
export const isSpoken = (message: string): boolean =>
  wordsIn(message) >= LONG_MESSAGE && wordsIn(message) > SPOKEN * (stopsIn(message) + 1);

/** True for a stretch of speech without punctuation: no sentence for customers, whatever it tells. */
export function isRunOn({ norm, text }: Fact, message: string): boolean {
  if (norm.kind !== 'statement') return false;
  return wordsIn(text) > (isSpoken(message) ? MAX_SPOKEN_WORDS : MAX_WORDS) && stopsIn(text.trim().slice(0, -1)) === 0;
}
