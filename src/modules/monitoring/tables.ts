import { sql } from 'drizzle-orm';
import { boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = () => timestamp({ withTimezone: true });
const CAUSES = ['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer'] as const;

/** One for each live site, written by the server alone. */
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
    /** Null where the site answered as it should. */
    cause: text({ enum: CAUSES }),
    status: integer(),
    ms: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.at] })],
);

/** A time in which a live site did not answer. */
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

/** A client's public page; its token is its address. */
export const statusPages = pgTable('status_pages', {
  clientId: uuid().primaryKey(),
  token: text().notNull().unique(),
  isOn: boolean().notNull().default(false),
  renderedAt: moment(),
  createdAt: moment().notNull().defaultNow(),
});
