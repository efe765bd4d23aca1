import type Stripe from 'stripe';
import { callStripe, idOf } from '#platform/stripe.ts';
import type { SoldAs } from '../catalogue/catalogue.ts';
import type { Meter } from '../catalogue/plans.ts';
import { factsOf } from '../catalogue/price-facts.ts';
import { isSold } from '../catalogue/sold-meters.ts';

const HOUR = 3600;

/** Fields of a change of plan at Stripe, the same for the preview and the change. */
export interface PlanSwap {
  items: { id?: string; price: string }[];
  billing_cycle_anchor?: { type: 'now' };
  proration_behavior: 'always_invoice' | 'none';
  proration_date?: number;
}

/**
 * Same for upgrades and downgrades: every item gets the new plan's price, the period starts again now, and one invoice credits unused time,
 * charges usage and the period ahead. In a trial nothing is due and the trial continues.
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

/** No item is removed: Stripe refuses that in a change that waits for its payment. */
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

/** Unused time is counted from the full hour, so that the amount shown is still right when it is confirmed. */
async function priceHour(subscription: Stripe.Subscription): Promise<number> {
  const now = await nowOf(subscription);
  const start = subscription.items.data[0]?.current_period_start ?? now;
  return Math.max(start, now - (now % HOUR));
}

/** Seconds since 1970 for this subscription: in Stripe's test mode it may have a test clock. */
async function nowOf({ test_clock: clock }: Stripe.Subscription): Promise<number> {
  if (!clock) return Math.floor(Date.now() / 1000);
  const id = idOf(clock);
  return (await callStripe((stripe) => stripe.testHelpers.testClocks.retrieve(id))).frozen_time;
}
