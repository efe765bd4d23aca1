import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Every call to a model, without any of its words. Written by `app.record_model_calls`; kept for 13 months. */
export const modelCalls = pgTable('model_calls', {
  id: uuid().primaryKey(),
  /** Null for visitors, and for removed accounts. */
  clientId: uuid(),
  generationId: uuid(),
  siteId: uuid(),
  step: text().notNull(),
  /** The version of the prompt. */
  promptId: text().notNull(),
  provider: text().notNull(),
  model: text().notNull(),
  outcome: text({ enum: ['answered', 'invalid', 'late', 'refused', 'limited', 'failed', 'cancelled', 'skipped'] }).notNull(),
  cached: boolean().notNull().default(false),
  /** True when the model got its previous invalid answer with the errors. */
  repair: boolean().notNull().default(false),
  inputTokens: integer(),
  outputTokens: integer(),
  firstTokenMs: integer(),
  ms: integer().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
});

/** The agency's cost of a call, in millionths of the currency. Server only. */
export const modelCosts = pgTable('model_costs', {
  callId: uuid().primaryKey(),
  costMicros: bigint({ mode: 'number' }).notNull(),
  currency: text({ enum: ['BRL', 'USD'] }).notNull(),
});

/** Answers cached for repeated questions. Server only. */
export const modelAnswers = pgTable('model_answers', {
  key: text().primaryKey(),
  clientId: uuid(),
  value: jsonb().notNull(),
  provider: text().notNull(),
  model: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** Millionths of the currency per million tokens, from a moment on. Set by the agency. */
export const modelPrices = pgTable(
  'model_prices',
  {
    provider: text().notNull(),
    model: text().notNull(),
    validFrom: timestamp({ withTimezone: true }).notNull(),
    inputMicros: bigint({ mode: 'number' }).notNull(),
    outputMicros: bigint({ mode: 'number' }).notNull(),
    currency: text({ enum: ['BRL', 'USD'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.model, table.validFrom] })],
);

/** Max model use per UTC day; null means no limit. Set by the agency. */
export const modelCaps = pgTable('model_caps', {
  scope: text({ enum: ['everyone', 'account', 'visitors'] }).primaryKey(),
  tokens: bigint({ mode: 'number' }),
  calls: integer(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
