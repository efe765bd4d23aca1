import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { ask } from '#platform/stripe.ts';
import type { Currency } from './input.ts';
import { listMeters, listPlans, type Meter, type MeterPrice, type Plan, type PlanKey, priceOf } from './plans.ts';
import { factsOf } from './price-facts.ts';

/** How a price is found at Stripe: the plan itself, or a meter of the plan. A dearer one takes the key over. */
export const lookupKeyOf = (plan: PlanKey, currency: Currency, meter?: Meter): string =>
  [plan, meter, currency.toLowerCase()].filter(Boolean).join('_');

/** How many units the plan includes; null is all of them, so that nothing is charged. */
export const includedIn = (plan: Plan, meter: Meter): number | null =>
  ({ page_generate: plan.pageGenerate, ai_token: plan.aiToken, container_hours: plan.containerHours, storage_gb: plan.storageGb })[meter];

export const unitPriceOf = (meter: MeterPrice, currency: Currency): number =>
  currency === 'BRL' ? meter.priceBrlCents : meter.priceUsdCents;

/** A plan at Stripe: its own price, and one for each meter that it charges. */
export interface SoldAs {
  plan: Plan;
  flat: Stripe.Price;
  metered: { meter: Meter; price: Stripe.Price }[];
}

/** @throws AppError `plan_not_found`, or `plan_not_sold` in that currency (on request, or not at Stripe). */
export async function requireSold(ctx: Context, key: PlanKey, currency: Currency): Promise<SoldAs> {
  const [plans, meters] = await Promise.all([listPlans(ctx), listMeters(ctx)]);
  const plan = plans.find((each) => each.key === key);
  if (!plan) throw new AppError('not_found', 'plan_not_found', { plan: key });
  const notSold = new AppError('invalid', 'plan_not_sold', { plan: key, currency });
  if (!priceOf(plan, currency)) throw notSold;
  const charged = meters.filter((meter) => includedIn(plan, meter.key) !== null);
  const keys = [lookupKeyOf(key, currency), ...charged.map((meter) => lookupKeyOf(key, currency, meter.key))];
  const { data } = await ask((stripe) => stripe.prices.list({ lookup_keys: keys, active: true, limit: 10 }));
  const flat = data.find((price) => price.lookup_key === keys[0]);
  const metered = data.flatMap((price) => {
    const { meter } = factsOf(price);
    return meter ? [{ meter, price }] : [];
  });
  if (!flat || metered.length !== charged.length) throw notSold;
  return { plan, flat, metered };
}

/** What is bought: one of the plan, and its meters. */
export const lineItemsOf = ({ flat, metered }: SoldAs): { price: string; quantity?: number }[] => [
  { price: flat.id, quantity: 1 },
  ...metered.map(({ price }) => ({ price: price.id })),
];
