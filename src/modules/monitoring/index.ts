import 'server-only';

/**
 * Monitoring: whether our clients' live sites answer.
 *
 * Owns      watches of live sites, checks, incidents, and the page on which a client shows them.
 * Announces nothing: what is to be mailed stands in the incident's row until it is promised.
 * Asks      measure to reach an address, host and sites which addresses are live, accounts whose page it is.
 * Never     opens an incident before two confirmations, nor for what could not be reached because our own network was away.
 */

export { getStatusPage } from './status-page/get-status-page.ts';
export { writeDueStatusPages } from './status-page/write-due-status-pages.ts';
export { checkSites } from './uptime/check-sites.ts';
export { forgetOldChecks } from './uptime/forget-old-checks.ts';
export { getUptime, type Uptime } from './uptime/get-uptime.ts';
export { findIncidentNews, type IncidentNews, noteIncidentMailed } from './uptime/incident-news.ts';
export { type Incident, listIncidents } from './uptime/list-incidents.ts';
