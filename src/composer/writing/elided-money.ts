import type { Fact, FactOf } from '#site/schema.ts';
import { AMOUNT, AMOUNT_IN_WORDS, decimalOf, SCALE } from '../reading/facts/prices/amounts.ts';
import { SIGNS, UNITS_OF_MONEY } from '../reading/facts/prices/currencies.ts';
import { fold } from '../reading/fold.ts';

type Price = FactOf<'price'> & Fact;

const NUMBER = `(?<!\\p{L})(?:${AMOUNT}|${AMOUNT_IN_WORDS})`;
const SIGNED = new RegExp(`(?<!\\p{L})(?:${SIGNS})\\s?\\d|\\p{Sc}`, 'u');
const NAMED = new RegExp(`${NUMBER}(?:\\s?${SCALE})?\\s?(${UNITS_OF_MONEY})(?![\\p{L}])`, 'u');
const FIGURE = new RegExp(NUMBER, 'u');
const WHOLE = new RegExp(`${NUMBER}(?:\\s?(?:${SCALE}|lucas?)(?!\\p{L}))?`, 'u');
const SCALED = new RegExp(`${NUMBER}\\s?(${SCALE}|lucas?)(?!\\p{L})|(?<!\\p{L})(mil|thousand|grand)(?!\\p{L})`, 'u');
const SLANG = /(?<=\d)\s?(?:contos?|pilas?|paus?)(?!\p{L})/iu;

const isPrice = (fact: Fact): fact is Price => fact.norm.kind === 'price';
const placeOf = ({ source }: Fact): number => source.span?.[0] ?? 0;

/** The nearest matching price of the same currency before another, else the first matching one after it. */
function neighbour(prices: readonly Price[], at: number, says: (price: Price) => boolean): Price | undefined {
  const { currency } = prices[at]!.norm;
  const isOne = (price: Price) => price.norm.currency === currency && says(price);
  return prices.slice(0, at).findLast(isOne) ?? prices.slice(at + 1).find(isOne);
}

const behindAmount = (text: string, words: string): string => {
  const match = WHOLE.exec(fold(text));
  const end = match ? match.index + match[0].length : text.length;
  return `${text.slice(0, end)} ${words}${text.slice(end)}`;
};

/** "Veinte mil … treinta y cinco": a unit of thousands stated once for several prices. */
function scaled(prices: readonly Price[], at: number): string {
  const { text, norm } = prices[at]!;
  const folded = fold(text);
  const figure = FIGURE.exec(folded)?.[0];
  const isElided = figure && !SCALED.test(folded) && Number(norm.amount) === 1000 * Number(decimalOf(figure));
  const other = isElided ? neighbour(prices, at, (price) => SCALED.test(fold(price.text))) : undefined;
  const [, word, alone] = (other && SCALED.exec(fold(other.text))) || [];
  return word || alone ? behindAmount(text, (word ?? alone)!) : text;
}

const HUNDREDTHS = /(?<!\p{L})(?:centavos?|centimos?|cents|pence)(?!\p{L})/u;
/** "١٠ جنيه … ١٥", "mil e oitocentos reais … duzentos e vinte": a currency named once for a list. */
function named(prices: readonly Price[], at: number): string {
  const { text, norm } = prices[at]!;
  const folded = fold(text);
  if (norm.amount === '0' || HUNDREDTHS.test(folded) || SIGNED.test(folded) || NAMED.test(folded)) return text;
  const other = neighbour(prices, at, (price) => NAMED.test(fold(price.text)));
  const match = other && NAMED.exec(fold(other.text));
  if (!match?.[1] || SLANG.test(match[0])) return text;
  const end = match.index + match[0].length;
  return behindAmount(text, other!.text.slice(end - match[1].length, end));
}

/** Completes the prices of a message with parts stated once for all: currency, thousands, and one name per currency. */
export function withElidedMoney(facts: readonly Fact[]): Fact[] {
  const prices = facts.filter(isPrice).sort((a, b) => placeOf(a) - placeOf(b));
  const grown = prices.map((price, at) => ({ ...price, text: scaled(prices, at) }));
  const stated = grown.map((price, at) => ({ ...price, text: named(grown, at) }));
  const isMixed = stated.some(({ text, norm }) => norm.currency === 'BRL' && !SLANG.test(text));
  const texts = new Map(stated.map(({ id, text }) => [id, isMixed ? text.replace(SLANG, '') : text]));
  return facts.map((fact) => ({ ...fact, text: texts.get(fact.id) ?? fact.text }));
}
