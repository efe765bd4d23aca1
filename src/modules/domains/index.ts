import 'server-only';

/**
 * Domains: clients' own domains, from the typed name to the certificate.
 *
 * Owns      domains with their proofs, looks and history, certificates, shared links to the steps, redirects,
 *           tokens of DNS providers and the changes made with them.
 * Announces domains/look.wanted, domains/certificate.wanted, domains/domain.news.
 * Asks      sites for the site of a name, and sets the site's main host there; host to purge a CDN.
 * Hands     proved names over to their host (`hosting`), and takes back what nobody holds.
 * Never     serves a name before its proof, takes a failed query for a fault, or shows a key or a token.
 */

export { addDomain } from './add-domain.ts';
export { askRenewalsAgain } from './certificates/ask-renewals-again.ts';
export { removeLeftAnswers } from './certificates/by-dns/remove-answers.ts';
export { collectCertificate } from './certificates/collect-certificate.ts';
export { exportCertificate } from './certificates/export-certificate.ts';
export { findCertificate, findChallenge, type HeldCertificate } from './certificates/find-certificate.ts';
export { findDueCertificates, forgetOldChallenges } from './certificates/find-due-certificates.ts';
export { type CertificateView, listCertificates } from './certificates/list-certificates.ts';
export { openOrder } from './certificates/open-order.ts';
export { collectOwnCertificate } from './certificates/own/collect-own-certificate.ts';
export { openOwnOrder } from './certificates/own/open-own-order.ts';
export { ownWildcard } from './certificates/own/own-zone.ts';
export { proveOwnNames } from './certificates/own/prove-own-names.ts';
export { proveNames } from './certificates/prove-names.ts';
export { requestCertificate } from './certificates/request-certificate.ts';
export { revokeCertificates } from './certificates/revoke-certificates.ts';
export { rotateKeys } from './certificates/rotate-keys.ts';
export { type Checked, checkDomain } from './check-domain.ts';
export type { Finding } from './doctor/findings.ts';
export { certificateWanted, lookWanted } from './events.ts';
export { type DomainSite, findDomainSites } from './find-domain-sites.ts';
export { forgetOldLooks } from './find-due-domains.ts';
export { type DomainNews, findNews, findReminders } from './find-news.ts';
export { ordersCertificates } from './hosting/open-host.ts';
export { releaseHosts } from './hosting/release-hosts.ts';
export { watchedEvery } from './lifecycle/cadence.ts';
export { statusOf } from './lifecycle/domain-state.ts';
export { hostsOf, mainHostOf } from './lifecycle/main-host.ts';
export { getStepsLink, openStepsLink } from './links/steps-link.ts';
export { listHistory, listLooks, type PastChange, type PastLook } from './list-looks.ts';
export { lookAtDueDomains } from './look-at-due-domains.ts';
export { moveDomain } from './move-domain.ts';
export { takesDomains, targetOf } from './network.ts';
export { openHosts } from './open-hosts.ts';
export { purgeCache } from './purge-cache.ts';
export { getDomain, type Look, listDomainPage, listDomains, type ReadDomain as Domain, requireDomain } from './read-domain.ts';
export { type FoundName, searchNames } from './registrar/search-names.ts';
export { SELLERS } from './registrar/sellers.ts';
export { askRegistriesAgain } from './registry/ask-again.ts';
export { removeDomain } from './remove-domain.ts';
export type { Redirect, RedirectProblem } from './routing/read-redirects.ts';
export { listRedirects } from './routing/redirects.ts';
export { setHsts } from './set-hsts.ts';
export { setMain } from './set-main.ts';
export { setWildcard } from './set-wildcard.ts';
export { connectProvider } from './zone/connect-provider.ts';
export { disconnectProvider } from './zone/disconnect-provider.ts';
export { addRecord, changeRecord, removeRecord } from './zone/edit-records.ts';
export { type Connection, type FoundZone, findZone, listConnections } from './zone/find-zone.ts';
export { leadHere } from './zone/lead-here.ts';
export { listZoneChanges, type PastZoneChange } from './zone/list-changes.ts';
export { DNS_PROVIDER_FACTS } from './zone/provider-facts.ts';
export { type Plan, planFor, type ReadZone, readZone } from './zone/read-zone.ts';
export { refreshZones } from './zone/refresh-zones.ts';
export { settleLostChanges } from './zone/settle-change.ts';
export { undoChange } from './zone/undo-change.ts';
export { type ChangeLine, linesOf } from './zone/zone-change.ts';
export { recordId, type ZoneRecord } from './zone/zone-record.ts';
