import 'server-only';

/**
 * Host: published sites.
 *
 * Owns      publications, requests to publish, checks and receipts of releases, unpublished builds, restoring a release, addresses,
 * visitors' form messages and reports, and sums of how their visits went.
 * Announces host/publication.requested, host/build.requested, host/site.published, host/message.received, host/report.received,
 *           host/site.suspended, host/publish-request.changed.
 * Asks      sites to move the pointer, build for releases, generate for the owner's description of a site.
 * Never     serves a request itself (edge does), or changes a release.
 */

export { type Build, requireBuild } from './builds/build.ts';
export { buildPublication } from './builds/build-publication.ts';
export { buildSite } from './builds/build-site.ts';
export { failBuild } from './builds/fail-build.ts';
export { findLostBuilds } from './builds/find-lost-builds.ts';
export { requestBuild } from './builds/request-build.ts';
export { countActivity, type SiteActivity } from './count-activity.ts';
export { publicationRequested } from './events.ts';
export { listPublishers } from './list-publishers.ts';
export { listShownReleases, type ShownRelease } from './list-shown-releases.ts';
export { getMessage, listMessages } from './messages/messages.ts';
export { receiveMessage } from './messages/receive-message.ts';
export { changeServing } from './pointers/change-serving.ts';
export { findLiveSite } from './pointers/find-live-site.ts';
export { findMoves, MAX_MOVES } from './pointers/find-moves.ts';
export { findPointers } from './pointers/find-pointers.ts';
export { purgeMovedSites } from './pointers/purge-moved-sites.ts';
export { pressSiteSign } from './press-site-sign.ts';
export { failPublication } from './publications/fail-publication.ts';
export { findLostPublications } from './publications/find-lost-publications.ts';
export { getPublished } from './publications/get-published.ts';
export { listUngrounded } from './publications/list-ungrounded.ts';
export { listUnpublished } from './publications/list-unpublished.ts';
export { getOpenPublication, requirePublication } from './publications/publication.ts';
export { requestPublication } from './publications/request-publication.ts';
export { restoreRelease } from './publications/restore-release.ts';
export { type Shown, showPublication } from './publications/show-publication.ts';
export { listOpenRequests } from './publish-requests/list-open-requests.ts';
export { listRequestNews } from './publish-requests/list-request-news.ts';
export { getPublishRequest } from './publish-requests/publish-request.ts';
export { getReceipt, receiptKeys } from './release-gate/get-receipt.ts';
export { getReleaseGate, type ReleaseGate } from './release-gate/get-release-gate.ts';
export { type ReceiptProblem, readReceipt, verifyReceipt } from './release-gate/release-receipt.ts';
export { listReportedSites, listSiteReports, listSuspendedSites } from './reports/list-reports.ts';
export { receiveReport } from './reports/receive-report.ts';
export { ownHostUrl, siteHostname, siteUrl, slugOf, slugUrl } from './site-url.ts';
export { addCounts, percentileOf, sumOf, VISIT_METRICS, type VisitMetric } from './visits/histogram.ts';
export { listVisitSums, type VisitSums } from './visits/list-visit-sums.ts';
export { pathOfFile } from './visits/path-of-file.ts';
export { recordVisits } from './visits/record-visits.ts';
