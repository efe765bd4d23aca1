import { and, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { removeIncoming } from '#platform/storage.ts';
import { uploads } from '../tables.ts';
import { endUpload } from './receive-upload.ts';

const HOUR = 3_600_000;
/** Nobody sends for longer. */
const UNFINISHED_MS = HOUR;
/** An address to send to is good for two hours: until then the name of its file stays taken. */
const FORGOTTEN_MS = 3 * HOUR;
const BATCH = 200;

/** Ends uploads that were never finished, and forgets those whose address no longer works. */
export async function sweepUploads(ctx: Context): Promise<{ ended: number; forgotten: number }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const columns = { id: uploads.id, clientId: uploads.clientId };
  const unfinished = await asSystem(
    'uploads that nobody finished are ended',
    (tx) =>
      tx
        .select(columns)
        .from(uploads)
        .where(
          and(
            isNull(uploads.endedAt),
            lt(uploads.createdAt, before(UNFINISHED_MS)),
            // Older ones are forgotten below: ending them could put an empty file where another run has just removed it.
            gte(uploads.createdAt, before(FORGOTTEN_MS)),
            or(isNull(uploads.claimedAt), lt(uploads.claimedAt, before(UNFINISHED_MS))),
          ),
        )
        .limit(BATCH),
    ctx,
  );
  for (const upload of unfinished) await endUpload(ctx, upload, null);
  const old = await asSystem(
    'uploads are forgotten when their address is no longer good',
    (tx) =>
      tx
        .select(columns)
        .from(uploads)
        .where(lt(uploads.createdAt, before(FORGOTTEN_MS)))
        .orderBy(uploads.createdAt)
        .limit(BATCH * 5),
    ctx,
  );
  // Files first: a row that is gone would leave its file to the daily comparison.
  await removeIncoming(old.map(({ id, clientId }) => ({ clientId, uploadId: id })));
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await asSystem('uploads are forgotten', (tx) => tx.delete(uploads).where(inArray(uploads.id, ids)), ctx);
  return { ended: unfinished.length, forgotten: old.length };
}
