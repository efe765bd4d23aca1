import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';

/** Words that join those of a name. */
export const LINK = /^(?:d[aeo]s?|del?|of|the|el|la|los|las|o|a|os|as|e|y|and|&|n)$/;

export const wordsOf = (said: string): string[] => said.split(/\s+/).filter(Boolean);

/** A name that was written in small letters, as names are written. */
export const capitalised = (said: string): string =>
  said
    .split(' ')
    .map((word, n) => (n > 0 && LINK.test(word) ? word : word.charAt(0).toLocaleUpperCase() + word.slice(1)))
    .join(' ');

/** True where up to three words before a position are a town's. */
export function endsInTown({ country }: Sheet, before: string): boolean {
  const words = wordsOf(before.replace(/[,.;:]+$/, '')).slice(-3);
  return words.some((word, n) => word.length > 3 && isTown(words.slice(n).join(' '), country));
}
