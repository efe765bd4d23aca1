import { decimalOf } from '../facts/prices/amounts.ts';
import { fold } from '../fold.ts';
import { compile, NUMBER, type Settled, SIGN } from './words.ts';

/** "120 (era 110)", "£30 (used to be £25)": a price that has risen since. */
const OUTGROWN = compile(
  `(?<![\\p{L}\\d.,])(?:${SIGN})?(?<later>${NUMBER})(?:\\s?€)?(?<gone>\\s?\\((?:era|antes(?: era)?|was|used to be)(?: de| a)? (?:${SIGN})?(?<old>${NUMBER})(?:\\s?€)?(?:,? (?:e |y |and |mas |pero |but )?(?:subi|aument|went up|rose|mud|cambi)\\p{L}*)?\\))`,
);
/** "390, eran 360 pero subió la resina" */
const ROSE = compile(
  `(?<![\\p{L}\\d.,])(?:${SIGN})?(?<later>${NUMBER})(?:\\s?(?:€|euros?|reais|pesos))?(?<gone>,? (?:que )?(?:era|eran|eram|was|were) (?:${SIGN})?(?<old>${NUMBER})(?:\\s?€)?,? (?:pero|mas|but) (?:subi|aument|went up|rose|has gone up)[^,;.\\n]*)`,
);
const FIGURE = new RegExp(NUMBER, 'u');
const amountIn = (written: string): number => Number(decimalOf(FIGURE.exec(written)?.[0] ?? ''));

/** Removes the lower price of before; a higher one is an offer that the owner wants seen. */
export function outgrown(text: string): Settled | undefined {
  const match = OUTGROWN.exec(fold(text)) ?? ROSE.exec(fold(text));
  const { later = '', gone = '', old = '' } = match?.groups ?? {};
  if (!match || amountIn(old) >= amountIn(later)) return undefined;
  const end = match.index + match[0].length;
  const at = end - gone.length;
  return { text: text.slice(0, at) + text.slice(end), cut: { at, text: text.slice(at, end).trim(), act: 'aside' } };
}
