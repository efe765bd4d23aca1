import 'server-only';

/**
 * Host: what the world sees.
 *
 * Owns      publications, requests to publish, checks and receipts of releases, builds that are not shown, and going back, addresses, what visitors write through forms and report, and sums of how their visits went.
 * Announces host/publication.requested, host/build.requested, host/site.published, host/message.received, host/report.received,
 *           host/site.suspended, host/publish-request.changed.
 * Asks      sites to move the pointer, build for releases, generate for the words that a site was made of.
 * Never     serves a request itself (edge does), or changes a release.
 */
export { type Build, requireBuild } from './build.ts';
export { type Built, buildPublication } from './build-publication.ts';
export { buildSite } from './build-site.ts';
export { changeServing } from './change-serving.ts';
export { publicationRequested } from './events.ts';
export { failBuild } from './fail-build.ts';
export { failPublication } from './fail-publication.ts';
export { findLiveSite } from './find-live-site.ts';
export { findLostBuilds } from './find-lost-builds.ts';
export { findLostPublications } from './find-lost-publications.ts';
export { findMoves, MAX_MOVES } from './find-moves.ts';
export { findPointers } from './find-pointers.ts';
export { getPublished, type Published } from './get-published.ts';
export { getReceipt, receiptKeys } from './get-receipt.ts';
export { getReleaseGate, type ReleaseGate } from './get-release-gate.ts';
export { handleReport } from './handle-report.ts';
export {
  listReportedSites,
  listSiteReports,
  listSuspendedSites,
  type ReportedSite,
  type ShownReport,
  type SuspendedSite,
} from './list-reports.ts';
export { listShownReleases, type ShownRelease } from './list-shown-releases.ts';
export { listUngrounded } from './list-ungrounded.ts';
export { getMessage, listMessages, type Message } from './messages.ts';
export { pressSiteSign } from './press-site-sign.ts';
export { getOpenPublication, type Publication, requirePublication } from './publication.ts';
export { listRequestNews } from './publish-requests/list-request-news.ts';
export { getPublishRequest, type PublishRequest } from './publish-requests/publish-request.ts';
export { purgeMovedSites } from './purge-moved-sites.ts';
export { receiveMessage } from './receive-message.ts';
export { receiveReport } from './receive-report.ts';
export { type ReceiptProblem, readReceipt, verifyReceipt } from './release-receipt.ts';
export { requestBuild } from './request-build.ts';
export { requestPublication } from './request-publication.ts';
export { restoreRelease } from './restore-release.ts';
export type { Finding } from './review-site.ts';
export { type Shown, showPublication } from './show-publication.ts';
export { ownHostUrl, siteHostname, siteUrl, slugOf, slugUrl } from './site-url.ts';
export { addCounts, percentileOf, sumOf, VISIT_METRICS, type VisitMetric } from './visits/histogram.ts';
export { listVisitSums, type VisitSums } from './visits/list-visit-sums.ts';
export { pathOfFile } from './visits/path-of-file.ts';
export { recordVisits } from './visits/record-visits.ts';
