import { sql } from 'drizzle-orm';
import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Immutable. `artefactId` is the content hash: identical drafts give identical artefacts. */
export const releases = pgTable('releases', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  number: integer().notNull(),
  artefactId: text().notNull(),
  manifest: jsonb().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  files: integer().notNull(),
  draftRevision: bigint({ mode: 'number' }).notNull(),
  createdBy: uuid().default(sql`app.actor_id()`),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
