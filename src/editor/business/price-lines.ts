export interface PriceLine {
  name: string;
  price: string;
}

const PRICE = /^(.*?)[\s.,;:…_–—-]*((?:R\$|US\$|\$|€|£)?\s*\d[\d.,]*(?:\s*(?:€|\$|reais))?)\s*$/u;

/**
 * Parses a pasted list into names and prices: "Bolo de cenoura .... 32,00". Lines without a price keep their name; empty ones are
 * skipped.
 */
export function priceLines(text: string): PriceLine[] {
  return text.split('\n').flatMap((raw): PriceLine[] => {
    const line = raw.replace(/^[\s•*·–-]+/u, '').trim();
    const found = PRICE.exec(line);
    const name = (found?.[1] ?? line).trim();
    if (!/\p{L}/u.test(name)) return [];
    return [{ name: name.slice(0, 120), price: found?.[2]?.trim() ?? '' }];
  });
}
