import { findPublished, type PublishedSite } from '#modules/sites/index.ts';
import { slugOf } from '../site-url.ts';

/** Releases shown at several host names, in one query; hosts without an entry show nothing. */
export async function findPointers(hostnames: readonly string[]): Promise<Map<string, PublishedSite>> {
  const slugs = new Map(
    hostnames.flatMap((hostname) => {
      const slug = slugOf(hostname);
      return slug ? [[hostname, slug]] : [];
    }),
  );
  const sites = await findPublished([...new Set(slugs.values())]);
  return new Map(
    [...slugs].flatMap(([hostname, slug]) => {
      const site = sites.get(slug);
      return site ? [[hostname, site]] : [];
    }),
  );
}
