import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite } from './get-site.ts';
import type { AddPhoto } from './input.ts';
import { keepPhoto } from './keep-photo.ts';
import type { Photo } from './photo.ts';

export const MOST_PHOTO_BYTES = 50 * 1024 * 1024;

/** Takes a photo that the owner sends. An empty `alt` says that it only decorates. */
export async function addPhoto(ctx: Context, input: AddPhoto): Promise<Photo> {
  const site = await requireSite(ctx, input);
  if (input.file.size > MOST_PHOTO_BYTES) {
    throw new AppError('invalid', 'file_too_large', {
      limitMb: MOST_PHOTO_BYTES / 1024 / 1024,
      sizeMb: Math.ceil(input.file.size / 1024 / 1024),
    });
  }
  return keepPhoto(ctx, site, Buffer.from(await input.file.arrayBuffer()), input.alt);
}
