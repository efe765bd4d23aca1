import { and, asc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { BatchRef } from '../input.ts';
import { batchRows } from '../tables.ts';

/** Positions of the rows not started yet, in order. */
export async function listWaitingRows(ctx: Context, { batchId }: BatchRef): Promise<number[]> {
  requireAccount(ctx);
  const waiting = and(eq(batchRows.batchId, batchId), eq(batchRows.state, 'waiting'));
  const rows = await asActor(ctx, (tx) =>
    tx.select({ position: batchRows.position }).from(batchRows).where(waiting).orderBy(asc(batchRows.position)),
  );
  return rows.map(({ position }) => position);
}
