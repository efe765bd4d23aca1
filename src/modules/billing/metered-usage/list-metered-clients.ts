import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export const CLIENTS_AT_ONCE = 200;

/** A batch of clients whose usage Stripe charges, or charged in recent weeks, ordered by id; those after the cursor `after`. */
export async function listMeteredClients(ctx: Context, { after }: { after: string | null }): Promise<string[]> {
  const { rows } = await asSystem(
    'usage is compared with the count at Stripe',
    (tx) =>
      tx.execute<{ id: string }>(sql`
        select distinct s.client_id as id from subscriptions s
        where (s.status in ('active', 'past_due', 'unpaid')
          or s.status = 'canceled' and s.ended_at > ${ctx.now.toISOString()}::timestamptz - interval '40 days')
          and (${after}::uuid is null or s.client_id > ${after}::uuid)
        order by 1 limit ${CLIENTS_AT_ONCE}`),
    ctx,
  );
  return rows.map(({ id }) => id);
}
