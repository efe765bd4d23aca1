import type { Context } from '#platform/context.ts';
import { requireSite } from '../get-site.ts';
import { MAX_UPLOAD_BYTES, uploadTooLarge } from '../uploads/upload-limits.ts';
import { keepPhoto } from './keep-photo.ts';
import type { Photo } from './photo.ts';

/** Adds a photo to a site. An empty `alt` marks it as decorative. */
export async function addPhoto(ctx: Context, input: { siteId: string; file: Blob; alt: string }): Promise<Photo> {
  const site = await requireSite(ctx, input);
  if (input.file.size > MAX_UPLOAD_BYTES) throw uploadTooLarge('photo', input.file.size);
  return keepPhoto(ctx, site, Buffer.from(await input.file.arrayBuffer()), input.alt);
}
