import 'server-only';

/**
 * audit: a readable record of who did what.
 * Owns: the sentences of an account's activity, the agency's view of every row, retention of rows.
 * Announces: nothing.
 * Asks: the log, which triggers write; accounts for the agency's staff.
 * Never: writes a row of the log, or shows a client another account's.
 */
export { findSubjects } from './find-subjects.ts';
export { keepAuditLog } from './keep-audit-log.ts';
export { type ActivityPage, exportActivity, listActivity, listVisitChanges } from './list-activity.ts';
export { type AuditPage, listAudit, streamAudit } from './list-audit.ts';
