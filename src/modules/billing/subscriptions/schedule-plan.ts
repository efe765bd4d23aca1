import type Stripe from 'stripe';
import { callStripe, idOf, refusalOf } from '#platform/stripe.ts';
import { lineItemsOf, type SoldAs } from '../catalogue/catalogue.ts';
import { factsOfPrices } from '../catalogue/price-facts.ts';
import { askRedeeming, type DiscountParam, type PromotionCode } from '../catalogue/promotion-codes.ts';

/** Schedules a smaller plan for the end of the paid period: nothing is due, credited or removed before. */
export async function schedulePlan(
  subscription: Stripe.Subscription,
  sold: SoldAs,
  { discounts, promotion }: { discounts: DiscountParam[] | null; promotion: PromotionCode | null },
): Promise<void> {
  const schedule = await scheduleOf(subscription);
  const { start_date, end_date } = schedule.current_phase!;
  const kept = subscription.discounts.map((discount) => ({ discount: idOf(discount) }));
  const now = subscription.items.data.map(({ price, quantity }) => ({ price: price.id, ...(quantity !== undefined && { quantity }) }));
  await askRedeeming(promotion, (stripe) =>
    stripe.subscriptionSchedules.update(schedule.id, {
      end_behavior: 'release',
      proration_behavior: 'none',
      phases: [
        { items: now, start_date, end_date, discounts: kept, proration_behavior: 'none' },
        {
          items: lineItemsOf(sold),
          duration: { interval: 'month', interval_count: 1 },
          discounts: discounts ?? kept,
          metadata: { plan: sold.plan.key },
          proration_behavior: 'none',
        },
      ],
    }),
  );
}

/** The subscription's schedule. Of two concurrent clicks Stripe refuses the second, which then uses the first one's schedule. */
async function scheduleOf({ id, schedule }: Stripe.Subscription): Promise<Stripe.SubscriptionSchedule> {
  if (schedule) return callStripe((stripe) => stripe.subscriptionSchedules.retrieve(idOf(schedule)));
  try {
    return await callStripe((stripe) => stripe.subscriptionSchedules.create({ from_subscription: id }));
  } catch (error) {
    const other = refusalOf(error) && (await callStripe((stripe) => stripe.subscriptions.retrieve(id))).schedule;
    if (!other) throw error;
    return callStripe((stripe) => stripe.subscriptionSchedules.retrieve(idOf(other)));
  }
}

/** Cancels the scheduled change; the subscription continues as it is. */
export async function releaseSchedule(subscription: Stripe.Subscription): Promise<void> {
  const { schedule } = subscription;
  if (schedule) await callStripe((stripe) => stripe.subscriptionSchedules.release(idOf(schedule)));
}

/** The scheduled next plan, or null. */
export async function plannedOf({ schedule: ref }: Stripe.Subscription): Promise<string | null> {
  const schedule = typeof ref === 'string' ? await callStripe((stripe) => stripe.subscriptionSchedules.retrieve(ref)) : ref;
  if (!schedule?.current_phase) return null;
  const { end_date: end } = schedule.current_phase;
  const next = schedule.phases.find(({ start_date }) => start_date >= end);
  if (!next) return null;
  const prices = next.items.map(({ price }) => idOf(price));
  const facts = await factsOfPrices(prices);
  return prices.map((id) => facts.get(id)!).find(({ meter }) => meter === null)?.plan ?? null;
}
