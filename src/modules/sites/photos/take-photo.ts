import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite } from '../get-site.ts';
import type { TakePhoto } from '../input.ts';
import { photoSources } from '../photo-search/photo-sources.ts';
import { MAX_UPLOAD_BYTES, uploadTooLarge } from '../uploads/upload-limits.ts';
import { keepPhoto } from './keep-photo.ts';
import type { Photo } from './photo.ts';

/** Imports a photo from a source, with its credit, and stores it like any other photo of the site. */
export async function takePhoto(ctx: Context, input: TakePhoto): Promise<Photo> {
  const site = await requireSite(ctx, input);
  const source = photoSources(ctx, input)[input.source];
  if (!source) throw new AppError('invalid', 'photos_unavailable');
  const { stream, credit } = await source.get(input.id);
  return keepPhoto(ctx, site, await bytesOf(stream), input.alt, credit.licence === 'own' ? undefined : credit);
}

/** Reads a whole stream, up to the max size of a photo. */
async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_UPLOAD_BYTES) throw uploadTooLarge('photo', size);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
