import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requireServer } from './require-server.ts';

/** Clients whose use Stripe charges, or charged in the last weeks. */
export async function listMeteredClients(ctx: Context): Promise<string[]> {
  requireServer(ctx);
  const { rows } = await asSystem(
    'what was used is compared with what Stripe counted',
    (tx) =>
      tx.execute<{ id: string }>(sql`
        select distinct s.client_id as id from subscriptions s
        where s.status in ('active', 'past_due', 'unpaid')
          or s.status = 'canceled' and s.ended_at > ${ctx.now.toISOString()}::timestamptz - interval '40 days'
        order by 1`),
    ctx,
  );
  return rows.map(({ id }) => id);
}
