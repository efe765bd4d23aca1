import { eq } from 'drizzle-orm';
import { requireWholeAccount } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { batchRequested } from '../events.ts';
import type { RequestBatch } from '../input.ts';
import { batches, batchRows } from '../tables.ts';

/** Stores a batch and queues its rows one after another. A repeated request with the same key returns the same batch. */
export async function requestBatch(ctx: Context, { rows, key }: RequestBatch): Promise<{ batchId: string; total: number }> {
  const { id: clientId } = requireAccount(ctx);
  await requireWholeAccount(ctx, 'site.create');
  const batch = await asActor(ctx, async (tx) => {
    const columns = { id: batches.id, total: batches.total };
    const [made] = await tx
      .insert(batches)
      .values({ id: newId(), clientId, total: rows.length, idempotencyKey: key, createdAt: ctx.now, queuedAt: ctx.now })
      .onConflictDoNothing({ target: [batches.clientId, batches.idempotencyKey] })
      .returning(columns);
    if (!made) return (await tx.select(columns).from(batches).where(eq(batches.idempotencyKey, key)))[0]!;
    const listed = rows.map(({ prompt, locale, name }, index) => ({ prompt, locale, name: name ?? null, position: index + 1 }));
    await tx.insert(batchRows).values(listed.map((row) => ({ ...row, batchId: made.id, clientId })));
    return made;
  });
  await announce(batchRequested.create({ batchId: batch.id, clientId }, { id: `batch.requested/${batch.id}` }));
  return { batchId: batch.id, total: batch.total };
}
