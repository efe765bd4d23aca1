import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { UploadRef } from '../input.ts';
import { uploads } from '../tables.ts';
import { endUpload } from './receive-upload.ts';

/** Cancels an upload for its sender. One that the server is already processing continues. */
export async function cancelUpload(ctx: Context, { uploadId }: UploadRef): Promise<void> {
  const waiting = and(eq(uploads.id, uploadId), isNull(uploads.claimedAt), isNull(uploads.endedAt));
  const [open] = await asActor(ctx, (tx) => tx.select({ id: uploads.id, clientId: uploads.clientId }).from(uploads).where(waiting));
  if (open) await endUpload(ctx, open, null);
}
