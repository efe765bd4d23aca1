import { fold } from '../fold.ts';
import { type Rules, type Sounding, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: S as in "sapo", Z as in "casa", X as in "chá", J as in "gente", N and L palatal, Q an x between vowels. */
const NASALS: Rules = [
  [/ão/gm, 'aun'],
  [/õe/gm, 'oin'],
  [/[ãâ](?=[^aeiou]|$)/gm, 'an'],
  [/ç/gm, 'ss'],
];
const RULES: Rules = [
  [/am$/gm, 'aun'],
  [/ch|sh/gm, 'X'],
  [/nh|ni(?=[aeou])/gm, 'N'],
  [/lh|li(?=[aeou])/gm, 'L'],
  [/h/gm, ''],
  [/[sx]c(?=[eiy])|ss+|c(?=[eiy])/gm, 'S'],
  [/(?<=[aeiouy])s(?=[aeiouyw])/gm, 'V'],
  [/z$/gm, 'S'],
  [/z/gm, 'Z'],
  [/s/gm, 'S'],
  [/^x/gm, 'X'],
  [/(?<=n|ei|ai|ou)x/gm, 'X'],
  [/x(?=[^aeiou]|$)/gm, 'S'],
  [/x/gm, 'Q'],
  [/qu(?=[ei])|[cq]/gm, 'k'],
  [/gu(?=[ei])/gm, 'G'],
  [/g(?=[eiy])/gm, 'J'],
  [/j/gm, 'J'],
  [/g/gm, 'G'],
  [/(?<=[aeiou])rr(?=[aeiou])/gm, 'R'],
  [/([a-zA-Z])\1+/gm, '$1'],
  [/m(?=[^aeiou]|$)/gm, 'n'],
  [/l(?=[^aeiouLh]|$)/gm, 'u'],
  [/w/gm, 'v'],
  [/ou/gm, 'o'],
  [/ei(?=[rRXJQ])/gm, 'e'],
  [/ai(?=X)/gm, 'a'],
  [/[ey]/gm, 'i'],
  [/o/gm, 'u'],
  [/(?<=..[^aeiounSZXNQV])i$/gm, ''],
];
/** Sounds of an x between vowels: after a first e, and of one written by ear. */
const BETWEEN_VOWELS = { first: ['Z', 'S'], wrong: ['X'] };
const LIKE_TAXI = /(?:f[ií]|t[áa]|s[eé]|t[óo]|l[eé]|n[eé]|^[oó]|c[oó])x/;
const LIKE_NEXT = /(?:pr[oó]|m[áa]|trou|au|sinta)x/;
const soundsOfX = (word: string): string[] => (LIKE_TAXI.test(word) ? ['kS'] : LIKE_NEXT.test(word) ? ['S'] : ['X']);
/** A wrong word may lack one of two letters that are needed between vowels: "caro" for "carro", "pasar" for "passar". */
const SHARP = { V: 'S', r: 'R' } as const;

/** Words in small letters, one a line, as they sound but for what stands between vowels. */
const sounded = (lines: string): string => soundedBy(RULES, fold(soundedBy(NASALS, lines)));

/** A wrong word with the letters that it may lack: the u after a q, the tilde of an ending. */
const completed = (word: string): string =>
  word
    .replace(/q(?!u)/g, 'qu')
    .replace(/ao(?=s?$)/, 'ão')
    .replace(/oes$/, 'ões');

/** Every sound that a word may have; in a wrong one a single s or r between vowels may be sharp. */
function variants(sound: string, word: string, isWrong: boolean): string[] {
  if (!isWrong && !/[QV]/.test(sound)) return [sound];
  const ofX = sound.startsWith('iQ') ? BETWEEN_VOWELS.first : isWrong ? BETWEEN_VOWELS.wrong : soundsOfX(word);
  const sounds = sound.includes('Q') ? ofX.map((one) => sound.replaceAll('Q', one)) : [sound];
  const sharp = isWrong ? sounds.flatMap((one) => [one.replace(/V/g, SHARP.V), one.replace(/(?<=[aiu])r(?=[aiu])/g, SHARP.r)]) : [];
  return [...new Set([...sounds, ...sharp].map((one) => one.replaceAll('V', 'Z')))];
}

export const soundsPt: Sounding = { sounded, completed, variants };
