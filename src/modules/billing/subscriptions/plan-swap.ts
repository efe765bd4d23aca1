import type Stripe from 'stripe';
import { ask } from '#platform/stripe.ts';
import type { SoldAs } from '../catalogue/catalogue.ts';
import type { Meter } from '../catalogue/plans.ts';
import { factsOf } from '../catalogue/price-facts.ts';
import { isSold } from '../catalogue/sold-meters.ts';

const HOUR = 3600;

/** What a change of plan says to Stripe, the same for seeing it and for doing it. */
export interface PlanSwap {
  items: { id?: string; price: string }[];
  billing_cycle_anchor?: { type: 'now' };
  proration_behavior: 'always_invoice' | 'none';
  proration_date?: number;
}

/**
 * One way up and down: every item becomes the new plan's, the period starts again now, and one invoice gives back what
 * was not used, charges what was, and pays the period ahead. In a trial nothing is due and the trial goes on.
 */
export async function changeOf(subscription: Stripe.Subscription, sold: SoldAs): Promise<PlanSwap> {
  const items = swappedItems(subscription, sold);
  if (subscription.status === 'trialing') return { items, proration_behavior: 'none' };
  return {
    items,
    billing_cycle_anchor: { type: 'now' },
    proration_behavior: 'always_invoice',
    proration_date: await priceHour(subscription),
  };
}

/** None is removed: Stripe refuses that of a change which waits for its payment. */
function swappedItems(subscription: Stripe.Subscription, { flat, metered }: SoldAs): PlanSwap['items'] {
  const wanted = new Map<Meter | null, string>([[null, flat.id]]);
  for (const { meter, price } of metered) wanted.set(meter, price.id);
  const items = subscription.items.data.flatMap(({ id, price }) => {
    const { meter } = factsOf(price);
    const next = wanted.get(meter);
    wanted.delete(meter);
    return next ? [{ id, price: next }] : [];
  });
  return [...items, ...[...wanted].flatMap(([meter, price]) => (meter === null || isSold(meter) ? { price } : []))];
}

/** Unused time is counted from the full hour: so the amount that a person has read is still right when they agree to it. */
async function priceHour(subscription: Stripe.Subscription): Promise<number> {
  const now = await nowOf(subscription);
  const start = subscription.items.data[0]?.current_period_start ?? now;
  return Math.max(start, now - (now % HOUR));
}

/** Seconds since 1970 for this subscription: in Stripe's test mode it may live by a clock of its own. */
async function nowOf({ test_clock: clock }: Stripe.Subscription): Promise<number> {
  if (!clock) return Math.floor(Date.now() / 1000);
  const id = typeof clock === 'string' ? clock : clock.id;
  return (await ask((stripe) => stripe.testHelpers.testClocks.retrieve(id))).frozen_time;
}
