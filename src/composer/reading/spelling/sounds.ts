import type { Sounding } from './sounded-by.ts';
import { soundsEn } from './sounds-en.ts';
import { soundsEs } from './sounds-es.ts';
import { soundsPt } from './sounds-pt.ts';

const SOUNDS = { pt: soundsPt, es: soundsEs, en: soundsEn } as const satisfies Record<string, Sounding>;
export type SpeltLanguage = keyof typeof SOUNDS;

export const isSpeltLanguage = (language: string): language is SpeltLanguage => Object.hasOwn(SOUNDS, language);

/** Ways in which a word in small letters may sound that is not spelt right. */
export function soundsOfWrong(word: string, language: SpeltLanguage): readonly string[] {
  const { sounded, completed, variants } = SOUNDS[language];
  return variants(sounded(completed(word)), word, true);
}

/** Ways in which each of many words sounds. */
export function soundsOfAll(words: readonly string[], language: SpeltLanguage): (readonly string[])[] {
  const { sounded, variants } = SOUNDS[language];
  const sounds = sounded(words.join('\n')).split('\n');
  return words.map((word, n) => variants(sounds[n] as string, word, false));
}
