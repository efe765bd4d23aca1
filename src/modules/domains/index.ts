import 'server-only';

/**
 * Domains: clients' own domains, from the typed name to the certificate.
 *
 * Owns      names bought and renewed here; domains with their proofs, looks and history, certificates, shared links to the steps, redirects,
 *           tokens of DNS providers and the changes made with them.
 * Announces domains/look.wanted, domains/certificate.wanted, domains/domain.news,
 *           domains/order.wanted, domains/registration.news.
 * Asks      sites for the site of a name, and sets the site's main host there; host to purge a CDN; metering for a name's traffic.
 * Hands     proved names over to their host (`hosting`), and takes back what nobody holds.
 * Never     serves a name before its proof, takes a failed query for a fault, or shows a key or a token.
 */

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
export type { Finding } from './doctor/findings.ts';
export { certificateWanted, lookWanted, type RegistrationNews } from './events.ts';
export { takesDomains, targetOf } from './hosting/network.ts';
export { ordersCertificates } from './hosting/open-host.ts';
export { releaseHosts } from './hosting/release-hosts.ts';
export { addDomain } from './lifecycle/add-domain.ts';
export { addSubdomain } from './lifecycle/add-subdomain.ts';
export { watchedEvery } from './lifecycle/cadence.ts';
export { statusOf } from './lifecycle/domain-state.ts';
export { hostsOf, mainHostOf } from './lifecycle/main-host.ts';
export { moveDomain } from './lifecycle/move-domain.ts';
export { removeDomain } from './lifecycle/remove-domain.ts';
export { getStepsLink, openStepsLink } from './links/steps-link.ts';
export { type Checked, checkDomain } from './looks/check-domain.ts';
export { forgetOldLooks } from './looks/find-due-domains.ts';
export { listHistory, listLooks, type PastChange, type PastLook } from './looks/list-looks.ts';
export { lookAtDueDomains } from './looks/look-at-due-domains.ts';
export { type DomainNews, findNews, findReminders } from './news/find-news.ts';
export { getDomain, type Look, listDomainPage, listDomains, type ReadDomain as Domain, requireDomain } from './read-domain.ts';
export { SELLERS } from './registrar/sellers.ts';
export { askRegistriesAgain } from './registry/ask-again.ts';
export type { Redirect, RedirectProblem } from './routing/read-redirects.ts';
export { listRedirects } from './routing/redirects.ts';
export { type DomainSite, findDomainSites } from './serving/find-domain-sites.ts';
export { getDomainTraffic } from './serving/get-domain-traffic.ts';
export { openHosts } from './serving/open-hosts.ts';
export { purgeCache } from './serving/purge-cache.ts';
export { setHsts } from './serving/set-hsts.ts';
export { setMain } from './serving/set-main.ts';
export { setWildcard } from './serving/set-wildcard.ts';
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
