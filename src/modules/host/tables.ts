import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What visitors wrote in a published form; inserted by the server of published sites. */
export const formMessages = pgTable('form_messages', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  formId: text().notNull(),
  fields: jsonb().notNull(),
  receivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  readAt: timestamp({ withTimezone: true }),
});

/** What visitors report about a published site; read and written by the server alone. */
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

/** A draft on its way to the world, made and moved by the server alone. A site has one open at a time. */
export const publications = pgTable('publications', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  state: text({ enum: ['queued', 'building', 'live', 'held', 'failed'] })
    .notNull()
    .default('queued'),
  /** What goes live holds at least this revision of the draft. */
  wantedRevision: bigint({ mode: 'number' }).notNull(),
  releaseId: uuid(),
  /** The release whose grade its owner has seen and wants live all the same. */
  acceptedReleaseId: uuid(),
  error: text(),
  /** Who asked for it; stamped by trigger. */
  actor: uuid(),
  actorKind: text().notNull().default('user'),
  visit: uuid(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
});

/** The last verdict on a release, by what visitors would get of it. Written by the server alone. */
export const releaseChecks = pgTable('release_checks', {
  releaseId: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  version: integer().notNull(),
  verdict: jsonb().notNull(),
  tookMs: integer().notNull(),
  checkedAt: timestamp({ withTimezone: true }).notNull(),
});

/** Signed proof that a release went live; one for each, never changed. `document` is handed out byte for byte. */
export const releaseReceipts = pgTable('release_receipts', {
  id: uuid().primaryKey(),
  releaseId: uuid().notNull(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  keyId: text().notNull(),
  document: text().notNull(),
  issuedAt: timestamp({ withTimezone: true }).notNull(),
});

/** A release of the draft as it is, built without being shown. The same revision is built once. */
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

/** A member who writes asks those who publish. A site has one open at a time; the server alone writes. */
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
  /** The visit on which somebody of the agency answered. */
  answeredVisit: uuid(),
  answer: text(),
  /** Who published after somebody had declined. */
  publishedBy: uuid(),
  publishedByName: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  answeredAt: timestamp({ withTimezone: true }),
});

/** Real visits as counts by bucket; no row is anybody's visit. */
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
