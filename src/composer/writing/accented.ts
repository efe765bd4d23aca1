import { accentedForm } from '#composer/reading/spelling/accented-form.ts';
import { ACCENTED, ENDINGS } from './data/accents.ts';
import { capitalise } from './language.ts';

/** The text with missing accents restored: only endings and words with a single spelling; ambiguous ones are left alone. */
export function accented(text: string, language: string): string {
  const words = ACCENTED[language];
  if (!words) return text;
  const isShouted = !/\p{Ll}{3}/u.test(text);
  return text.replace(/\p{L}+/gu, (word) => {
    // "Registro IMA 1.442": among small letters a short word of capitals is an acronym.
    if (!isShouted && word.length > 1 && word.length <= 4 && word === word.toUpperCase()) return word;
    const low = word.toLowerCase();
    const right = Object.hasOwn(words, low) ? words[low] : (withEnding(low, language) ?? accentedForm(low, language));
    if (!right || right === low) return word;
    return word === word.toUpperCase() && word.length > 1 ? right.toUpperCase() : /^\p{Lu}/u.test(word) ? capitalise(right) : right;
  });
}

function withEnding(word: string, language: string): string | undefined {
  const ending = /^[a-zç]+$/.test(word) ? ENDINGS[language]?.find(([from]) => from.test(word)) : undefined;
  return ending && word.replace(...ending);
}
