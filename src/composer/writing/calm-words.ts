import { fold } from '#composer/reading/fold.ts';
import { vocabularyIn } from '#composer/reading/spelling/vocabulary.ts';
import { isAbbreviation } from './letter-case.ts';

/** A word among quiet ones: a row of shouted words may be a name, "FAZENDA SANTA RITA". */
const SHOUTED =
  /(?<![\p{L}\d.@&/-])(?<!\p{Lu}{2,}[ ,]{1,2})(?:\p{Lu}{4,}|N[ÃA]O|NO|NOT|S[ÓO]|SEM|SIN)(?![\p{L}\d@&/-])(?![ ,]{1,2}\p{Lu}{2,}(?!\p{L}))/gu;
/** The least frequent word that is surely no name. */
const MAX_RANK = 13_000;
const isOf = (language: string): language is 'pt' | 'en' | 'es' => ['pt', 'en', 'es'].includes(language);

/** "Limpo FOSSA", "I fix BOILERS": a common word that is shouted among others is said quietly; names and abbreviations keep their capitals. */
export function calmWords(text: string, language: string): string {
  if (!isOf(language) || !/\p{Ll}{2}/u.test(text)) return text;
  const { spelt } = vocabularyIn(language);
  const isFrequent = (word: string) => spelt(word).some(({ rank }) => rank < MAX_RANK);
  return text.replace(SHOUTED, (word, at: number) => {
    const low = fold(word);
    const isKnown = [low, low.replace(/s$/, ''), low.replace(/es$/, '')].some(isFrequent);
    if (!isKnown || isAbbreviation(word)) return word;
    return at === 0 || /[.!?]\s+$/.test(text.slice(0, at)) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
  });
}
