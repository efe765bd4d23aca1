import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { requestSite } from '../generations/request-site.ts';
import { retryGeneration } from '../generations/retry-generation.ts';
import type { BatchRow } from '../input.ts';
import { batchRows } from '../tables.ts';

type Ended = Partial<Pick<typeof batchRows.$inferInsert, 'state' | 'error' | 'generationId' | 'prompt'>>;

/** Starts the generation of a waiting row, within the account's normal limits. A row that cannot start stores the reason. */
export async function startBatchRow(ctx: Context, { batchId, position }: BatchRow): Promise<void> {
  const account = requireAccount(ctx);
  const own = and(eq(batchRows.batchId, batchId), eq(batchRows.position, position), eq(batchRows.clientId, account.id));
  const waiting = and(own, eq(batchRows.state, 'waiting'));
  const [row] = await asActor(ctx, (tx) => tx.select().from(batchRows).where(waiting));
  if (!row) return;
  const ended = await begin(ctx, row);
  await asSystem('a batch is written by the server', (tx) => tx.update(batchRows).set(ended).where(waiting), ctx);
}

async function begin(ctx: Context, row: typeof batchRows.$inferSelect): Promise<Ended> {
  const { batchId, position, prompt, locale, name, generationId } = row;
  try {
    const corrections = name === null ? undefined : { name };
    const requested = generationId
      ? await retryGeneration(ctx, { generationId })
      : await requestSite(ctx, { prompt, locale, seed: 0, key: `batch:${batchId}:${position}`, corrections });
    // A refused prompt is not stored.
    if (requested.outcome === 'refuse') return { state: 'refused', error: requested.reason, prompt: '' };
    return { state: 'started', error: null, generationId: requested.generationId, prompt: '' };
  } catch (error) {
    if (!isAppError(error) || error.code === 'unavailable') throw error;
    return { state: 'failed', error: error.reason };
  }
}
