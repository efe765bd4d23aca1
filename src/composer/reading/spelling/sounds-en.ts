import { fold } from '../fold.ts';
import { type Rules, type Sounding, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: C as in "chip", S as in "ship", R the end of "better". Vowels are of three kinds. */
const RULES: Rules = [
  [/^kn|^gn|^pn/gm, 'n'],
  [/^wr|^rh/gm, 'r'],
  [/wh/gm, 'w'],
  [/^ps/gm, 's'],
  [/mb$/gm, 'm'],
  [/tch|ch/gm, 'C'],
  [/(?:ss|[tsc])i(?=on|ou|al|an|en)/gm, 'S'],
  [/sh/gm, 'S'],
  [/ph/gm, 'f'],
  [/igh/gm, 'i'],
  [/(?:au|ou)gh(?=t)/gm, 'o'],
  [/gh$/gm, 'f'],
  [/gh/gm, 'g'],
  [/dge/gm, 'je'],
  [/cc(?=[eiy])/gm, 'ks'],
  [/s?c(?=[eiy])/gm, 's'],
  [/ck|c/gm, 'k'],
  [/qu/gm, 'kw'],
  [/q/gm, 'k'],
  [/x/gm, 'ks'],
  [/g(?=[eiy])/gm, 'j'],
  [/z/gm, 's'],
  [/(?:[aeiou]|ou)r(?=e?$|s$)/gm, 'R'],
  [/re$/gm, 'R'],
  [/(?<=[^aeiou][^aeiou]?)e$/gm, ''],
  [/([a-zA-Z])\1+/gm, '$1'],
  [/[aeiouy]*(?:y|ie|ei|ea|ee|e|i)[aeiouy]*/gm, 'I'],
  [/[aeiouy]*a[aeiouy]*/gm, 'A'],
  [/[ou]+w?/gm, 'O'],
];

const sounded = (lines: string): string => soundedBy(RULES, fold(lines));
const MIN_FRAME = 4;

/** The sounds of a word: of one of many consonants also without its vowels, after its first letters; a g of a wrong one may be hard. */
function variants(sound: string, word: string, isWrong: boolean): string[] {
  const hard = isWrong && /g[ie]/.test(word) ? [sounded(word.replace(/g(?=[ie])/g, 'gu'))] : [];
  const frame = sound[0] + sound.slice(1).replace(/[AIO]/g, '').replace(/R/g, 'r');
  return frame.length >= MIN_FRAME ? [sound, ...hard, `${fold(word.slice(0, 2))}-${frame}`] : [sound, ...hard];
}

export const soundsEn: Sounding = { sounded, completed: (word) => word, variants };
