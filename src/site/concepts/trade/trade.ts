import type { Need } from '../concept.ts';
import { basicsOf } from '../material/basics.ts';
import { isVoice } from '../material/sentences.ts';
import type { Material } from '../material.ts';
import { tradeCalled } from './trade-words.ts';

/** A constant of a trade says nothing about the owner: concepts with the owner's facts are preferred. */
export const TRADE_FIT = 0.54;

export interface Trade {
  industry: string;
}

/** Content of a concept for these trades: the trade itself, once it is known. */
export const tradeOf =
  (...trades: readonly string[]) =>
  (material: Material): Trade | Need => {
    const industry = known(material);
    return trades.includes(industry) ? { industry } : { need: 'trade' };
  };

/** Sentences of the house itself; of terms and offers some are another house's: "Ótica Visual 20% de desconto". */
const voices = (material: Material): string[] =>
  material
    .facts('statement')
    .map(({ text }) => text)
    .filter(isVoice);

/** The trade of a site; where the reader left it open, the one in the business's own description. */
function known(material: Material): string {
  if (material.industry !== 'neutral') return material.industry;
  const { title, say } = basicsOf(material);
  return tradeCalled([title, say, material.name, ...voices(material)]) ?? 'neutral';
}

/** Whether a text of the site contains such a word. */
export const mentions = ({ doc, locale }: Material, word: RegExp): boolean =>
  Object.values(doc.strings[locale] ?? {}).some((text) => word.test(text));
