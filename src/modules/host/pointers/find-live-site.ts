import { type Manifest, readManifest } from '#modules/build/index.ts';
import type { PublishedSite } from '#modules/sites/index.ts';
import { findPointers } from './find-pointers.ts';

/** The release shown at a host name, with its manifest; null when nothing is published there. */
export async function findLiveSite(hostname: string): Promise<(PublishedSite & { manifest: Manifest }) | null> {
  const site = (await findPointers([hostname])).get(hostname);
  const manifest = site && (await readManifest(site.releaseId));
  return site && manifest ? { ...site, manifest } : null;
}
