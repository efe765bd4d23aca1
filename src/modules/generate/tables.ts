import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const EVENT_TYPES = [
  'queued',
  'read',
  'composed',
  'outline',
  'section',
  'critic',
  'done',
  'failed',
  'refused',
  'cancelled',
] as const;

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
  /** `done`: its site is there and charged. */
  status: text({ enum: ['queued', 'running', 'done', 'refused', 'failed', 'cancelled'] })
    .notNull()
    .default('queued'),
  /** Where the work is: after `done`, a model may still be writing into the site. */
  stage: text({ enum: ['queued', 'reading', 'making', 'writing', 'done', 'refused', 'failed', 'cancelled'] })
    .notNull()
    .default('queued'),
  /** How often it was asked for again. */
  attempt: integer().notNull().default(0),
  /** Null until the words are read. */
  readBy: text({ enum: ['rules', 'model'] }),
  /** A model's answer to what the words say, as it came. */
  reading: jsonb(),
  /** A model's answer to what the site should say, as it came. */
  outline: jsonb(),
  writtenBy: text({ enum: ['rules', 'model'] })
    .notNull()
    .default('rules'),
  /** The versions that it is asked with, and those of them that were answered. */
  promptVersions: jsonb().$type<Record<string, string>>().notNull().default({}),
  promptIds: jsonb().notNull().default([]),
  tokensIn: integer().notNull().default(0),
  tokensOut: integer().notNull().default(0),
  /** Why the model did not write, or not to the end. */
  unwritten: text(),
  writtenAt: timestamp({ withTimezone: true }),
  projectId: uuid(),
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

/** What happened to a generation, in the order in which it did; kept as long as it. Written by the server alone. */
export const generationEvents = pgTable(
  'generation_events',
  {
    generationId: uuid().notNull(),
    seq: integer().notNull(),
    clientId: uuid().notNull(),
    attempt: integer().notNull().default(0),
    type: text({ enum: EVENT_TYPES }).notNull(),
    /** The section, where there are several of a type. */
    part: text().notNull().default(''),
    data: jsonb().notNull().default({}),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.seq] })],
);

/** What was typed before signing in, found by the sha256 (hex) of a token in the visitor's cookie. Server only. */
export const pendingPrompts = pgTable('pending_prompts', {
  tokenHash: text().primaryKey(),
  prompt: text().notNull(),
  corrections: jsonb(),
  /** A model's answer to what the words say, and whether the corrections are of that reading. */
  reading: jsonb(),
  /** The version of the prompt that it answers. */
  readingPrompt: text(),
  refined: boolean().notNull().default(false),
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

/** A list of sites to be made, written by the server alone. */
export const batches = pgTable('batches', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  total: integer().notNull(),
  idempotencyKey: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Since when its rows wait; asking again for those that failed begins anew. */
  queuedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const batchRows = pgTable(
  'batch_rows',
  {
    batchId: uuid().notNull(),
    position: integer().notNull(),
    clientId: uuid().notNull(),
    /** Emptied once a generation holds it, or it was refused. */
    prompt: text().notNull(),
    locale: text().notNull(),
    name: text(),
    /** `started`: its generation says the rest. */
    state: text({ enum: ['waiting', 'started', 'refused', 'failed'] })
      .notNull()
      .default('waiting'),
    error: text(),
    generationId: uuid(),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.position] })],
);
