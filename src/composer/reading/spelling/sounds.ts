import { soundsEn } from './sounds-en.ts';
import { soundsEs } from './sounds-es.ts';
import { soundsPt } from './sounds-pt.ts';

/** Ways in which a word in small letters may sound, in the spelling rules of its language; `isWrong` for one that breaks them. */
export const SOUNDS = { pt: soundsPt, es: soundsEs, en: soundsEn } as const satisfies Record<
  string,
  (word: string, isWrong: boolean) => readonly string[]
>;
export type SpeltLanguage = keyof typeof SOUNDS;

export const isSpeltLanguage = (language: string): language is SpeltLanguage => Object.hasOwn(SOUNDS, language);
