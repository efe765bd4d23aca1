import type { SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';

/** The price among an item's facts: its own, else its offer's, plan's or class's. */
export function priceFactOf(doc: SiteDocument, facts: readonly string[]): Fact | undefined {
  const own = facts.map((id) => doc.facts[id]).find((fact) => fact?.norm.kind === 'price');
  if (own) return own;
  for (const id of facts) {
    const norm = doc.facts[id]?.norm;
    const price = norm && 'price' in norm && norm.price ? doc.facts[norm.price] : undefined;
    if (price?.norm.kind === 'price') return price;
  }
  return undefined;
}
