import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { GetAnalytics } from '../input.ts';

const Count = z.coerce.number();
const Day = z.object({ day: z.iso.date(), waiting: Count, done: Count, refused: Count, failed: Count });
export type GenerationDay = z.infer<typeof Day>;

/** Counts the account's generations by result for each UTC day with any; both days included. */
export async function countGenerations(ctx: Context, { from, to }: GetAnalytics): Promise<GenerationDay[]> {
  const account = requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute(sql`
      select (g.created_at at time zone 'utc')::date::text as day,
        count(*) filter (where g.status in ('queued', 'running')) as waiting,
        count(*) filter (where g.status = 'done') as done,
        count(*) filter (where g.status = 'refused') as refused,
        count(*) filter (where g.status in ('failed', 'cancelled')) as failed
      from public.generations g
      where g.client_id = ${account.id} and g.created_at >= ${from}::date::timestamp at time zone 'utc'
        and g.created_at < (${to}::date + 1)::timestamp at time zone 'utc'
      group by 1 order by 1`),
  );
  return z.array(Day).parse(rows);
}
