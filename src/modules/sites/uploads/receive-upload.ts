import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { emptyIncoming, readIncoming } from '#platform/storage/storage.ts';
import { uploads } from '../tables.ts';
import { MAX_UPLOAD_BYTES, type UploadKind } from './upload-limits.ts';

/** Lease time in milliseconds; after it the process that holds the claim counts as dead. */
const CLAIM_MS = 10 * 60_000;

interface Upload {
  id: string;
  clientId: string;
  siteId: string | null;
  bytes: number;
}

/**
 * Processes one of the caller's uploads: reads it, passes it to `work`, and empties it. Idempotent: a repeated call returns the same
 * result. An AppError from `work` ends the upload too, unless it is `unavailable`, which can be retried.
 * @throws AppError `not_found`, `conflict` while it is being processed, `invalid` (`upload_incomplete`) when bytes are missing.
 */
export async function receiveUpload<T>(
  ctx: Context,
  { uploadId, kind }: { uploadId: string; kind: UploadKind },
  work: (file: Buffer, upload: Upload) => Promise<T>,
): Promise<T> {
  const claimed = await claim(ctx, uploadId, kind);
  if ('result' in claimed) return claimed.result as T;
  const { upload } = claimed;
  try {
    const file = await readIncoming({ clientId: upload.clientId, uploadId }, MAX_UPLOAD_BYTES);
    if (!file || file.length !== upload.bytes) throw new AppError('invalid', 'upload_incomplete');
    const result = await work(file, upload);
    await endUpload(ctx, upload, result);
    return result;
  } catch (error) {
    if (isAppError(error) && error.code !== 'unavailable') await endUpload(ctx, upload, null);
    else await letGo(ctx, uploadId);
    throw error;
  }
}

/** Claims an upload for this run, or returns the result of an earlier one. */
async function claim(ctx: Context, uploadId: string, kind: UploadKind): Promise<{ upload: Upload } | { result: unknown }> {
  return asActor(ctx, async (tx) => {
    const wanted = and(eq(uploads.id, uploadId), eq(uploads.kind, kind));
    const [row] = await tx.select().from(uploads).where(wanted).for('update');
    if (row?.result !== null && row?.result !== undefined) return { result: row.result };
    if (!row || row.endedAt) throw new AppError('not_found', 'upload_not_found');
    const since = new Date(ctx.now.getTime() - CLAIM_MS);
    const free = or(isNull(uploads.claimedAt), lt(uploads.claimedAt, since));
    const [taken] = await tx.update(uploads).set({ claimedAt: ctx.now }).where(and(wanted, free)).returning({ id: uploads.id });
    if (!taken) throw new AppError('conflict', 'upload_in_progress');
    return { upload: row };
  });
}

const letGo = (ctx: Context, uploadId: string) =>
  asActor(ctx, (tx) => tx.update(uploads).set({ claimedAt: null }).where(eq(uploads.id, uploadId)));

/** Frees its slot and empties its file; if emptying fails, the sweep removes it. */
export async function endUpload(ctx: Context, { id, clientId }: Pick<Upload, 'id' | 'clientId'>, result: unknown): Promise<void> {
  await asSystem(
    'an upload has ended',
    (tx) =>
      tx
        .update(uploads)
        .set({ slot: null, endedAt: ctx.now, result })
        .where(and(eq(uploads.id, id), isNull(uploads.endedAt))),
    ctx,
  );
  await emptyIncoming({ clientId, uploadId: id }).catch(() => {});
}
