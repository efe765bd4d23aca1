import { z } from 'zod';
import { fetchJson, fetchPhoto } from './fetch-json.ts';
import type { PhotoCredit, PhotoSource } from './photo-source.ts';

const web = z.url({ protocol: /^https?$/ });
const Photo = z.object({
  id: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  photographer: z.string().min(1),
  photographer_url: web,
  src: z.object({ original: web, large2x: web, medium: web }),
  alt: z.string().nullish(),
});
type Photo = z.infer<typeof Photo>;
const Results = z.object({ photos: z.array(Photo) });

const LICENCE = 'Pexels License';
const creditOf = (photo: Photo): PhotoCredit => ({
  name: photo.photographer,
  href: photo.photographer_url,
  licence: LICENCE,
  licenceHref: 'https://www.pexels.com/license/',
});
/** Pexels locales include a country; these are the closest supported ones. */
const LOCALES: Readonly<Record<string, string>> = { pt: 'pt-BR', es: 'es-ES', en: 'en-US' };

/** Photos from the Pexels API, version 1. `base` and `origins` (of its photos) are replaced in tests. */
export function pexels(apiKey: string, base = 'https://api.pexels.com/v1', origins = ['https://images.pexels.com']): PhotoSource {
  const headers = { Authorization: apiKey };
  return {
    async search(query, { orientation, color, locale }) {
      const url = new URL(`${base}/search`);
      url.searchParams.set('query', query);
      url.searchParams.set('per_page', '24');
      if (orientation) url.searchParams.set('orientation', orientation);
      if (color) url.searchParams.set('color', color);
      const known = locale && LOCALES[locale.split('-')[0]!];
      if (known) url.searchParams.set('locale', known);
      const { photos } = await fetchJson(url, headers, Results);
      return photos.map((photo) => ({
        id: String(photo.id),
        width: photo.width,
        height: photo.height,
        alt: photo.alt ?? '',
        preview: photo.src.medium,
        credit: creditOf(photo),
      }));
    },
    async get(id) {
      const photo = await fetchJson(new URL(`${base}/photos/${encodeURIComponent(id)}`), headers, Photo);
      const large = new URL(photo.src.original);
      for (const [name, value] of Object.entries({ auto: 'compress', cs: 'srgb', w: '2400' })) large.searchParams.set(name, value);
      return { stream: await fetchPhoto(large, origins), credit: creditOf(photo), licence: LICENCE, alt: photo.alt ?? '' };
    },
  };
}
