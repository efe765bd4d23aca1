import { asc, desc, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { BatchRef } from '../input.ts';
import { batches, batchRows, generations } from '../tables.ts';

export interface BatchRow {
  position: number;
  name: string | null;
  /** The prompt, if it is stored: a refused one is not. */
  prompt: string;
  status: 'waiting' | 'queued' | 'running' | 'done' | 'refused' | 'failed' | 'cancelled';
  /** Reason for having no site: an AppError's reason, or the refusal's. */
  error: string | null;
  generationId: string | null;
  siteId: string | null;
}

export interface Batch {
  id: string;
  total: number;
  createdAt: Date;
  /** No row will change without a retry. */
  isFinal: boolean;
  rows: BatchRow[];
}

/** Status of a row: its own state until a generation was started, then the generation's. */
const status = sql<BatchRow['status']>`case
  when ${batchRows.state} <> 'started' then ${batchRows.state}
  else coalesce(${generations.status}, 'failed') end`;

/** @throws AppError `not_found`, also for a batch of another account. */
export async function requireBatch(ctx: Context, { batchId }: BatchRef): Promise<Batch> {
  requireAccount(ctx);
  const own = eq(batches.id, batchId);
  return asActor(ctx, async (tx) => {
    const [batch] = await tx.select({ id: batches.id, total: batches.total, createdAt: batches.createdAt }).from(batches).where(own);
    if (!batch) throw new AppError('not_found', 'batch_not_found');
    const rows = await tx
      .select({
        position: batchRows.position,
        name: batchRows.name,
        prompt: sql<string>`coalesce(nullif(${batchRows.prompt}, ''), ${generations.prompt}, '')`,
        status,
        error: sql<string | null>`coalesce(${batchRows.error}, ${generations.error})`,
        generationId: batchRows.generationId,
        siteId: generations.siteId,
      })
      .from(batchRows)
      .leftJoin(generations, eq(generations.id, batchRows.generationId))
      .where(eq(batchRows.batchId, batchId))
      .orderBy(asc(batchRows.position));
    return { ...batch, rows, isFinal: rows.every((row) => !['waiting', 'queued', 'running'].includes(row.status)) };
  });
}

/** Latest batches of the account, without their rows. */
export async function listBatches(ctx: Context): Promise<Pick<Batch, 'id' | 'total' | 'createdAt'>[]> {
  requireAccount(ctx);
  return asActor(ctx, (tx) =>
    tx
      .select({ id: batches.id, total: batches.total, createdAt: batches.createdAt })
      .from(batches)
      .orderBy(desc(batches.createdAt))
      .limit(5),
  );
}
