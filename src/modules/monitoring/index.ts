import 'server-only';

/**
 * Monitoring: uptime and speed of our clients' live sites.
 *
 * Owns      watches of live sites, checks, incidents, and clients' status pages; the daily measurements of their pages, the sums of
 *           real visits, and performance drops.
 * Announces monitoring/measures.due, handled by the job that opens the browser. Pending mails stay in rows until they are queued.
 * Asks      measure to reach a URL and to load a page, host and sites for the live URLs, accounts for the owner of a status page.
 * Never     opens an incident before two confirmations, or while our own network is down; stores a row of a single visit.
 */
export { type DropNews, findDropNews, markDropsMailed } from './performance/drop-news.ts';
export { exportPerformance } from './performance/export-performance.ts';
export { forgetOldMeasures } from './performance/forget-old-measures.ts';
export { getLastMeasure, getPerformance, type SitePerformance } from './performance/get-performance.ts';
export { measurePage } from './performance/measure-page.ts';
export { queueMeasures } from './performance/queue-measures.ts';
export { getMonthReport } from './reports/get-month-report.ts';
export { monthBefore } from './reports/month-report.ts';
export { forgetStatusPages } from './status-page/forget-status-pages.ts';
export { getStatusPage } from './status-page/get-status-page.ts';
export { writeDueStatusPages } from './status-page/write-due-status-pages.ts';
export { checkSites } from './uptime/check-sites.ts';
export { forgetOldChecks } from './uptime/forget-old-checks.ts';
export { getUptime } from './uptime/get-uptime.ts';
export { findIncidentNews, type IncidentNews, markIncidentMailed } from './uptime/incident-news.ts';
export { type Incident, listIncidents } from './uptime/list-incidents.ts';
