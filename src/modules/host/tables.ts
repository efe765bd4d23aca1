import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

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

/** A draft on its way to the world, made and moved by the server alone. A site has one open at a time. */
export const publications = pgTable('publications', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  state: text({ enum: ['queued', 'building', 'live', 'failed'] })
    .notNull()
    .default('queued'),
  /** What goes live holds at least this revision of the draft. */
  wantedRevision: bigint({ mode: 'number' }).notNull(),
  releaseId: uuid(),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
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
