import { lt, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads } from '../tables.ts';

/** Retention of a lead without a new request: two years, as stated on the privacy page. */
const KEPT_DAYS = 730;
const DAY = 86_400_000;

/** Deletes people without a request for two years and records how many remain. For jobs alone. */
export async function forgetOldLeads(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const removed = await asSystem(
    'a person who asked for a report is kept for two years',
    async (tx) => {
      const old = lt(leads.consentedAt, new Date(ctx.now.getTime() - KEPT_DAYS * DAY));
      const gone = (await tx.delete(leads).where(old).returning({ id: leads.id })).length;
      await tx.execute(sql`select app.note_retention('leads', ${KEPT_DAYS}, ${gone}, 'public.leads'::regclass, ${now})`);
      return gone;
    },
    ctx,
  );
  return { removed };
}
