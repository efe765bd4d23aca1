import type { Brief } from '#composer/brief.ts';
import { spelledTown } from '#composer/reading/gazetteer.ts';
import type { Fact } from '#site/schema.ts';
import { accented } from './accented.ts';
import { calmWords } from './calm-words.ts';
import { capitaliseWords } from './language.ts';
import { isMostlyCapitals, isShouted, properCase, sentenceCase, withNames } from './letter-case.ts';
import { spelled } from './spelled.ts';
import { tidied, withoutTag, writtenOut } from './typed.ts';

const NAMES = new Set<Fact['norm']['kind']>(['name', 'person', 'place']);

/** Puts the words of one message into good form. */
export interface OwnerVoice {
  language: string;
  /** The message is written in capitals. */
  shouts: boolean;
  nameOf(text: string): string;
  townOf(text: string): string;
  /** A sentence or a title. */
  voice(text: string): string;
  /** Words that are tidied and get their accents. */
  tidy(text: string): string;
}

export function ownerVoice({ prompt, locale, country, facts }: Brief): OwnerVoice {
  const language = locale.split('-')[0] ?? '';
  const shouts = isShouted(prompt, 40) || isMostlyCapitals(prompt);
  const nameOf = (text: string): string => {
    const tidy = tidied(text);
    // A short name alone may be an abbreviation; several words in capitals are from a sign.
    if (isShouted(tidy, shouts ? 4 : 9) && (shouts || tidy.includes(' '))) return properCase(accented(tidy, language));
    return /\p{Lu}/u.test(tidy) || !/\p{Ll}/u.test(tidy) ? capitaliseWords(tidy) : properCase(accented(tidy, language));
  };
  const townOf = (text: string): string => {
    const town =
      spelledTown(text.trim(), country) ?? (isShouted(text, 5) ? properCase(accented(text, language)) : accented(nameOf(text), language));
    return town.replace(/^zona \p{Ll}(?=\p{L}{2,6}(?!\p{L}))/iu, (side) => properCase(side));
  };
  const cities = facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [townOf(norm.city ?? text), townOf(text)] : []));
  const named = facts.filter(({ norm }) => NAMES.has(norm.kind)).map(({ text }) => nameOf(text));
  const names = [...new Set([...named, ...cities])].filter((name) => name.length > 2);
  const voice = (text: string): string => {
    const tidy = accented(writtenOut(spelled(withoutTag(tidied(text), language), language), language), language);
    return isShouted(tidy, shouts ? 3 : 12) ? sentenceCase(tidy, names) : withNames(calmWords(tidy, language), names, cities);
  };
  return { language, shouts, nameOf, townOf, voice, tidy: (text) => accented(tidied(text), language) };
}
