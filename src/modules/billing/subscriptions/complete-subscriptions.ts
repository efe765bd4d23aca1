import { and, inArray, sql } from 'drizzle-orm';
import { CHARGED_METERS } from '#modules/metering/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { callStripe, onceKey } from '#platform/stripe.ts';
import { requireSold } from '../catalogue/catalogue.ts';
import { factsOf } from '../catalogue/price-facts.ts';
import { isSold } from '../catalogue/sold-meters.ts';
import type { SoldPlan } from '../input.ts';
import { requireServer } from '../require-server.ts';
import { subscriptions } from '../tables.ts';
import { isLiving, LIVING } from './live-subscription.ts';
import { syncSubscription } from './sync-subscription.ts';

const BATCH_SIZE = 20;

type Row = typeof subscriptions.$inferSelect;

/**
 * Adds prices to subscriptions for meters sold since they were bought: tokens, from the day a model is configured. A failure does not stop
 * the others, and is retried the next time.
 */
export async function completeSubscriptions(ctx: Context): Promise<{ completed: number }> {
  requireServer(ctx);
  const sold = sql.param(CHARGED_METERS.filter(isSold), subscriptions.meters);
  const rows = await asSystem(
    'usage is charged',
    (tx) =>
      tx
        .select()
        .from(subscriptions)
        .where(and(inArray(subscriptions.status, [...LIVING]), sql`not ${subscriptions.meters} @> ${sold}`))
        // Random order, so that repeated failures do not block the others.
        .orderBy(sql`random()`)
        .limit(BATCH_SIZE),
    ctx,
  );
  let completed = 0;
  for (const row of rows) {
    try {
      await complete(row);
      completed++;
    } catch (error) {
      log.error('subscription.not_completed', { accountId: row.clientId, error });
    }
  }
  return { completed };
}

async function complete({ id, clientId, plan, currency }: Row): Promise<void> {
  const ctx = jobContext('complete-subscriptions', clientId);
  const subscription = await callStripe((stripe) => stripe.subscriptions.retrieve(id));
  const had = new Set(subscription.items.data.map(({ price }) => factsOf(price).meter));
  const { metered } = await requireSold(ctx, plan as SoldPlan, currency);
  const items = metered.filter(({ meter }) => isSold(meter) && !had.has(meter)).map(({ price }) => ({ price: price.id }));
  if (items.length > 0 && isLiving(subscription)) {
    const options = { idempotencyKey: onceKey('complete', id, [...had], items) };
    await callStripe((stripe) => stripe.subscriptions.update(id, { items, proration_behavior: 'none' }, options));
  }
  await syncSubscription(ctx, { subscriptionId: id });
}
