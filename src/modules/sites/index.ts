import 'server-only';

/**
 * Sites: what a client is making, and what was done to it.
 *
 * Owns      sites, drafts, operations (the log of changes), revisions, assets (photos).
 * Asks      projects for the project a site belongs to.
 * Never     renders, builds or serves. `pointSite` and `findPublished` are for host alone.
 */
export { addPhoto, MOST_PHOTO_BYTES } from './add-photo.ts';
export { changeSlug } from './change-slug.ts';
export { createSite } from './create-site.ts';
export { deleteSite } from './delete-site.ts';
export { findPublished, type PublishedSite } from './find-published.ts';
export { type Draft, getSite, listSites, requireDraft, requireSite, type Site } from './get-site.ts';
export { importSite } from './import-site.ts';
export { listPhotos } from './list-photos.ts';
export { photoSourceNames } from './photo-sources.ts';
export { pointSite } from './point-site.ts';
export { renameSite } from './rename-site.ts';
export { replaceDraft } from './replace-draft.ts';
export { type Saved, saveTransactions } from './save-transactions.ts';
