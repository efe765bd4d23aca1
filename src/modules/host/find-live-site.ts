import { type Manifest, readManifest } from '#modules/build/index.ts';
import { findPublished, type PublishedSite } from '#modules/sites/index.ts';
import { slugOf } from './site-url.ts';

/** What a host name shows now; null when nothing is published there. */
export async function findLiveSite(hostname: string): Promise<(PublishedSite & { manifest: Manifest }) | null> {
  const slug = slugOf(hostname);
  const site = slug && (await findPublished(slug));
  const manifest = site && (await readManifest(site.releaseId));
  return site && manifest ? { ...site, manifest } : null;
}
