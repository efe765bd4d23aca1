import { sql } from 'drizzle-orm';
import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Accounts that are going to be erased, and what is undone when their owner stays. Written by the server alone. */
export const accountDeletions = pgTable('account_deletions', {
  clientId: uuid().primaryKey(),
  requestedBy: uuid(),
  requestedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  dueAt: timestamp({ withTimezone: true }).notNull().default(sql`now() + interval '30 days'`),
  settledAt: timestamp({ withTimezone: true }),
  pausedSites: uuid().array().notNull().default(sql`'{}'`),
});
