import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The assistant's proposals, each for one part of a site. `tokens` are charged when changes are accepted, and never above `quoted`. */
export const proposals = pgTable('proposals', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  siteId: uuid().notNull(),
  key: text().notNull(),
  baseRevision: bigint({ mode: 'number' }).notNull(),
  request: jsonb().notNull(),
  state: text({ enum: ['asking', 'open', 'accepted', 'rejected', 'expired', 'failed'] })
    .notNull()
    .default('asking'),
  changes: jsonb().notNull().default([]),
  plan: jsonb(),
  /** Version of the prompt that produced the changes or the plan. */
  promptId: text(),
  question: text(),
  accepted: jsonb(),
  quoted: integer().notNull(),
  tokens: integer().notNull().default(0),
  reservationId: uuid(),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  settledAt: timestamp({ withTimezone: true }),
});
