import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Written by the server alone: a translation costs tokens. */
export const translations = pgTable('translations', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  siteId: uuid().notNull(),
  locale: text().notNull(),
  /** Keys of the requested texts; null for all that the language lacks. */
  keys: jsonb().$type<string[]>(),
  state: text({ enum: ['queued', 'running', 'done', 'failed', 'cancelled'] })
    .notNull()
    .default('queued'),
  portion: integer().notNull().default(0),
  texts: integer().notNull(),
  translated: integer().notNull().default(0),
  /** Keys whose answer was not accepted. */
  refused: jsonb().$type<string[]>().notNull().default([]),
  quotedTokens: integer().notNull(),
  tokens: integer().notNull().default(0),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  touchedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
});
