import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** `status`, `releaseId`, `publishedRevision`, `mainHost` and `suspendedAt` are written by the server alone (`asSystem`): they decide what visitors see. */
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
  /** The revision of the draft that visitors see; set together with `releaseId`. */
  publishedRevision: bigint({ mode: 'number' }),
  /** The host that the site is known by, when it is not the one that its slug makes. */
  mainHost: text(),
  /** How often what visitors see has moved; counted by trigger. */
  pointerVersion: bigint({ mode: 'number' }).notNull().default(0),
  /** Taken down by the agency, which alone brings it back. */
  suspendedAt: timestamp({ withTimezone: true }),
  suspendedReason: text(),
  /** The lowest grade with which a release goes live by itself; null where none is held back for its grade. */
  holdBelow: text({ enum: ['A+', 'A', 'B', 'C', 'D', 'E'] }),
  /** Releases carry a script that tells how a visit went, without naming anybody. */
  measuresVisits: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** The working copy of a site's document. `revision` counts the operations applied to it. */
export const drafts = pgTable('drafts', {
  siteId: uuid().primaryKey(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  document: jsonb().notNull(),
  revision: bigint({ mode: 'number' }).notNull().default(0),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedBy: uuid().default(sql`app.actor_id()`),
});

/** The log of what was done to a draft, append-only. `actor`, `onBehalfOf`, `actorKind`, `visit` and `at` are stamped by trigger. */
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

/** Whole documents kept to come back to: named by the owner, or periodic with no name. */
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

/** Files on their way, read and written by the server alone. A slot is held until the upload has ended. */
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

/** Each comparison of the files in storage with the rows that name them. */
export const storageChecks = pgTable('storage_checks', {
  id: uuid().primaryKey(),
  checkedAt: timestamp({ withTimezone: true }).notNull(),
  differences: integer().notNull(),
  result: jsonb().notNull(),
});

/** Uploaded pictures. Rows are made and removed by the server alone: it measures the bytes that the quota counts. */
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

/** A foreign page as a document of ours, kept for some days for the site that is to be made of it. Written by the server alone. */
export const asts = pgTable('asts', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  document: jsonb().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});
