import { isRule } from './good-lead.ts';
import { signOf } from './term-names.ts';

const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}\d¿¡])|\n+/u;
/** Says who or since when: a story, whatever else is in it. */
const OF_HOUSE =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\p{L})(?:somos|soy|sou|we are|we['’]re|i am|i['’]m|aprend\p{L}+|comec\p{L}+|começ\p{L}+|empec\p{L}+|empez\p{L}+|started|fund\p{L}+|famil\p{L}+|fam[íi]lia|av[ôó]|abuel[oa]|gera[çc][ãa]o|generaci[óo]n\p{L}*|generation)(?!\p{L})/iu;
/** Sums and shares. */
const FEE = /(?:r\$|[$€£₦])\s?\d|\d ?%|(?<!\p{L})N\d[\d.,]+|\d (?:reais|pesos|euros|d[óo]lares)(?!\p{L})/iu;

export const sentencesIn = (text: string): string[] => text.split(SENTENCE_END).filter(Boolean);

/** Whether a text is terms for the most part, which no heading should announce as the owner's story. */
export function isOfTerms(text: string): boolean {
  const sentences = sentencesIn(text).filter((one) => /\p{L}{3}/u.test(one));
  return (
    !OF_HOUSE.test(text) &&
    sentences.filter((one) => isRule(one) || signOf(one) !== undefined || FEE.test(one)).length * 3 >= sentences.length * 2
  );
}
