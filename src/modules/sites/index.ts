import 'server-only';

/**
 * Sites: what a client is making, and what was done to it.
 *
 * Owns      sites, drafts, operations (the log of changes), revisions, assets (photos), uploads (files on their way), asts (foreign
 *           pages that were read).
 * Asks      projects for the project a site belongs to.
 * Never     renders, builds or serves. `pointSite` and `findPublished` are for host alone.
 */
export { addPhoto } from './add-photo.ts';
export { type AmendDraft, amendDraft } from './amend-draft.ts';
export { cancelUpload } from './cancel-upload.ts';
export { changeSlug } from './change-slug.ts';
export { compactDrafts } from './compact-drafts.ts';
export { createSite } from './create-site.ts';
export { deleteSite } from './delete-site.ts';
export { findPublished, findPublishedById, type PublishedSite } from './find-published.ts';
export { finishImport } from './finish-import.ts';
export { finishPhotoUpload } from './finish-photo-upload.ts';
export { forgetExpiredAsts } from './forget-expired-asts.ts';
export { getRevision, getStoredRevision, listRevisions } from './get-revision.ts';
export { type Draft, draftRevision, getSite, listSites, requireDraft, requireSite, requireStoredDraft, type Site } from './get-site.ts';
export { importSite } from './import-site.ts';
export { keepRevision } from './keep-revision.ts';
export { listPhotos } from './list-photos.ts';
export { listSitePage } from './list-site-page.ts';
export { listStoredPhotos } from './list-stored-photos.ts';
export { loadPhotos } from './load-photos.ts';
export { lockSites } from './lock-sites.ts';
export { photoSourceNames } from './photo-sources.ts';
export { placePhotos } from './place-photos.ts';
export { pointSite } from './point-site.ts';
export { type ReadPage, readHtml } from './read-html.ts';
export { readPhoto } from './read-photo.ts';
export { reconcileStorage, StorageCheckResult } from './reconcile-storage.ts';
export { renameSite } from './rename-site.ts';
export { replaceDraft } from './replace-draft.ts';
export { requireAst } from './require-ast.ts';
export { requireServable } from './require-servable.ts';
export { restoreDraft } from './restore-draft.ts';
export { type Saved, saveTransactions } from './save-transactions.ts';
export { setHoldLine } from './set-hold-line.ts';
export { setMainHost } from './set-main-host.ts';
export { setMeasuresVisits } from './set-measures-visits.ts';
export { setServing } from './set-serving.ts';
export { startUpload } from './start-upload.ts';
export { reinstateSite, suspendSite } from './suspend-site.ts';
export { sweepUploads } from './sweep-uploads.ts';
export { MAX_UPLOAD_BYTES } from './upload-limits.ts';
