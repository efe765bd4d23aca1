import type { Need } from '../concept.ts';
import type { Material } from '../material.ts';

/** A constant of a trade says nothing of the owner: what they told of themselves goes before it. */
export const TRADE_FIT = 0.41;

export interface Trade {
  industry: string;
}

/** What a concept of these trades shows: the trade itself, once it is known. */
export const tradeOf =
  (...trades: readonly string[]) =>
  ({ industry }: Material): Trade | Need =>
    trades.includes(industry) ? { industry } : { need: 'trade' };

/** Whether a text of the site says such a word. */
export const tells = ({ doc, locale }: Material, word: RegExp): boolean =>
  Object.values(doc.strings[locale] ?? {}).some((text) => word.test(text));
