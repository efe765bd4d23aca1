import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * `status`, `releaseId`, `publishedRevision`, `mainHost` and `suspendedAt` are written only by the server (`asSystem`), because they decide
 * what is served.
 */
export const sites = pgTable('sites', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  projectId: uuid().notNull(),
  name: text().notNull(),
  slug: text().notNull(),
  status: text({ enum: ['draft', 'live', 'paused'] })
    .notNull()
    .default('draft'),
  industry: text(),
  locale: text().notNull().default('pt-BR'),
  releaseId: uuid(),
  /** The published revision of the draft; set together with `releaseId`. */
  publishedRevision: bigint({ mode: 'number' }),
  /** The site's own domain, if it has one. */
  mainHost: text(),
  /** Number of changes to what is served; counted by trigger. */
  pointerVersion: bigint({ mode: 'number' }).notNull().default(0),
  /** Suspended by the agency, which alone can lift it. */
  suspendedAt: timestamp({ withTimezone: true }),
  suspendedReason: text(),
  /** The lowest grade that is published automatically; null when no grade is held back. */
  holdBelow: text({ enum: ['A+', 'A', 'B', 'C', 'D', 'E'] }),
  /** Releases include a script that reports how a visit went, anonymously. */
  measuresVisits: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** The working copy of a site's document. `revision` counts the applied operations. */
export const drafts = pgTable('drafts', {
  siteId: uuid().primaryKey(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  document: jsonb().notNull(),
  revision: bigint({ mode: 'number' }).notNull().default(0),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedBy: uuid().default(sql`app.actor_id()`),
});

/** Append-only log of changes to a draft. `actor`, `onBehalfOf`, `actorKind`, `visit` and `at` are set by trigger. */
export const operations = pgTable(
  'operations',
  {
    siteId: uuid().notNull(),
    revision: bigint({ mode: 'number' }).notNull(),
    clientId: uuid().notNull().default(sql`auth.uid()`),
    transaction: text().notNull(),
    actor: uuid(),
    onBehalfOf: uuid(),
    actorKind: text().notNull().default('user'),
    visit: uuid(),
    intent: text().notNull(),
    changes: jsonb().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.revision] })],
);

/** Snapshots of whole documents for restoring: named by the owner, or unnamed and periodic. */
export const revisions = pgTable('revisions', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  revision: bigint({ mode: 'number' }).notNull(),
  name: text(),
  document: jsonb().notNull(),
  createdBy: uuid().default(sql`app.actor_id()`),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Files in transit, read and written only by the server. A slot is taken until the upload has ended. */
export const uploads = pgTable('uploads', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  kind: text({ enum: ['photo', 'archive'] }).notNull(),
  siteId: uuid(),
  slot: integer(),
  bytes: bigint({ mode: 'number' }).notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  claimedAt: timestamp({ withTimezone: true }),
  endedAt: timestamp({ withTimezone: true }),
  result: jsonb(),
});

/** Comparisons of the files in storage with their rows. */
export const storageChecks = pgTable('storage_checks', {
  id: uuid().primaryKey(),
  checkedAt: timestamp({ withTimezone: true }).notNull(),
  differences: integer().notNull(),
  result: jsonb().notNull(),
});

/** Uploaded pictures. Rows are created and deleted only by the server, which measures the bytes counted by the quota. */
export const assets = pgTable('assets', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  sha256: text().notNull(),
  mime: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  alt: text(),
  thumb: text(),
  measure: jsonb().$type<{ focus: { x: number; y: number }; grade: 'full' | 'modest' | 'whole'; ground?: string | undefined }>(),
  credit: jsonb().$type<{ name: string; href?: string | undefined; licence: string; licenceHref?: string | undefined }>(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Redirects from old paths of a site, on all of its addresses. */
export const siteRedirects = pgTable(
  'site_redirects',
  { siteId: uuid().notNull(), clientId: uuid().notNull(), fromPath: text().notNull(), toPath: text().notNull() },
  (table) => [primaryKey({ columns: [table.siteId, table.fromPath] })],
);

/** A foreign page converted to a document, kept for some days to create a site from it. Written only by the server. */
export const asts = pgTable('asts', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  document: jsonb().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});
