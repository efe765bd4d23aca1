import { and, isNull, lte } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { domainOrders } from '../tables.ts';

const BATCH_SIZE = 50;

/** Orders whose next try is due, the oldest first: their event was lost, or somebody did not answer. For jobs alone. */
export async function findDueOrders(ctx: Context): Promise<{ orderId: string }[]> {
  requireJob(ctx);
  return asSystem(
    'orders are carried on',
    (tx) =>
      tx
        .select({ orderId: domainOrders.id })
        .from(domainOrders)
        .where(and(isNull(domainOrders.settledAt), lte(domainOrders.nextTryAt, ctx.now)))
        .orderBy(domainOrders.nextTryAt)
        .limit(BATCH_SIZE),
    ctx,
  );
}
