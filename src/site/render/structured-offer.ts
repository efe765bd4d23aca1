import type { Fact, FactOf } from '../schema/facts.ts';

interface Offer {
  [key: string]: string | undefined | Record<string, string>;
}

/** A price as schema.org's Offer. The lowest of several is no price of its own: "a partir de R$ 60". */
export function structuredOffer({ norm }: FactOf<'price'> & Fact): Offer {
  const { amount, currency: priceCurrency, from } = norm;
  if (!from) return { '@type': 'Offer', price: amount, priceCurrency };
  return { '@type': 'Offer', priceSpecification: { '@type': 'PriceSpecification', minPrice: amount, priceCurrency } };
}
