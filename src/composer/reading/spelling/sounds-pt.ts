import { fold } from '../fold.ts';
import { type Rules, soundedBy } from './sounded-by.ts';

/** Capital letters are sounds: S as in "sapo", Z as in "casa", X as in "chá", J as in "gente", N and L palatal, Q an x between vowels. */
const NASALS: Rules = [
  [/ão/g, 'aun'],
  [/õe/g, 'oin'],
  [/[ãâ](?=[^aeiou]|$)/g, 'an'],
  [/ç/g, 'ss'],
];
const RULES: Rules = [
  [/am$/, 'aun'],
  [/ch|sh/g, 'X'],
  [/nh|ni(?=[aeou])/g, 'N'],
  [/lh|li(?=[aeou])/g, 'L'],
  [/h/g, ''],
  [/[sx]c(?=[eiy])|ss+|c(?=[eiy])/g, 'S'],
  [/(?<=[aeiouy])s(?=[aeiouyw])/g, 'V'],
  [/z$/, 'S'],
  [/z/g, 'Z'],
  [/s/g, 'S'],
  [/^x/, 'X'],
  [/(?<=n|ei|ai|ou)x/g, 'X'],
  [/x(?=[^aeiou]|$)/g, 'S'],
  [/x/g, 'Q'],
  [/qu(?=[ei])|[cq]/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[eiy])/g, 'J'],
  [/j/g, 'J'],
  [/g/g, 'G'],
  [/(?<=[aeiou])rr(?=[aeiou])/g, 'R'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/m(?=[^aeiou]|$)/g, 'n'],
  [/l(?=[^aeiouLh]|$)/g, 'u'],
  [/w/g, 'v'],
  [/ou/g, 'o'],
  [/ei(?=[rRXJQ])/g, 'e'],
  [/ai(?=X)/g, 'a'],
  [/[ey]/g, 'i'],
  [/o/g, 'u'],
  [/(?<=..[^aeiounSZXNQV])i$/, ''],
];
/** Sounds of an x between vowels: after a first e, and of one written by ear. */
const BETWEEN_VOWELS = { first: ['Z', 'S'], wrong: ['X'] };
const LIKE_TAXI = /(?:f[ií]|t[áa]|s[eé]|t[óo]|l[eé]|n[eé]|^[oó]|c[oó])x/;
const LIKE_NEXT = /(?:pr[oó]|m[áa]|trou|au|sinta)x/;
const soundsOfX = (word: string): string[] => (LIKE_TAXI.test(word) ? ['kS'] : LIKE_NEXT.test(word) ? ['S'] : ['X']);
/** A wrong word may lack one of two letters that are needed between vowels: "caro" for "carro", "pasar" for "passar". */
const SHARP = { V: 'S', r: 'R' } as const;

/** Ways in which a word sounds; `isWrong` for one that is not spelt right: a single s or r may be sharp, a q may lack its u, an ending its tilde. */
export function soundsPt(word: string, isWrong: boolean): string[] {
  const whole = isWrong
    ? word
        .replace(/q(?!u)/g, 'qu')
        .replace(/ao(?=s?$)/, 'ão')
        .replace(/oes$/, 'ões')
    : word;
  const sound = soundedBy(RULES, fold(soundedBy(NASALS, whole)));
  const ofX = sound.startsWith('iQ') ? BETWEEN_VOWELS.first : isWrong ? BETWEEN_VOWELS.wrong : soundsOfX(word);
  const sounds = sound.includes('Q') ? ofX.map((one) => sound.replaceAll('Q', one)) : [sound];
  const sharp = isWrong ? sounds.flatMap((one) => [one.replace(/V/g, SHARP.V), one.replace(/(?<=[aiu])r(?=[aiu])/g, SHARP.r)]) : [];
  return [...new Set([...sounds, ...sharp].map((one) => one.replaceAll('V', 'Z')))];
}
