import { and, eq, inArray } from 'drizzle-orm';
import { requireWholeAccount } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { batchRequested } from '../events.ts';
import type { BatchRef } from '../input.ts';
import { batches, batchRows } from '../tables.ts';
import { requireBatch } from './batch.ts';

/** Retries failed rows with the same prompts. @returns the number of rows. */
export async function retryBatch(ctx: Context, ref: BatchRef): Promise<{ again: number }> {
  const batch = await requireBatch(ctx, ref);
  await requireWholeAccount(ctx, 'site.create');
  const failed = batch.rows.filter(({ status, prompt }) => status === 'failed' && prompt !== '').map(({ position }) => position);
  const clientId = ctx.account!.id;
  if (failed.length === 0) return { again: 0 };
  await asSystem(
    'a batch is written by the server',
    async (tx) => {
      const own = and(eq(batchRows.batchId, batch.id), eq(batchRows.clientId, clientId), inArray(batchRows.position, failed));
      const begun = inArray(batchRows.state, ['started', 'failed']);
      await tx.update(batchRows).set({ state: 'waiting', error: null }).where(and(own, begun));
      await tx
        .update(batches)
        .set({ queuedAt: ctx.now })
        .where(and(eq(batches.id, batch.id), eq(batches.clientId, clientId)));
    },
    ctx,
  );
  await announce(batchRequested.create({ batchId: batch.id, clientId }, { id: `batch.requested/${batch.id}/${ctx.now.getTime()}` }));
  return { again: failed.length };
}
