import { z } from 'zod';
import { fetchJson, fetchPhoto } from './fetch-json.ts';
import type { OfferedPhoto, PhotoCredit, PhotoSource } from './photo-source.ts';

const web = z.url({ protocol: /^https?$/ });
const Photo = z.object({
  id: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  alt_description: z.string().nullish(),
  urls: z.object({ raw: web, small: web }),
  links: z.object({ html: web, download_location: web }),
  user: z.object({ name: z.string().min(1), links: z.object({ html: web }) }),
});
type Photo = z.infer<typeof Photo>;
const Results = z.object({ results: z.array(Photo) });
const Download = z.object({ url: web });

const LICENCE = 'Unsplash License';
const ORIENTATION = { landscape: 'landscape', portrait: 'portrait', square: 'squarish' } as const;

/** Adds the referral parameters that Unsplash's guidelines require. */
const referred = (href: string) => {
  const url = new URL(href);
  url.searchParams.set('utm_source', 'page_magic');
  url.searchParams.set('utm_medium', 'referral');
  return url.href;
};
const creditOf = ({ user }: Photo): PhotoCredit => ({
  name: user.name,
  href: referred(user.links.html),
  licence: LICENCE,
  licenceHref: 'https://unsplash.com/license',
});

/** Photos from the Unsplash API, version 1. `base` and `origins` (of its photos) are replaced in tests. */
export function unsplash(
  accessKey: string,
  base = 'https://api.unsplash.com',
  origins = ['https://images.unsplash.com', 'https://plus.unsplash.com'],
): PhotoSource {
  const headers = { Authorization: `Client-ID ${accessKey}`, 'Accept-Version': 'v1' };
  const address = (path: string, query: Record<string, string> = {}) => {
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
  return {
    async search(query, { orientation, locale }) {
      const { results } = await fetchJson(
        address('/search/photos', {
          query,
          per_page: '24',
          content_filter: 'high',
          ...(orientation ? { orientation: ORIENTATION[orientation] } : {}),
          ...(locale ? { lang: locale.split('-')[0]! } : {}),
        }),
        headers,
        Results,
      );
      return results.map(
        (photo): OfferedPhoto => ({
          id: photo.id,
          width: photo.width,
          height: photo.height,
          alt: photo.alt_description ?? '',
          preview: photo.urls.small,
          credit: creditOf(photo),
        }),
      );
    },
    async get(id) {
      const photo = await fetchJson(address(`/photos/${encodeURIComponent(id)}`), headers, Photo);
      // Reports the download to Unsplash, as its terms require; only to Unsplash's own host, because the request contains the key.
      const ping = new URL(photo.links.download_location);
      if (ping.origin === new URL(base).origin) await fetchJson(ping, headers, Download);
      const large = new URL(photo.urls.raw);
      for (const [name, value] of Object.entries({ w: '2400', fit: 'max', fm: 'jpg', q: '85' })) large.searchParams.set(name, value);
      return { stream: await fetchPhoto(large, origins), credit: creditOf(photo), licence: LICENCE, alt: photo.alt_description ?? '' };
    },
  };
}
