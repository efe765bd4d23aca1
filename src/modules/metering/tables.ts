import { date, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * The ledger: append-only, partitioned by month. Each source key of a client counts once, whatever its time. Written by
 * `app.record_usage` and `app.commit_usage` only; `billedAt` says in which period an event is billed.
 */
export const usageEvents = pgTable(
  'usage_events',
  {
    id: uuid().notNull(),
    clientId: uuid().notNull(),
    siteId: uuid(),
    meter: text({ enum: ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth'] }).notNull(),
    quantity: numeric({ mode: 'number' }).notNull(),
    occurredAt: timestamp({ withTimezone: true }).notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    sourceKey: text().notNull(),
    properties: jsonb().notNull().default({}),
    billedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.occurredAt] })],
);

/** Traffic by site and UTC day; programs are counted apart and never charged. */
export const usageDaily = pgTable(
  'usage_daily',
  {
    siteId: uuid().notNull(),
    clientId: uuid().notNull(),
    day: date().notNull(),
    meter: text({ enum: ['visits', 'requests', 'bandwidth'] }).notNull(),
    audience: text({ enum: ['human', 'bot'] }).notNull(),
    quantity: numeric({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.day, table.meter, table.audience] })],
);

/** What a client has used of a meter in the period that begins at `period`. Its row lock is the turnstile of reservations. */
export const allowances = pgTable(
  'allowances',
  {
    clientId: uuid().notNull(),
    meter: text().notNull(),
    period: timestamp({ withTimezone: true }).notNull(),
    used: numeric({ mode: 'number' }).notNull().default(0),
    lastAt: timestamp({ withTimezone: true }),
    touchedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.meter, table.period] })],
);

/** Units held while work is under way. A hold past `expiresAt` counts no more. */
export const reservations = pgTable('reservations', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  meter: text().notNull(),
  period: timestamp({ withTimezone: true }).notNull(),
  quantity: numeric({ mode: 'number' }).notNull(),
  key: text().notNull(),
  state: text({ enum: ['held', 'committed', 'released'] })
    .notNull()
    .default('held'),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  settledAt: timestamp({ withTimezone: true }),
});
