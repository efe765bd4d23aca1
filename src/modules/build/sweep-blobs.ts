import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { removeStrays } from '#platform/storage/storage.ts';

/** Batch size: a new release waits for the batch to end. */
const FILES_AT_ONCE = 20;
/** Milliseconds per run, within the host's limit; the rest is done the next day. */
const TIME = 40_000;
const DAY = 86_400_000;

interface Stray extends Record<string, unknown> {
  name: string;
  bytes: string;
}

/** Removes blobs that no release uses, a day after they were stored, and records the remaining figures. Idempotent. */
export async function sweepBlobs(ctx: Context): Promise<{ files: number; bytes: number }> {
  requireJob(ctx);
  const before = new Date(ctx.now.getTime() - DAY).toISOString();
  let files = 0;
  let bytes = 0;
  const until = Date.now() + TIME;
  for (let after = ''; Date.now() < until; ) {
    const strays = await asSystem(
      'files that no release uses are deleted',
      async (tx) => {
        const { rows } = await tx.execute<Stray>(sql`select * from app.stray_blobs(${before}::timestamptz, ${after}, ${FILES_AT_ONCE})`);
        // Inside the transaction on purpose: no release may start using one of them between the check and the removal.
        await removeStrays(
          'releases',
          rows.map(({ name }) => name),
        );
        return rows;
      },
      ctx,
    );
    files += strays.length;
    bytes += strays.reduce((sum, stray) => sum + Number(stray.bytes), 0);
    after = strays.at(-1)?.name ?? after;
    if (strays.length < FILES_AT_ONCE) break;
  }
  await asSystem(
    'retention figures are updated',
    (tx) =>
      tx.execute(
        sql`select app.note_retention('release_blobs', null, ${files}, 'app.release_blobs'::regclass, ${ctx.now.toISOString()}::timestamptz)`,
      ),
    ctx,
  );
  return { files, bytes };
}
