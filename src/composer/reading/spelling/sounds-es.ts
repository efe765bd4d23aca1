import { fold } from '../fold.ts';
import { type Rules, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: C as in "chico", N as in "año", W as in "hueso", J as in "gente". */
const RULES: Rules = [
  [/ch|sh/g, 'C'],
  [/(?:^|(?<=[aeiou]))(?:hu|gü|w)(?=e)/g, 'W'],
  [/h/g, ''],
  [/gü/g, 'gu'],
  [/ll/g, 'Y'],
  [/^ie/, 'Ye'],
  [/y(?=[aeiou])/g, 'Y'],
  [/y/g, 'i'],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/cc(?=[ei])/g, 'x'],
  [/s?c(?=[ei])/g, 's'],
  [/z/g, 's'],
  [/[cq]/g, 'k'],
  [/x(?=[^aeiou]|$)/g, 's'],
  [/ks/g, 'x'],
  [/v/g, 'b'],
  [/w/g, 'W'],
  [/trans/g, 'tras'],
  [/^ps/, 's'],
  [/pt/g, 't'],
  [/bs(?=[^aeiou])/g, 's'],
  [/nm/g, 'm'],
  [/m(?=[^aeiou]|$)/g, 'n'],
  [/(?<=..[aeiou])d$/, ''],
  [/(?<=[aeiou])rr(?=[aeiou])/g, 'R'],
  [/([a-zA-Z])\1+/g, '$1'],
];
const SHARP = 'ñ';

/** Ways in which a word sounds; `isWrong` for one that is not spelt right: a single r may be a strong one, a q may lack its u, "hue" be "gue". */
export function soundsEs(word: string, isWrong: boolean): string[] {
  const plain = (isWrong ? word.replace(/q(?!u)/g, 'qu') : word)
    .split(SHARP)
    .map((part) => part.split('ü').map(fold).join('ü'))
    .join('N');
  const sound = soundedBy(RULES, plain);
  const sounds = sound.includes('x') ? [sound, sound.replaceAll('x', 's')] : [sound];
  const written = isWrong
    ? sounds.flatMap((one) => [one, one.replace(/(?<=[aeiou])r(?=[aeiou])/g, 'R'), one.replace(/^Ge(?=b)/, 'We')])
    : sounds;
  return [...new Set(written)];
}
