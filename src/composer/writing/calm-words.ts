import { fold } from '#composer/reading/fold.ts';
import { vocabularyIn } from '#composer/reading/spelling/vocabulary.ts';
import { isAbbreviation } from './letter-case.ts';

/** A word among quiet ones: a row of shouted words may be a name, "FAZENDA SANTA RITA". */
const SHOUTED =
  /(?<![\p{L}\d.@&/-])(?<!\p{Lu}{2,}[ ,]{1,2})(?:\p{Lu}{4,}|N[ÃA]O|NO|NOT|S[ÓO]|SEM|SIN)(?![\p{L}\d@&/-])(?![ ,]{1,2}\p{Lu}{2,}(?!\p{L}))/gu;
/** "SEM MATAR NENHUMA", "AR CONDICIONADO NÃO FAÇO": several words that say something and name nothing. */
const SHOUTED_ROW = /(?<![\p{L}\d.@&/-])\p{Lu}{2,}(?:,? \p{Lu}+)+(?![\p{L}\d@&/-])/gu;
const SAYS: Readonly<Record<'pt' | 'en' | 'es', RegExp>> = {
  pt: /(?<!\p{L})(?:SEM|N[ÃA]O|NUNCA|S[ÓO]|TODOS?|TODAS?|NENHUMA?|NADA)(?!\p{L})/u,
  es: /(?<!\p{L})(?:SIN|NO|NUNCA|S[ÓO]LO|TODOS?|TODAS?|NING[ÚU]N|NINGUNA|NADA)(?!\p{L})/u,
  en: /(?<!\p{L})(?:WITHOUT|NO|NOT|NEVER|ONLY|ALL|NOTHING|ALWAYS)(?!\p{L})/u,
};
/** The least frequent word that is surely no name. */
const MAX_RANK = 13_000;
const isOf = (language: string): language is 'pt' | 'en' | 'es' => ['pt', 'en', 'es'].includes(language);

/** "Limpo FOSSA", "I fix BOILERS": a common word that is shouted among others is said quietly; names and abbreviations keep their capitals. */
export function calmWords(text: string, language: string): string {
  if (!isOf(language) || !/\p{Ll}{2}/u.test(text)) return text;
  const { spelt } = vocabularyIn(language);
  const isKnown = (word: string): boolean => {
    const low = fold(word);
    return [low, low.replace(/s$/, ''), low.replace(/es$/, '')].some((one) => spelt(one).some(({ rank }) => rank < MAX_RANK));
  };
  const quiet = (word: string, at: number, all: string): string =>
    at === 0 || /[.!?]\s+$/.test(all.slice(0, at)) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
  return text
    .replace(SHOUTED_ROW, (row, at: number) => {
      const isSaid =
        SAYS[language].test(row) && row.split(/,? /).every((word) => word.length < 3 || (isKnown(word) && !isAbbreviation(word)));
      return isSaid ? quiet(row, at, text) : row;
    })
    .replace(SHOUTED, (word, at: number, all: string) => (isKnown(word) && !isAbbreviation(word) ? quiet(word, at, all) : word));
}
