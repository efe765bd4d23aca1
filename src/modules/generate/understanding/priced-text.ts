/** "Bolo de cenoura R$ 18,00", "corte 40 reais": a thing and its price in one line. */
const PRICED =
  /^(?<name>.*?\p{L}.*?)[\s,:;–—-]+(?<price>(?:(?:a partir de|from|desde)\s+)?(?:\p{Sc}|[A-Z]{1,3}\p{Sc})?\s?\d[\d.,]*(?:\s?(?:reais|\p{Sc}|euros?|pesos|usd|brl))?)$/iu;

/** The parts of an item that its owner added in one line; an empty price if it has none. */
export function splitPriced(text: string): { name: string; price: string } {
  const { name, price } = PRICED.exec(text.trim())?.groups ?? {};
  return name && price ? { name, price } : { name: text.trim(), price: '' };
}

export const joinPriced = ({ name, price }: { name: string; price: string }): string =>
  [name.trim(), price.trim()].filter(Boolean).join(' ');
