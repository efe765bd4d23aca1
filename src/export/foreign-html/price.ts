import type { FactOf } from '#site/schema.ts';

const SIGNS: readonly [RegExp, string][] = [
  [/^R\$/i, 'BRL'],
  [/^US\$/i, 'USD'],
  [/^€/, 'EUR'],
  [/^£/, 'GBP'],
  [/^\$/, ''],
];
const PRICE =
  /^(R\$|US\$|€|£|\$)\s?(\d{1,3}(?:[.,\s]\d{3})*|\d{1,9})(?:[.,](\d{1,2}))?$|^(\d{1,3}(?:[.,\s]\d{3})*|\d{1,9})(?:[.,](\d{1,2}))?\s?(€|R\$)$/i;

/** Parses a cell that is only an amount of money; `$` is the site's own currency. Null for anything else. */
export function priceIn(cell: string, currency: string): FactOf<'price'>['norm'] | null {
  const found = PRICE.exec(cell.trim());
  if (!found) return null;
  const sign = found[1] ?? found[6]!;
  const whole = (found[2] ?? found[4]!).replace(/[.,\s]/g, '');
  const cents = found[3] ?? found[5];
  const own = SIGNS.find(([pattern]) => pattern.test(sign))?.[1] || currency;
  return { kind: 'price', amount: cents ? `${whole}.${cents}` : whole, currency: own };
}
