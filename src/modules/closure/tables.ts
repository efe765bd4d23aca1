import { sql } from 'drizzle-orm';
import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Accounts awaiting erasure, and the data needed to undo it. Written only by the server. */
export const accountDeletions = pgTable('account_deletions', {
  clientId: uuid().primaryKey(),
  requestedBy: uuid(),
  requestedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  dueAt: timestamp({ withTimezone: true }).notNull().default(sql`now() + interval '30 days'`),
  settledAt: timestamp({ withTimezone: true }),
  pausedSites: uuid().array().notNull().default(sql`'{}'`),
});
