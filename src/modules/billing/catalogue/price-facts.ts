import type Stripe from 'stripe';
import { callStripe } from '#platform/stripe.ts';
import type { Meter, PlanKey } from './plans.ts';

/** Meaning of one of our Stripe prices; both null for a price outside the catalogue. */
export interface PriceFacts {
  plan: PlanKey | null;
  meter: Meter | null;
}

/** A price never changes its meaning, so this cache has no TTL. */
const known = new Map<string, PriceFacts>();

export const factsOf = (price: Stripe.Price): PriceFacts => ({
  plan: (price.metadata.plan as PlanKey | undefined) ?? null,
  meter: (price.metadata.meter as Meter | undefined) ?? null,
});

/** The meaning of each price, by its id. */
export async function factsOfPrices(ids: (string | null)[]): Promise<Map<string, PriceFacts>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))].filter((id) => !known.has(id));
  for (const id of wanted) known.set(id, factsOf(await callStripe((stripe) => stripe.prices.retrieve(id))));
  return known;
}
