import { and, eq, exists, gt, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { batches, batchRows } from '../tables.ts';

/** Milliseconds after which an event must have been lost: the longest list is begun sooner. */
const LOST_AFTER = 180_000;
/** Milliseconds after which nobody waits any more. */
const HOPELESS_AFTER = 24 * 3_600_000;
const BATCH_SIZE = 100;

/** Lists with rows that nobody begins. For jobs alone. */
export async function findLostBatches(ctx: Context): Promise<{ batchId: string; clientId: string }[]> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const lost = and(lt(batches.queuedAt, before(LOST_AFTER)), gt(batches.queuedAt, before(HOPELESS_AFTER)));
  return asSystem(
    'a sweep finds what an event lost',
    (tx) => {
      const waiting = tx
        .select({ position: batchRows.position })
        .from(batchRows)
        .where(and(eq(batchRows.batchId, batches.id), eq(batchRows.state, 'waiting')));
      return tx
        .select({ batchId: batches.id, clientId: batches.clientId })
        .from(batches)
        .where(and(lost, exists(waiting)))
        .orderBy(batches.queuedAt)
        .limit(BATCH_SIZE);
    },
    ctx,
  );
}
