import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requireServer } from '../require-server.ts';

/**
 * Events that are overdue: each is retried with growing pauses of at most half an hour, for some days. Failures during an outage count too,
 * so the pause must stay short: a payment is waiting.
 */
export async function listWaitingStripeEvents(ctx: Context): Promise<{ eventId: string; customerId: string | null }[]> {
  requireServer(ctx);
  const { rows } = await asSystem(
    'events of Stripe are stored',
    (tx) =>
      tx.execute<{ eventId: string; customerId: string | null }>(sql`
        select id as "eventId", stripe_customer_id as "customerId" from stripe_events
        where handled_at is null and received_at > ${ctx.now.toISOString()}::timestamptz - interval '7 days'
          and coalesce(tried_at, received_at) < ${ctx.now.toISOString()}::timestamptz - interval '1 minute' * least(power(2, least(attempts, 10)), 30)
        order by coalesce(tried_at, received_at) limit 200`),
    ctx,
  );
  return rows;
}
