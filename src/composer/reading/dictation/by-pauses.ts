import { fold } from '../fold.ts';
import { fittedPauses } from '../learned/model.ts';
import { pauseChances, wordsOf } from '../learned/pauses.ts';
import type { Mark } from './between-prices.ts';
import { CORRECTS } from './price-signs.ts';

/** Least chance of any pause at which a mark is set, and least share of a full stop in it. */
const MIN_PAUSE = 0.5;
const MIN_STOP = 0.5;
/** Chance of a pause below which a rule's comma is none either. */
export const NO_PAUSE = 0.1;

/** A place between two words, and the chance that there is a pause, or the end of a thought. */
export interface Place {
  at: number;
  pause: number;
  stop: number;
}

/** The places between the words of a text that lack a mark, as the chain fitted to messages with theirs sees them. */
export function placesIn(text: string, language: string): Place[] {
  const words = wordsOf(text, language);
  const chances = pauseChances(fittedPauses(), words, language);
  return words.slice(0, -1).flatMap(({ end }, n): Place[] => {
    const [none = 1, , stop = 0] = chances[n] ?? [];
    const between = text.slice(end, words[n + 1]?.start);
    return /^[^\S\n]+$/u.test(between) ? [{ at: end, pause: 1 - none, stop }] : [];
  });
}

/** The marks that a text most likely had at those places. */
export function marksAt(places: readonly Place[], text: string): Mark[] {
  return places
    .filter(({ at, pause }) => pause >= MIN_PAUSE && !isBound(text, at))
    .map(({ at, pause, stop }) => ({ at, sign: stop >= MIN_STOP * pause ? '.' : ',' }));
}

/** Within a telephone number, and before what puts the words before it right, there is no mark. */
const isBound = (text: string, at: number): boolean =>
  (/\d$/u.test(text.slice(0, at)) && /^\s\d/u.test(text.slice(at))) || CORRECTS.test(fold(text.slice(at, at + 30)));
