import { amountLike } from '#site/operations/price.ts';

/** "Bolo de cenoura R$ 18,00", "corte 40 reais": a thing and its price in one line. */
const PRICED =
  /^(?<name>.*?\p{L}.*?)[\s,:;–—-]+(?<!\d:)(?<price>(?:(?:a partir de|from|desde)\s+)?(?:\p{Sc}|[A-Z]{1,3}\p{Sc})?\s?\d[\d.,]*(?:\s?(?:reais|\p{Sc}|euros?|pesos|usd|brl))?)$/iu;

/** "Sonho: 7 cada": a price of more words stands after a colon. */
const AFTER_COLON = /^(?<name>.*\p{L}.*):\s+(?<price>[^:]*\d[^:]*)$/u;

/** The parts of an item that its owner added in one line; an empty price if it has none. */
export function splitPriced(text: string): { name: string; price: string } {
  const { name, price } = (PRICED.exec(text.trim()) ?? AFTER_COLON.exec(text.trim()))?.groups ?? {};
  return name && price ? { name, price } : { name: text.trim(), price: '' };
}

export function joinPriced(item: { name: string; price: string }): string {
  const [name, price] = [item.name.trim(), item.price.trim()];
  const text = [name, price].filter(Boolean).join(' ');
  return splitPriced(text).price === price ? text : `${name}: ${price}`;
}

/** A price as typed; a bare number is written like the earlier one, or with the site's sign. */
export function typedPrice(typed: string, was: string, symbol: string): string {
  const text = typed.trim();
  return amountLike(text, was) ?? (/^\d[\d.,]*$/.test(text) ? `${symbol} ${text}` : text);
}
