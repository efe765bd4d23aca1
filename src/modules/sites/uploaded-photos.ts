import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { readObject } from '#platform/storage.ts';
import type { SiteRef } from './input.ts';
import { listPhotos } from './list-photos.ts';
import { photoFile } from './photo-files.ts';
import type { PhotoSource } from './photo-source.ts';

const OWN = { name: '—', licence: 'own' };
const nameOf = (path: string) => path.split('/').at(-1) ?? '';

/** The owner's own photos of a site, found by what they are said to show. */
export function uploadedPhotos(ctx: Context, ref: SiteRef): PhotoSource {
  return {
    async search(query, { orientation }) {
      const wanted = query.toLowerCase().trim();
      const photos = await listPhotos(ctx, ref);
      return photos
        .filter(({ alt }) => alt.toLowerCase().includes(wanted))
        .filter(
          ({ width, height }) => !orientation || orientation === (width > height ? 'landscape' : width < height ? 'portrait' : 'square'),
        )
        .map(({ path, width, height, alt, widths, credit }) => ({
          id: nameOf(path),
          width,
          height,
          alt,
          preview: `/sites/${ref.siteId}/edit/photo/${nameOf(path)}/${widths[0]}.webp`,
          credit: credit ?? OWN,
        }));
    },
    async get(id) {
      const photo = (await listPhotos(ctx, ref)).find(({ path }) => nameOf(path) === id);
      if (!photo) throw new AppError('not_found', 'file_missing');
      const body = await readObject('site-assets', photoFile(photo.path, photo.widths.at(-1)!, 'jpeg'));
      const credit = photo.credit ?? OWN;
      return { stream: new Blob([new Uint8Array(body)]).stream(), credit, licence: credit.licence, alt: photo.alt };
    },
  };
}
