import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { SiteRef } from '../input.ts';
import type { PhotoSource } from '../photo-search/photo-source.ts';
import { listPhotos } from './list-photos.ts';
import { readPhoto } from './read-photo.ts';

const OWN = { name: '—', licence: 'own' };

/** The owner's own photos of a site, searched by their alt texts. */
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
        .map(({ sha256, width, height, alt, widths, credit }) => ({
          id: sha256,
          width,
          height,
          alt,
          preview: `/sites/${ref.siteId}/edit/photo/${sha256}/${widths[0]}.webp`,
          credit: credit ?? OWN,
        }));
    },
    async get(id) {
      const photo = (await listPhotos(ctx, ref)).find(({ sha256 }) => sha256 === id);
      if (!photo) throw new AppError('not_found', 'file_missing');
      const body = await readPhoto(ctx, { ...ref, sha256: id, width: photo.widths.at(-1)!, format: 'jpeg' });
      const credit = photo.credit ?? OWN;
      return { stream: new Blob([new Uint8Array(body)]).stream(), credit, licence: credit.licence, alt: photo.alt };
    },
  };
}
