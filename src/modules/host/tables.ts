import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Messages sent through a published form; inserted by the server of published sites. */
export const formMessages = pgTable('form_messages', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  formId: text().notNull(),
  fields: jsonb().notNull(),
  receivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  readAt: timestamp({ withTimezone: true }),
});

/** Visitors' reports about a published site; read and written only by the server. */
export const abuseReports = pgTable('abuse_reports', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  host: text().notNull(),
  kind: text({ enum: ['fraud', 'copy', 'illegal', 'privacy', 'other'] }).notNull(),
  details: text().notNull(),
  contact: text(),
  state: text({ enum: ['open', 'dismissed', 'suspended'] })
    .notNull()
    .default('open'),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  handledAt: timestamp({ withTimezone: true }),
  handledBy: uuid(),
});

/** A draft being published; created and updated only by the server. One open publication per site. */
export const publications = pgTable('publications', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  state: text({ enum: ['queued', 'building', 'live', 'held', 'failed'] })
    .notNull()
    .default('queued'),
  /** The release must contain at least this revision of the draft. */
  wantedRevision: bigint({ mode: 'number' }).notNull(),
  releaseId: uuid(),
  /** A release held back for its grade that the owner has accepted. */
  acceptedReleaseId: uuid(),
  error: text(),
  /** The requesting person; set by trigger. */
  actor: uuid(),
  actorKind: text().notNull().default('user'),
  visit: uuid(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
});

/** The latest verdict on a release, from the served files. Written only by the server. */
export const releaseChecks = pgTable('release_checks', {
  releaseId: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  version: integer().notNull(),
  verdict: jsonb().notNull(),
  tookMs: integer().notNull(),
  checkedAt: timestamp({ withTimezone: true }).notNull(),
});

/** Signed proof that a release went live; one per release, immutable. `document` is served byte for byte. */
export const releaseReceipts = pgTable('release_receipts', {
  id: uuid().primaryKey(),
  releaseId: uuid().notNull(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  keyId: text().notNull(),
  document: text().notNull(),
  issuedAt: timestamp({ withTimezone: true }).notNull(),
});

/** A release built from the current draft without publishing it. One build per revision. */
export const builds = pgTable('builds', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  wantedRevision: bigint({ mode: 'number' }).notNull(),
  state: text({ enum: ['queued', 'building', 'built', 'failed'] })
    .notNull()
    .default('queued'),
  releaseId: uuid(),
  error: text(),
  queuedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  startedAt: timestamp({ withTimezone: true }),
  finishedAt: timestamp({ withTimezone: true }),
});

/** Requests by a member who writes, to those who may publish. One open request per site; written only by the server. */
export const publishRequests = pgTable('publish_requests', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  siteId: uuid().notNull(),
  state: text({ enum: ['open', 'published', 'declined', 'withdrawn'] })
    .notNull()
    .default('open'),
  askedBy: uuid(),
  askedByName: text().notNull(),
  note: text().notNull().default(''),
  answeredBy: uuid(),
  answeredByName: text(),
  /** The visit on which an agency member answered. */
  answeredVisit: uuid(),
  answer: text(),
  /** The person who published after a request was declined. */
  publishedBy: uuid(),
  publishedByName: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  answeredAt: timestamp({ withTimezone: true }),
});

/** Visit measurements as bucket counts; no row belongs to a single visit. */
export const performanceVisits = pgTable(
  'performance_visits',
  {
    siteId: uuid().notNull(),
    path: text().notNull(),
    device: text({ enum: ['phone', 'desktop'] }).notNull(),
    day: date().notNull(),
    metric: text({ enum: ['lcp', 'cls', 'inp', 'ttfb'] }).notNull(),
    clientId: uuid().notNull(),
    counts: integer().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.path, table.device, table.day, table.metric] })],
);
