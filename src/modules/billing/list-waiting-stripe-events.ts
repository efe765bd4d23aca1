import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requireServer } from './require-server.ts';

/** Events that wait longer than they should: each is asked for again, later each time, for some days. */
export async function listWaitingStripeEvents(ctx: Context): Promise<{ eventId: string; customerId: string | null }[]> {
  requireServer(ctx);
  const { rows } = await asSystem(
    'what Stripe says is kept',
    (tx) =>
      tx.execute<{ eventId: string; customerId: string | null }>(sql`
        select id as "eventId", stripe_customer_id as "customerId" from stripe_events
        where handled_at is null and attempts < 30
          and received_at < ${ctx.now.toISOString()}::timestamptz - interval '1 minute' * power(2, least(attempts, 10))
        order by received_at limit 200`),
    ctx,
  );
  return rows;
}
