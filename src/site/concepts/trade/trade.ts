import type { Need } from '../concept.ts';
import { basicsOf } from '../material/basics.ts';
import type { Material } from '../material.ts';
import { tradeCalled } from './trade-words.ts';

/** A constant of a trade says nothing of the owner: what they told of themselves goes before it. */
export const TRADE_FIT = 0.54;

export interface Trade {
  industry: string;
}

/** What a concept of these trades shows: the trade itself, once it is known. */
export const tradeOf =
  (...trades: readonly string[]) =>
  (material: Material): Trade | Need => {
    const industry = known(material);
    return trades.includes(industry) ? { industry } : { need: 'trade' };
  };

/** The trade of a site; where the reader left it open, the one that the business calls itself by. */
function known(material: Material): string {
  if (material.industry !== 'neutral') return material.industry;
  const { title, say } = basicsOf(material);
  return tradeCalled([title, say, material.name, ...material.facts('statement').map(({ text }) => text)]) ?? 'neutral';
}

/** Whether a text of the site says such a word. */
export const tells = ({ doc, locale }: Material, word: RegExp): boolean =>
  Object.values(doc.strings[locale] ?? {}).some((text) => word.test(text));
