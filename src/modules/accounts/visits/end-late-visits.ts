import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { supportSessions } from '../tables.ts';

const BATCH_SIZE = 100;

/** Records the end of expired visits, which are refused from that moment anyway. One by one, since each belongs to another audit chain. */
export async function endLateVisits(ctx: Context): Promise<{ ended: number }> {
  requireJob(ctx);
  const late = and(isNull(supportSessions.endedAt), lte(supportSessions.expiresAt, sql`now()`));
  const found = await asSystem(
    'visits end by themselves',
    (tx) => tx.select({ id: supportSessions.id }).from(supportSessions).where(late).limit(BATCH_SIZE),
    ctx,
  );
  for (const { id } of found)
    await asSystem(
      'a visit has run out',
      (tx) =>
        tx
          .update(supportSessions)
          .set({ endedAt: sql`${supportSessions.expiresAt}`, endedBy: 'time' })
          .where(and(eq(supportSessions.id, id), late)),
      ctx,
    );
  return { ended: found.length };
}
