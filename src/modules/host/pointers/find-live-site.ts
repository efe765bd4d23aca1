import { type Manifest, readManifest } from '#modules/build/index.ts';
import type { PublishedSite } from '#modules/sites/index.ts';
import { findPointers } from './find-pointers.ts';

/** What a host name shows now, with what its release holds; null when nothing is published there. */
export async function findLiveSite(hostname: string): Promise<(PublishedSite & { manifest: Manifest }) | null> {
  const site = (await findPointers([hostname])).get(hostname);
  const manifest = site && (await readManifest(site.releaseId));
  return site && manifest ? { ...site, manifest } : null;
}
