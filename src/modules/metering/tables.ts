import { bigint, date, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Meter } from './meters.ts';

/**
 * The ledger: append-only, partitioned by month. Each source key of a client counts once, whatever its time. Written by `app.record_usage`
 * and `app.commit_usage` only; `billedAt` decides the period in which an event is billed.
 */
export const usageEvents = pgTable(
  'usage_events',
  {
    id: uuid().notNull(),
    clientId: uuid().notNull(),
    siteId: uuid(),
    meter: text().$type<Meter>().notNull(),
    quantity: numeric({ mode: 'number' }).notNull(),
    occurredAt: timestamp({ withTimezone: true }).notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    sourceKey: text().notNull(),
    properties: jsonb().notNull().default({}),
    billedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.occurredAt] })],
);

/** Usage and traffic by site (zero without a site) and UTC day; bots are counted separately and never charged. */
export const usageDaily = pgTable(
  'usage_daily',
  {
    siteId: uuid().notNull(),
    clientId: uuid().notNull(),
    day: date().notNull(),
    meter: text().$type<Meter | 'visits'>().notNull(),
    audience: text({ enum: ['human', 'bot'] }).notNull(),
    quantity: numeric({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.siteId, table.day, table.meter, table.audience] })],
);

/** A client's usage of a meter in the period that begins at `period`. Reservations lock its row. */
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

/** Units reserved for work in progress. Ignored after `expiresAt`. */
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

/** Sums per hour; `siteId` is zero without a site. Can be recomputed from the ledger at any time. */
export const usageHourly = pgTable(
  'usage_hourly',
  {
    clientId: uuid().notNull(),
    siteId: uuid().notNull(),
    hour: timestamp({ withTimezone: true }).notNull(),
    meter: text().notNull(),
    audience: text({ enum: ['human', 'bot'] }).notNull(),
    quantity: numeric({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.hour, table.meter, table.siteId, table.audience] })],
);

/** The most requested addresses of a site by UTC day; people only. */
export const usagePaths = pgTable(
  'usage_paths',
  {
    clientId: uuid().notNull(),
    siteId: uuid().notNull(),
    day: date().notNull(),
    path: text().notNull(),
    requests: bigint({ mode: 'number' }).notNull().default(0),
    bytes: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.siteId, table.day, table.path] })],
);

/** Traffic by host and UTC day; people only. */
export const usageHosts = pgTable(
  'usage_hosts',
  {
    clientId: uuid().notNull(),
    siteId: uuid().notNull(),
    day: date().notNull(),
    host: text().notNull(),
    requests: bigint({ mode: 'number' }).notNull().default(0),
    bytes: bigint({ mode: 'number' }).notNull().default(0),
    visits: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.siteId, table.day, table.host] })],
);

/** Traffic counters, apart from the ledger: by site, minute and server process, in parts that are written once. */
export const siteTraffic = pgTable(
  'site_traffic',
  {
    siteId: uuid().notNull(),
    minute: timestamp({ withTimezone: true }).notNull(),
    instance: text().notNull(),
    part: integer().notNull(),
    clientId: uuid().notNull(),
    requests: bigint({ mode: 'number' }).notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    visits: bigint({ mode: 'number' }).notNull(),
    botRequests: bigint({ mode: 'number' }).notNull(),
    botBytes: bigint({ mode: 'number' }).notNull(),
    ok: bigint({ mode: 'number' }).notNull(),
    missing: bigint({ mode: 'number' }).notNull(),
    failed: bigint({ mode: 'number' }).notNull(),
    hosts: jsonb().$type<[host: string, requests: number, bytes: number, visits: number][]>().notNull().default([]),
    paths: jsonb().$type<[path: string, requests: number, bytes: number][]>().notNull().default([]),
    foldedAt: timestamp({ withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.minute, table.instance, table.part] })],
);

/** Uptime spans of a site. Each hour they touch is one container hour; those before `countedUntil` are in the ledger. */
export const servingPeriods = pgTable('serving_periods', {
  id: bigint({ mode: 'number' }).primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  endedAt: timestamp({ withTimezone: true }),
  countedUntil: timestamp({ withTimezone: true }).notNull(),
});

/** Limit notices of a client: each threshold of a meter once per period. */
export const usageNotices = pgTable('usage_notices', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull(),
  meter: text().notNull(),
  period: timestamp({ withTimezone: true }).notNull(),
  periodEnd: timestamp({ withTimezone: true }).notNull(),
  percent: integer().notNull(),
  used: numeric({ mode: 'number' }).notNull(),
  ceiling: numeric({ mode: 'number' }).notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  notifiedAt: timestamp({ withTimezone: true }),
});
