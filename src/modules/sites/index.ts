import 'server-only';

/**
 * Sites: the sites of a client, and the history of their drafts.
 *
 * Owns      sites, drafts, operations (the log of changes), revisions, assets (photos), uploads (files in transit), asts (imported
 *           foreign pages).
 * Asks      projects for the project a site belongs to.
 * Never     renders, builds or serves. `pointSite` and `findPublished` are for host only.
 */

export { changeSlug } from './change-slug.ts';
export { createSite } from './create-site.ts';
export { deleteSite } from './delete-site.ts';
export { amendDraft } from './drafts/amend-draft.ts';
export { compactDrafts } from './drafts/compact-drafts.ts';
export { getRevision, getStoredRevision, listRevisions } from './drafts/get-revision.ts';
export { keepRevision } from './drafts/keep-revision.ts';
export { type DraftEdits, listDraftEdits } from './drafts/list-draft-edits.ts';
export { listVisitEdits, type VisitEdits } from './drafts/list-visit-edits.ts';
export { replaceDraft } from './drafts/replace-draft.ts';
export { restoreDraft } from './drafts/restore-draft.ts';
export { saveTransactions } from './drafts/save-transactions.ts';
export { draftRevision, getSite, listSites, requireDraft, requireSite, requireStoredDraft, type Site } from './get-site.ts';
export { finishImport } from './imports/finish-import.ts';
export { forgetExpiredAsts } from './imports/forget-expired-asts.ts';
export { importSite } from './imports/import-site.ts';
export { readHtml } from './imports/read-html.ts';
export { requireAst } from './imports/require-ast.ts';
export { listHistory } from './list-history.ts';
export { listSitePage } from './list-site-page.ts';
export { listLinksTo } from './moves/list-links-to.ts';
export { listTargets } from './moves/list-targets.ts';
export { proposeMoves } from './moves/propose-moves.ts';
export { listSiteRedirects } from './moves/site-redirects.ts';
export { photoSourceNames } from './photo-search/photo-sources.ts';
export { addPhoto } from './photos/add-photo.ts';
export { keepPhoto } from './photos/keep-photo.ts';
export { listFiles, type StoredFile } from './photos/list-files.ts';
export { listPhotos } from './photos/list-photos.ts';
export { listStoredPhotos } from './photos/list-stored-photos.ts';
export { loadPhotos } from './photos/load-photos.ts';
export { placePhotos } from './photos/place-photos.ts';
export { readPhoto } from './photos/read-photo.ts';
export { removeFile } from './photos/remove-file.ts';
export { renameSite } from './rename-site.ts';
export { findPublished, findPublishedById, type Moved, type PublishedSite } from './serving/find-published.ts';
export { lockSites } from './serving/lock-sites.ts';
export { pointSite } from './serving/point-site.ts';
export { requireServable } from './serving/require-servable.ts';
export { setHoldLine } from './serving/set-hold-line.ts';
export { setMainHost } from './serving/set-main-host.ts';
export { setServing } from './serving/set-serving.ts';
export { reinstateSite, suspendSite } from './serving/suspend-site.ts';
export { setMeasuresVisits } from './set-measures-visits.ts';
export { cancelUpload } from './uploads/cancel-upload.ts';
export { finishPhotoUpload } from './uploads/finish-photo-upload.ts';
export { reconcileStorage, StorageCheckResult } from './uploads/reconcile-storage.ts';
export { startUpload } from './uploads/start-upload.ts';
export { sweepUploads } from './uploads/sweep-uploads.ts';
export { MAX_UPLOAD_BYTES } from './uploads/upload-limits.ts';
