import { fold } from '../fold.ts';
import { type Rules, type Sounding, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: C as in "chico", N as in "año", W as in "hueso", J as in "gente". */
const RULES: Rules = [
  [/ch|sh/gm, 'C'],
  [/(?:^|(?<=[aeiou]))(?:hu|gü|w)(?=e)/gm, 'W'],
  [/h/gm, ''],
  [/gü/gm, 'gu'],
  [/ll/gm, 'Y'],
  [/^ie/gm, 'Ye'],
  [/y(?=[aeiou])/gm, 'Y'],
  [/y/gm, 'i'],
  [/qu(?=[ei])/gm, 'k'],
  [/gu(?=[ei])/gm, 'G'],
  [/g(?=[ei])/gm, 'j'],
  [/cc(?=[ei])/gm, 'x'],
  [/s?c(?=[ei])/gm, 's'],
  [/z/gm, 's'],
  [/[cq]/gm, 'k'],
  [/x(?=[^aeiou]|$)/gm, 's'],
  [/ks/gm, 'x'],
  [/v/gm, 'b'],
  [/w/gm, 'W'],
  [/trans/gm, 'tras'],
  [/^ps/gm, 's'],
  [/pt/gm, 't'],
  [/bs(?=[^aeiou])/gm, 's'],
  [/nm/gm, 'm'],
  [/m(?=[^aeiou]|$)/gm, 'n'],
  [/(?<=..[aeiou])d$/gm, ''],
  [/(?<=[aeiou])rr(?=[aeiou])/gm, 'R'],
  [/([a-zA-Z])\1+/gm, '$1'],
];
const sounded = (lines: string): string => soundedBy(RULES, lines.replace(/[^ñü\n]+/gu, fold).replaceAll('ñ', 'N'));

/** A q may lack its u in a wrong word. */
const completed = (word: string): string => word.replace(/q(?!u)/g, 'qu');

/** Every sound that a word may have; in a wrong one a single r may be a strong one, and "hue" be "gue". */
function variants(sound: string, _: string, isWrong: boolean): string[] {
  const sounds = sound.includes('x') ? [sound, sound.replaceAll('x', 's')] : [sound];
  if (!isWrong) return sounds;
  return [...new Set(sounds.flatMap((one) => [one, one.replace(/(?<=[aeiou])r(?=[aeiou])/g, 'R'), one.replace(/^Ge(?=b)/, 'We')]))];
}

export const soundsEs: Sounding = { sounded, completed, variants };
