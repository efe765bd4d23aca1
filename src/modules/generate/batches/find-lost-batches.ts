import { and, eq, exists, gt, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { batches, batchRows } from '../tables.ts';

/** Milliseconds after which the event counts as lost: even the longest batch starts sooner. */
const LOST_AFTER = 180_000;
/** Milliseconds after which a batch is given up. */
const HOPELESS_AFTER = 24 * 3_600_000;
const BATCH_SIZE = 100;

/** Batches with rows that no job is starting. For jobs alone. */
export async function findLostBatches(ctx: Context): Promise<{ batchId: string; clientId: string }[]> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const lost = and(lt(batches.queuedAt, before(LOST_AFTER)), gt(batches.queuedAt, before(HOPELESS_AFTER)));
  return asSystem(
    'a sweep retries work whose event was lost',
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
