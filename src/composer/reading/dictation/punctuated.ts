import { betweenPrices, type Mark } from './between-prices.ts';
import { marksIn, placesIn } from './by-pauses.ts';
import { isUnmarked, MIN_UNMARKED, stretchesOf, wordsIn } from './run-on.ts';

/** Words without a mark from which thoughts are set apart, and from which a stretch is spoken among others with marks. */
const MIN_WORDS_OF_THOUGHTS = 22;
const MIN_WORDS_AMONG_MARKS = 26;

/**
 * Sets the marks that a dictated or hastily typed stretch lacks: a comma after each price of a list, and those that such words have in
 * messages with marks. What is said of one thing then stays with it, and words that are kept off take no more with them than their own
 * sentence. A stretch with marks of its own is left as it is.
 */
export function punctuated(text: string, language: string): string {
  if (language === 'ar') return text;
  const missing = new Map<number, Mark['sign']>();
  const min = isUnmarked(text) ? MIN_UNMARKED : MIN_WORDS_AMONG_MARKS;
  const stretches = stretchesOf(text).filter(({ start, end }) => wordsIn(text.slice(start, end)) >= min);
  const isLong = stretches.some(({ start, end }) => wordsIn(text.slice(start, end)) >= MIN_WORDS_OF_THOUGHTS);
  const places = isLong && !isArabizi(text) ? placesIn(text, language) : [];
  for (const stretch of stretches) {
    const ofPrices = betweenPrices(text, stretch);
    for (const { at, sign } of isLong ? marksIn(text, stretch, places, ofPrices) : ofPrices) missing.set(at, sign);
  }
  return [...missing].sort(([one], [other]) => other - one).reduce((out, [at, sign]) => out.slice(0, at) + sign + out.slice(at), text);
}

/** "a7san wa7ed", "3ayez": Arabic in Latin letters, of which the chain knows no word. */
const ARABIZI = /(?<![\p{L}\d])(?:\p{Ll}+[37]\p{Ll}+|[37]\p{Ll}{3,})(?![\p{L}\d])/gu;
const MIN_ARABIZI = 3;
const isArabizi = (text: string): boolean => (text.match(ARABIZI) ?? []).length >= MIN_ARABIZI;
