import { sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import { METERS } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import type { Currency } from '../input.ts';
import { listMeters, listPlans, type Meter, type MeterPrice, type Plan, type PlanKey, priceOf } from './plans.ts';
import { factsOf } from './price-facts.ts';
import { isSold } from './sold-meters.ts';

/** Languages of meter names on Stripe's pages; plans have the same name in every language, so that one coupon fits all. */
export const LANGUAGES = ['pt', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Stripe lookup key of a price: of the plan itself, or of one of its meters. A new price takes the key over from the old one. */
export const lookupKeyOf = (plan: PlanKey, currency: Currency, use?: { meter: Meter; language: Language }): string =>
  [plan, use?.meter, currency.toLowerCase(), use?.language].filter(Boolean).join('_');

/** Units included in the plan; null when all of them are, so that nothing is charged. */
export const includedIn = (plan: Plan, meter: Meter): number | null => plan[METERS[meter].limit];

export const unitPriceOf = (meter: MeterPrice, currency: Currency): number =>
  currency === 'BRL' ? meter.priceBrlCents : meter.priceUsdCents;

/** A plan's prices at Stripe: its own, and one per meter. Every plan has all meters, so that a change of plan only swaps prices. */
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
  const language = await languageOf(ctx, currency);
  const keys = [lookupKeyOf(key, currency), ...meters.map(({ key: meter }) => lookupKeyOf(key, currency, { meter, language }))];
  const { data } = await callStripe((stripe) => stripe.prices.list({ lookup_keys: keys, active: true, limit: 10 }));
  const flat = data.find((price) => price.lookup_key === keys[0]);
  const metered = data.flatMap((price) => {
    const { meter } = factsOf(price);
    return meter ? [{ meter, price }] : [];
  });
  if (!flat || metered.length !== meters.length) throw notSold;
  return { plan, flat, metered };
}

/** The account's language; without an account, the language of the country that uses the currency. */
async function languageOf(ctx: Context, currency: Currency): Promise<Language> {
  const read = sql`select locale from public.accounts`;
  const rows = ctx.account ? (await asActor(ctx, (tx) => tx.execute<{ locale: string }>(read))).rows : [];
  const language = rows[0]?.locale.slice(0, 2);
  return LANGUAGES.find((each) => each === language) ?? (currency === 'BRL' ? 'pt' : 'en');
}

/** Line items of a purchase: one of the plan, and the meters on sale. */
export const lineItemsOf = ({ flat, metered }: SoldAs): { price: string; quantity?: number }[] => [
  { price: flat.id, quantity: 1 },
  ...metered.filter(({ meter }) => isSold(meter)).map(({ price }) => ({ price: price.id })),
];
