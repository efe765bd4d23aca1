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
  [/([a-zA-Z])\1+/g, '$1'],
  [/m(?=[^aeiou]|$)/g, 'n'],
  [/l(?=[^aeiouLh]|$)/g, 'u'],
  [/w/g, 'v'],
  [/ou/g, 'o'],
  [/ei(?=[rXJQ])/g, 'e'],
  [/ai(?=X)/g, 'a'],
  [/[ey]/g, 'i'],
  [/o/g, 'u'],
  [/([iu])\1+/g, '$1'],
  [/(?<=..[^aeiounSZXNQV])i$/, ''],
];
/** An x between vowels has four sounds, of which a wrong one has the first; a wrong s there may be sharp. */
const BETWEEN_VOWELS = ['X', 'S', 'Z', 'kS'];

/** Ways in which a word sounds; `isWrong` for one that is not spelt right. */
export function soundsPt(word: string, isWrong: boolean): string[] {
  const sound = soundedBy(RULES, fold(soundedBy(NASALS, word)));
  const ofX = sound.startsWith('iQ') || !isWrong ? BETWEEN_VOWELS : BETWEEN_VOWELS.slice(0, 1);
  const sounds = sound.includes('Q') ? ofX.map((one) => sound.replaceAll('Q', one)) : [sound];
  return sounds.flatMap((one) =>
    isWrong && one.includes('V') ? [one.replaceAll('V', 'Z'), one.replaceAll('V', 'S')] : [one.replaceAll('V', 'Z')],
  );
}
