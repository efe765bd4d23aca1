import { and, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { removeIncoming } from '#platform/storage/storage.ts';
import { uploads } from '../tables.ts';
import { endUpload } from './receive-upload.ts';

const HOUR = 3_600_000;
/** Max duration of an upload in milliseconds. */
const UNFINISHED_MS = HOUR;
/** An upload URL is valid for two hours: until then its file name must stay taken. */
const FORGOTTEN_MS = 3 * HOUR;
const BATCH = 200;

/** Ends unfinished uploads, and deletes those whose URL has expired. */
export async function sweepUploads(ctx: Context): Promise<{ ended: number; forgotten: number }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const columns = { id: uploads.id, clientId: uploads.clientId };
  const unfinished = await asSystem(
    'unfinished uploads are closed',
    (tx) =>
      tx
        .select(columns)
        .from(uploads)
        .where(
          and(
            isNull(uploads.endedAt),
            lt(uploads.createdAt, before(UNFINISHED_MS)),
            // Older ones are deleted below: ending them could write an empty file where another run has just removed it.
            gte(uploads.createdAt, before(FORGOTTEN_MS)),
            or(isNull(uploads.claimedAt), lt(uploads.claimedAt, before(UNFINISHED_MS))),
          ),
        )
        .limit(BATCH),
    ctx,
  );
  for (const upload of unfinished) await endUpload(ctx, upload, null);
  const old = await asSystem(
    'uploads with an expired URL are deleted',
    (tx) =>
      tx
        .select(columns)
        .from(uploads)
        .where(lt(uploads.createdAt, before(FORGOTTEN_MS)))
        .orderBy(uploads.createdAt)
        .limit(BATCH * 5),
    ctx,
  );
  // Files first: without its row, a file would be left to the daily comparison.
  await removeIncoming(old.map(({ id, clientId }) => ({ clientId, uploadId: id })));
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await asSystem('old uploads are deleted', (tx) => tx.delete(uploads).where(inArray(uploads.id, ids)), ctx);
  return { ended: unfinished.length, forgotten: old.length };
}
