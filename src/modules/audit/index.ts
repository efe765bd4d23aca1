import 'server-only';

/**
 * audit: who did what, for people to read.
 * Owns: the sentences of an account's activity, the agency's view of every row, how long rows are kept.
 * Announces: nothing.
 * Asks: the log, which triggers write; accounts for who works at the agency.
 * Never: writes a row of the log, or shows a client another account's.
 */
export { type AuditSubject, findSubjects } from './find-subjects.ts';
export { keepAuditLog } from './keep-audit-log.ts';
export { type ActivityLine, type ActivityPage, exportActivity, listActivity, listVisitChanges } from './list-activity.ts';
export { type AuditPage, type AuditRow, listAudit, streamAudit } from './list-audit.ts';
