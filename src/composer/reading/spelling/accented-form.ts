import { isSpeltLanguage } from './sounds.ts';
import { vocabularyIn } from './vocabulary.ts';

const MAX_RANK = 20_000;
/** A c or n that has another sound makes another word ("cocar", "panal"), unless that is a usual one. */
const MAX_RANK_OF_OTHER_SOUND = 6_000;
/** A form that is less frequent than the usual one by this much is not meant. */
const SHARE = 20;

/** A word in small letters with the accents that it lacks, if no other word has its letters; Spanish verbs differ by the last ("grabo", "grabó"). */
export function accentedForm(word: string, language: string): string | undefined {
  if (!isSpeltLanguage(language) || language === 'en' || !/^[a-z]{4,}$/.test(word)) return undefined;
  const [first, ...others] = vocabularyIn(language).spelt(word);
  if (!first || first.word === word || first.rank > (/[çñ]/.test(first.word) ? MAX_RANK_OF_OTHER_SOUND : MAX_RANK)) return undefined;
  if (language === 'es' && (first.word.includes('ñ') || /[áéíóú]$/u.test(first.word))) return undefined;
  // "fabrica" and "copio" are verbs.
  const verb = /[aeo]s?$/.test(word) && vocabularyIn(language).lists(word.replace(/[aeo]s?$/, 'ar'));
  if (verb) return undefined;
  return others.some((other) => other.word === word || other.rank < (first.rank + 30) * SHARE) ? undefined : first.word;
}
