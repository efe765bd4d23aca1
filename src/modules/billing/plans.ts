import { asc } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { plans } from './tables.ts';

export type Plan = typeof plans.$inferSelect;

/** The catalogue, cheapest first; anyone may read it. */
export async function listPlans(ctx: Context): Promise<Plan[]> {
  return asActor(ctx, (tx) => tx.select().from(plans).orderBy(asc(plans.position)));
}

/** Cents per month in that currency; null is on request. */
export function priceOf(plan: Plan, currency: 'BRL' | 'USD'): number | null {
  return currency === 'BRL' ? plan.priceBrlCents : plan.priceUsdCents;
}
