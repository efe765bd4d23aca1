import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite } from '../get-site.ts';
import type { FinishPhotoUpload } from '../input.ts';
import { keepPhoto } from '../photos/keep-photo.ts';
import type { Photo } from '../photos/photo.ts';
import { receiveUpload } from './receive-upload.ts';

/** Stores a photo uploaded to storage. An empty `alt` marks it as decorative. */
export function finishPhotoUpload(ctx: Context, input: FinishPhotoUpload): Promise<Photo> {
  return receiveUpload(ctx, { uploadId: input.uploadId, kind: 'photo' }, async (file, { siteId }) => {
    if (!siteId) throw new AppError('not_found', 'site_not_found');
    return keepPhoto(ctx, await requireSite(ctx, { siteId }), file, input.alt);
  });
}
