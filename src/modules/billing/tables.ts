import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Limits: null is unlimited. Prices: null is on request. */
export const plans = pgTable('plans', {
  key: text({ enum: ['free', 'basic', 'pro', 'enterprise'] }).primaryKey(),
  position: integer().notNull(),
  priceBrlCents: integer(),
  priceUsdCents: integer(),
  sites: integer(),
  projects: integer(),
  domains: integer(),
  teamMembers: integer(),
  ticketsPerMonth: integer(),
  storageGb: integer(),
  pageGenerate: integer(),
  bandwidthGb: integer(),
  slaHours: integer(),
});
