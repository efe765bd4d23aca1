import { ACCENTED, ENDINGS } from './data/accents.ts';
import { capitalise } from './language.ts';

/** The text with the accents that were left out: endings and words that have one spelling only; those of two meanings are left alone. */
export function accented(text: string, language: string): string {
  const words = ACCENTED[language];
  if (!words) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const low = word.toLowerCase();
    const right = Object.hasOwn(words, low) ? words[low] : withEnding(low, language);
    if (!right || right === low) return word;
    return word === word.toUpperCase() && word.length > 1 ? right.toUpperCase() : /^\p{Lu}/u.test(word) ? capitalise(right) : right;
  });
}

function withEnding(word: string, language: string): string | undefined {
  const ending = /^[a-zç]+$/.test(word) ? ENDINGS[language]?.find(([from]) => from.test(word)) : undefined;
  return ending && word.replace(...ending);
}
