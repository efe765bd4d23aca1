import type Stripe from 'stripe';
import { ask, refusalOf } from '#platform/stripe.ts';
import { lineItemsOf, type SoldAs } from '../catalogue/catalogue.ts';
import { factsOfPrices } from '../catalogue/price-facts.ts';
import { askRedeeming, type DiscountParam, type PromotionCode } from '../catalogue/promotion-codes.ts';

const idOf = (ref: string | { id: string }): string => (typeof ref === 'string' ? ref : ref.id);

/** Has the subscription become a smaller plan when the period that is paid ends: nothing is due, given back or taken away before. */
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

/** The schedule that leads the subscription. Two clicks at once make one: Stripe refuses the second, and theirs is taken. */
async function scheduleOf({ id, schedule }: Stripe.Subscription): Promise<Stripe.SubscriptionSchedule> {
  if (schedule) return ask((stripe) => stripe.subscriptionSchedules.retrieve(idOf(schedule)));
  try {
    return await ask((stripe) => stripe.subscriptionSchedules.create({ from_subscription: id }));
  } catch (error) {
    const other = refusalOf(error) && (await ask((stripe) => stripe.subscriptions.retrieve(id))).schedule;
    if (!other) throw error;
    return ask((stripe) => stripe.subscriptionSchedules.retrieve(idOf(other)));
  }
}

/** Lets the subscription go on as it is, without what was planned for it. */
export async function releaseSchedule(subscription: Stripe.Subscription): Promise<void> {
  const { schedule } = subscription;
  if (schedule) await ask((stripe) => stripe.subscriptionSchedules.release(idOf(schedule)));
}

/** The plan that is to follow the present one, or null. */
export async function plannedOf({ schedule: ref }: Stripe.Subscription): Promise<string | null> {
  const schedule = typeof ref === 'string' ? await ask((stripe) => stripe.subscriptionSchedules.retrieve(ref)) : ref;
  if (!schedule?.current_phase) return null;
  const { end_date: end } = schedule.current_phase;
  const next = schedule.phases.find(({ start_date }) => start_date >= end);
  if (!next) return null;
  const prices = next.items.map(({ price }) => idOf(price));
  const facts = await factsOfPrices(prices);
  return prices.map((id) => facts.get(id)!).find(({ meter }) => meter === null)?.plan ?? null;
}
