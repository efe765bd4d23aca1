import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isCommon } from './capitals.ts';

const WEDDING =
  /(?<!\p{L})(?:casamento|noivado|boda|bodas|matrimonio|wedding|engagement|elopement|save the date|cha (?:de panela|de casa nova))(?!\p{L})/u;
const ONE = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const PAIR = new RegExp(`(?<![\\p{L}]|\\p{Lu}\\p{Ll}+ )(${ONE}) (?:e|y|and|&) (${ONE})(?! (?:d[aeo]s? )?\\p{Lu}\\p{Ll})`, 'gu');
const CONFIDENCE = 0.6;
/** Max characters between the couple's names and the word for a wedding. */
const REACH = 60;

/** "convite de casamento Lúcia e Davi": the couple is the name of a wedding. */
export function namedCouple({ text, folded, country }: Sheet): Found | null {
  for (const { index, 0: value, 1: one = '', 2: other = '' } of text.slice(0, 1500).matchAll(PAIR)) {
    if (isCommon(one) || isCommon(other) || isTown(one, country) || isTown(other, country)) continue;
    const around = folded.slice(Math.max(0, index - REACH), index + value.length + REACH).split(/[.!?\n]/);
    if (!around.some((part) => part.includes(value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) && WEDDING.test(part))) continue;
    return { value, span: [index, index + value.length], confidence: CONFIDENCE };
  }
  return null;
}
