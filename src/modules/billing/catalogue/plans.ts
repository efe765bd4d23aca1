import { asc } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { meters, plans } from '../tables.ts';

export { sellsPlans } from '#platform/stripe.ts';

export type Plan = typeof plans.$inferSelect;
export type PlanKey = Plan['key'];
export type MeterPrice = typeof meters.$inferSelect;
export type Meter = MeterPrice['key'];

/** All plans, cheapest first; anyone may read them. */
export async function listPlans(ctx: Context): Promise<Plan[]> {
  return asActor(ctx, (tx) => tx.select().from(plans).orderBy(asc(plans.position)));
}

/** Meters charged above the plan, with the price of a unit; anyone may read them. */
export async function listMeters(ctx: Context): Promise<MeterPrice[]> {
  return asActor(ctx, (tx) => tx.select().from(meters).orderBy(asc(meters.position)));
}

/** Cents per month in that currency; null means on request. */
export function priceOf(plan: Plan, currency: 'BRL' | 'USD'): number | null {
  return currency === 'BRL' ? plan.priceBrlCents : plan.priceUsdCents;
}
