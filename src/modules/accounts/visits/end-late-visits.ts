import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { supportSessions } from '../tables.ts';
import { visitOverAt, visitOverBy } from './visit-over.ts';

const BATCH_SIZE = 100;

/**
 * Records the end of visits that are over by themselves, which are refused from that moment anyway. One by one, since each belongs to
 * another audit chain.
 */
export async function endLateVisits(ctx: Context): Promise<{ ended: number }> {
  requireJob(ctx);
  const late = and(isNull(supportSessions.endedAt), lte(visitOverAt, sql`now()`));
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
          .set({ endedAt: visitOverAt, endedBy: visitOverBy })
          .where(and(eq(supportSessions.id, id), late)),
      ctx,
    );
  return { ended: found.length };
}
