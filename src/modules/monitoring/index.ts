import 'server-only';

/**
 * Monitoring: whether our clients' live sites answer, and how fast.
 *
 * Owns      watches of live sites, checks, incidents, and the page on which a client shows them; the daily measures of their pages,
 *           the sums of real visits, and what has become worse.
 * Announces monitoring/measures.due, which the job that opens the browser hears. What is to be mailed stands in rows until it is promised.
 * Asks      measure to reach an address and to load a page, host and sites which addresses are live, accounts whose page it is.
 * Never     opens an incident before two confirmations, nor for what could not be reached because our own network was away; keeps a
 *           row of a single visit.
 */
export { type DropNews, findDropNews, noteDropsMailed } from './performance/drop-news.ts';
export { exportPerformance } from './performance/export-performance.ts';
export { forgetOldMeasures } from './performance/forget-old-measures.ts';
export { getLastMeasure, getPerformance, type SitePerformance } from './performance/get-performance.ts';
export { measurePage } from './performance/measure-page.ts';
export { queueMeasures } from './performance/queue-measures.ts';
export { getStatusPage } from './status-page/get-status-page.ts';
export { writeDueStatusPages } from './status-page/write-due-status-pages.ts';
export { checkSites } from './uptime/check-sites.ts';
export { forgetOldChecks } from './uptime/forget-old-checks.ts';
export { getUptime, type Uptime } from './uptime/get-uptime.ts';
export { findIncidentNews, type IncidentNews, noteIncidentMailed } from './uptime/incident-news.ts';
export { type Incident, listIncidents } from './uptime/list-incidents.ts';
