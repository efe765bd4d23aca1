import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import type { SearchPhotos, SiteRef } from '../input.ts';
import { uploadedPhotos } from '../photos/uploaded-photos.ts';
import { pexels } from './pexels.ts';
import { photoFolder } from './photo-folder.ts';
import type { PhotoSource } from './photo-source.ts';
import { unsplash } from './unsplash.ts';

export type SourceName = SearchPhotos['source'];

/** The owner's own photos, and the sources configured on this installation. */
export function photoSources(ctx: Context, site: SiteRef): Partial<Record<SourceName, PhotoSource>> {
  const { UNSPLASH_ACCESS_KEY, PEXELS_API_KEY, PHOTO_FOLDER } = env();
  return {
    uploads: uploadedPhotos(ctx, site),
    ...(UNSPLASH_ACCESS_KEY ? { unsplash: unsplash(UNSPLASH_ACCESS_KEY) } : {}),
    ...(PEXELS_API_KEY ? { pexels: pexels(PEXELS_API_KEY) } : {}),
    ...(PHOTO_FOLDER ? { folder: photoFolder(PHOTO_FOLDER, 'Page Magic') } : {}),
  };
}

/** Names of the external sources. */
export function photoSourceNames(): Exclude<SourceName, 'uploads'>[] {
  const { UNSPLASH_ACCESS_KEY, PEXELS_API_KEY, PHOTO_FOLDER } = env();
  return [
    ...(UNSPLASH_ACCESS_KEY ? (['unsplash'] as const) : []),
    ...(PEXELS_API_KEY ? (['pexels'] as const) : []),
    ...(PHOTO_FOLDER ? (['folder'] as const) : []),
  ];
}
