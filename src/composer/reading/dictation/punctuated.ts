import { betweenPrices, type Mark } from './between-prices.ts';
import { betweenThoughts } from './between-thoughts.ts';
import { isUnmarked, MIN_UNMARKED, stretchesOf, wordsIn } from './run-on.ts';

/** Words without a mark from which thoughts are set apart, and from which a stretch is spoken among others with marks. */
const MIN_WORDS_OF_THOUGHTS = 22;
const MIN_WORDS_AMONG_MARKS = 26;

/**
 * Sets the marks that a dictated or hastily typed stretch lacks: a comma after each price of a list, a full stop before a new thought. What
 * is said of one thing then stays with it, and words that are kept off take no more with them than their own sentence. A stretch with marks
 * of its own is left as it is.
 */
export function punctuated(text: string, language: string): string {
  if (language === 'ar') return text;
  const missing = new Map<number, Mark['sign']>();
  const stretches = stretchesOf(text);
  const min = isUnmarked(text) ? MIN_UNMARKED : MIN_WORDS_AMONG_MARKS;
  for (const stretch of stretches) {
    const words = wordsIn(text.slice(stretch.start, stretch.end));
    if (words < min) continue;
    const ofPrices = betweenPrices(text, stretch);
    const ofThoughts = words < MIN_WORDS_OF_THOUGHTS ? [] : betweenThoughts(text, stretch, language, ofPrices);
    // A full stop prevails over a comma.
    for (const { at, sign } of [...ofPrices, ...ofThoughts]) if (missing.get(at) !== '.') missing.set(at, sign);
  }
  return [...missing].sort(([one], [other]) => other - one).reduce((out, [at, sign]) => out.slice(0, at) + sign + out.slice(at), text);
}
