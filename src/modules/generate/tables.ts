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

/** Written by the server alone: a generation costs a unit of the plan. */
export const generations = pgTable('generations', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull(),
  siteId: uuid(),
  prompt: text().notNull(),
  /** The owner's corrections of our reading. */
  corrections: jsonb(),
  locale: text().notNull(),
  seed: bigint({ mode: 'number' }).notNull().default(0),
  /** The measured site that it is made anew from. */
  analysisId: uuid(),
  /** `done`: its site exists and is charged. */
  status: text({ enum: ['queued', 'running', 'done', 'refused', 'failed', 'cancelled'] })
    .notNull()
    .default('queued'),
  /** Current step of the work: after status `done`, a model may still be writing into the site. */
  stage: text({ enum: ['queued', 'reading', 'making', 'writing', 'done', 'refused', 'failed', 'cancelled'] })
    .notNull()
    .default('queued'),
  /** Number of retries. */
  attempt: integer().notNull().default(0),
  /** Null until the prompt is read. */
  readBy: text({ enum: ['rules', 'model'] }),
  /** A model's raw answer for the reading. */
  reading: jsonb(),
  /** A model's raw answer for the outline. */
  outline: jsonb(),
  writtenBy: text({ enum: ['rules', 'model'] })
    .notNull()
    .default('rules'),
  /** Prompt versions chosen for it, and those that were answered. */
  promptVersions: jsonb().$type<Record<string, string>>().notNull().default({}),
  promptIds: jsonb().notNull().default([]),
  tokensIn: integer().notNull().default(0),
  tokensOut: integer().notNull().default(0),
  /** Reason why the model did not write, or did not finish. */
  unwritten: text(),
  writtenAt: timestamp({ withTimezone: true }),
  projectId: uuid(),
  notices: jsonb().notNull().default([]),
  facts: integer().notNull().default(0),
  idempotencyKey: text().notNull(),
  ms: integer(),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Start of the wait; a retry after a failure resets it. */
  queuedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp({ withTimezone: true }),
  /** Keys to find similar sites, and a summary of its look. */
  trade: text(),
  town: text(),
  signature: jsonb(),
  /** The unit reserved for it. */
  reservationId: uuid(),
});

/** Events of a generation in order; kept as long as it. Written by the server alone. */
export const generationEvents = pgTable(
  'generation_events',
  {
    generationId: uuid().notNull(),
    seq: integer().notNull(),
    clientId: uuid().notNull(),
    attempt: integer().notNull().default(0),
    type: text({ enum: EVENT_TYPES }).notNull(),
    /** The section, for event types with one event per section. */
    part: text().notNull().default(''),
    data: jsonb().notNull().default({}),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.seq] })],
);

/** Prompts typed before signing in, found by the sha256 (hex) of a token in the visitor's cookie. Server only. */
export const pendingPrompts = pgTable('pending_prompts', {
  tokenHash: text().primaryKey(),
  prompt: text().notNull(),
  corrections: jsonb(),
  /** A model's raw answer for the reading, and whether the corrections apply to it. */
  reading: jsonb(),
  /** The prompt version of that answer. */
  readingPrompt: text(),
  refined: boolean().notNull().default(false),
  /** The measured site that it was read from. */
  analysisId: uuid(),
  locale: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** Refusals with their reason, never their text. Server only. */
export const refusals = pgTable('refusals', {
  id: uuid().primaryKey().defaultRandom(),
  reason: text().notNull(),
  locale: text().notNull(),
  promptSha256: text('prompt_sha256').notNull(),
  clientId: uuid(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Batches of sites to make, written by the server alone. */
export const batches = pgTable('batches', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  total: integer().notNull(),
  idempotencyKey: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Start of the wait of its rows; a retry of failed rows resets it. */
  queuedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const batchRows = pgTable(
  'batch_rows',
  {
    batchId: uuid().notNull(),
    position: integer().notNull(),
    clientId: uuid().notNull(),
    /** Emptied once a generation has it, or it was refused. */
    prompt: text().notNull(),
    locale: text().notNull(),
    name: text(),
    /** `started`: see its generation. */
    state: text({ enum: ['waiting', 'started', 'refused', 'failed'] })
      .notNull()
      .default('waiting'),
    error: text(),
    generationId: uuid(),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.position] })],
);
