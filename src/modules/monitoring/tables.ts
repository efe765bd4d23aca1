import { sql } from 'drizzle-orm';
import { bigint, boolean, date, integer, jsonb, pgTable, primaryKey, real, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });
const CAUSES = ['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer'] as const;

/** One row per live site, written by the server alone. */
export const uptimeWatches = pgTable('uptime_watches', {
  siteId: uuid().primaryKey(),
  clientId: uuid().notNull(),
  state: text({ enum: ['ok', 'suspect', 'down', 'recovering'] })
    .notNull()
    .default('ok'),
  failures: integer().notNull().default(0),
  failingSince: moment(),
  answeringSince: moment(),
  startedAt: moment().notNull(),
  checkedAt: moment(),
  nextCheckAt: moment().notNull(),
});

export const uptimeChecks = pgTable(
  'uptime_checks',
  {
    siteId: uuid().notNull(),
    at: moment().notNull(),
    clientId: uuid().notNull(),
    /** Null while the site answers correctly. */
    cause: text({ enum: CAUSES }),
    status: integer(),
    ms: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.at] })],
);

/** A period in which a live site did not answer. */
export const incidents = pgTable('incidents', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  url: text().notNull(),
  cause: text({ enum: CAUSES }).notNull(),
  status: integer(),
  startedAt: moment().notNull(),
  confirmedAt: moment().notNull(),
  endedAt: moment(),
  endedBy: text({ enum: ['answered', 'withdrawn'] }),
  downtimeMinutes: integer().generatedAlwaysAs(sql`ceil(extract(epoch from (ended_at - started_at)) / 60)::int`),
  openingMailedAt: moment(),
  endingMailedAt: moment(),
});

/** A client's public status page; its URL contains the token. */
export const statusPages = pgTable('status_pages', {
  clientId: uuid().primaryKey(),
  token: text().notNull().default(sql`replace(gen_random_uuid()::text, '-', '')`).unique(),
  isOn: boolean().notNull().default(false),
  renderedAt: moment(),
  createdAt: moment().notNull().defaultNow(),
});

const DEVICES = ['phone', 'desktop'] as const;

/** One row per live site, written by the server alone. */
export const performanceWatches = pgTable('performance_watches', {
  siteId: uuid().primaryKey(),
  clientId: uuid().notNull(),
  /** The release that was last queued. */
  releaseId: uuid(),
  queuedAt: moment(),
  measuredAt: moment(),
  nextMeasureAt: moment().notNull(),
});

/** Daily medians of page loads in a browser. */
export const performanceMetrics = pgTable(
  'performance_metrics',
  {
    siteId: uuid().notNull(),
    path: text().notNull(),
    device: text({ enum: DEVICES }).notNull(),
    day: date().notNull(),
    releaseId: uuid().notNull(),
    clientId: uuid().notNull(),
    measuredAt: moment().notNull(),
    runs: integer().notNull(),
    score: integer().notNull(),
    lcpMs: integer().notNull(),
    cls: real().notNull(),
    tbtMs: integer().notNull(),
    /** Measured with a scripted tap; null if the page has nothing to tap. */
    inpMs: integer(),
    ttfbMs: integer().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    /** Min and max over the runs, per metric. */
    ranges: jsonb().$type<Record<string, [number, number]>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.path, table.device, table.day, table.releaseId] })],
);

/** A page that got slower or heavier beyond the noise. */
export const performanceDrops = pgTable('performance_drops', {
  id: uuid().primaryKey(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  path: text().notNull(),
  device: text({ enum: DEVICES }).notNull(),
  /** The release that introduced it; null if no release did. */
  releaseId: uuid(),
  changes: jsonb().$type<{ measure: string; before: number; after: number }[]>().notNull(),
  foundAt: moment().notNull(),
  endedAt: moment(),
  mailedAt: moment(),
});
