import 'server-only';

/**
 * Build: a draft becomes a release, or an archive for its owner.
 *
 * Owns      releases, and the blobs they are made of.
 * Asks      sites for the draft; press for the files.
 * Never     decides what is live (that is host's pointer), or changes a release once it exists.
 */

export { blobsOf, Manifest, type ReleaseFile } from '#press/manifest.ts';
export { styleHashes } from '#press/style-hashes.ts';
export { buildRelease } from './build-release.ts';
export { exportSite } from './export-site.ts';
export { missingBlobs } from './missing-blobs.ts';
export { previewPrompt } from './preview-prompt.ts';
export { PRESS_CACHE, type Preview, previewSite } from './preview-site.ts';
export { previewTemplate } from './preview-template.ts';
export { readBlob } from './read-blob.ts';
export { recentFiles } from './recent-files.ts';
export { listReleases, readManifest, readManifests, requireRelease } from './releases.ts';
export { sweepBlobs } from './sweep-blobs.ts';
