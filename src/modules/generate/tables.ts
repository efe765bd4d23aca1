import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Made and moved by the server alone: a generation costs a unit of the plan. */
export const generations = pgTable('generations', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull(),
  siteId: uuid(),
  prompt: text().notNull(),
  /** What its owner says of our reading of it. */
  corrections: jsonb(),
  locale: text().notNull(),
  seed: bigint({ mode: 'number' }).notNull().default(0),
  status: text({ enum: ['queued', 'running', 'done', 'refused', 'failed'] })
    .notNull()
    .default('queued'),
  notices: jsonb().notNull().default([]),
  facts: integer().notNull().default(0),
  idempotencyKey: text().notNull(),
  ms: integer(),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Since when it waits; asking again after a failure begins anew. */
  queuedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
  /** Whose neighbour its site is, and what it looks like. */
  trade: text(),
  town: text(),
  signature: jsonb(),
  /** The unit that is held for it. */
  reservationId: uuid(),
});

/** What was typed before signing in, found by the sha256 (hex) of a token in the visitor's cookie. Server only. */
export const pendingPrompts = pgTable('pending_prompts', {
  tokenHash: text().primaryKey(),
  prompt: text().notNull(),
  corrections: jsonb(),
  locale: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** That something was refused and why, never its text. Server only. */
export const refusals = pgTable('refusals', {
  id: uuid().primaryKey().defaultRandom(),
  reason: text().notNull(),
  locale: text().notNull(),
  promptSha256: text('prompt_sha256').notNull(),
  clientId: uuid(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
