import { and, eq, isNull } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { UploadRef } from '../input.ts';
import { uploads } from '../tables.ts';
import { endUpload } from './receive-upload.ts';

/** Cancels an upload for its sender. One that the server is already processing continues. */
export async function cancelUpload(ctx: Context, { uploadId }: UploadRef): Promise<void> {
  const account = requireAccount(ctx);
  const [open] = await asSystem(
    'an upload was cancelled by its sender',
    (tx) =>
      tx
        .select({ id: uploads.id, clientId: uploads.clientId })
        .from(uploads)
        .where(and(eq(uploads.id, uploadId), eq(uploads.clientId, account.id), isNull(uploads.claimedAt), isNull(uploads.endedAt))),
    ctx,
  );
  if (open) await endUpload(ctx, open, null);
}
