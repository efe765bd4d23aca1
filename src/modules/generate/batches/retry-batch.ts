import { and, eq, inArray } from 'drizzle-orm';
import { requireWholeAccount } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
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
  await asActor(ctx, async (tx) => {
    const again = and(
      eq(batchRows.batchId, batch.id),
      inArray(batchRows.position, failed),
      inArray(batchRows.state, ['started', 'failed']),
    );
    await tx.update(batchRows).set({ state: 'waiting', error: null }).where(again);
    await tx.update(batches).set({ queuedAt: ctx.now }).where(eq(batches.id, batch.id));
  });
  await announce(batchRequested.create({ batchId: batch.id, clientId }, { id: `batch.requested/${batch.id}/${ctx.now.getTime()}` }));
  return { again: failed.length };
}
