import { fold } from '../fold.ts';
import { type Rules, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: C as in "chip", S as in "ship", R the end of "better". Vowels are of three kinds. */
const RULES: Rules = [
  [/^kn|^gn|^pn/, 'n'],
  [/^wr|^rh/, 'r'],
  [/wh/g, 'w'],
  [/^ps/, 's'],
  [/mb$/, 'm'],
  [/tch|ch/g, 'C'],
  [/(?:ss|[tsc])i(?=on|ou|al|an|en)/g, 'S'],
  [/sh/g, 'S'],
  [/ph/g, 'f'],
  [/igh/g, 'i'],
  [/(?:au|ou)gh(?=t)/g, 'o'],
  [/gh$/, 'f'],
  [/gh/g, 'g'],
  [/dge/g, 'je'],
  [/cc(?=[eiy])/g, 'ks'],
  [/s?c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/qu/g, 'kw'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/g(?=[eiy])/g, 'j'],
  [/z/g, 's'],
  [/(?:[aeiou]|ou)r(?=e?$|s$)/g, 'R'],
  [/re$/, 'R'],
  [/(?<=[^aeiou][^aeiou]?)e$/, ''],
  [/([a-zA-Z])\1+/g, '$1'],
  [/[aeiouy]*(?:y|ie|ei|ea|ee|e|i)[aeiouy]*/g, 'I'],
  [/[aeiouy]*a[aeiouy]*/g, 'A'],
  [/[ou]+w?/g, 'O'],
];

/** The sound of a word; for one of many consonants also without its vowels, after its first letters. */
export function soundsEn(word: string, isWrong: boolean): string[] {
  const hard = isWrong && /g[ie]/.test(word) ? [soundedBy(RULES, fold(word).replace(/g(?=[ie])/g, 'gu'))] : [];
  const plain = fold(word);
  const sound = soundedBy(RULES, plain);
  const frame = sound[0] + sound.slice(1).replace(/[AIO]/g, '').replace(/R/g, 'r');
  return frame.length >= MIN_FRAME ? [sound, ...hard, `${plain.slice(0, 2)}-${frame}`] : [sound, ...hard];
}
const MIN_FRAME = 4;
