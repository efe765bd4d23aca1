import { sql } from 'drizzle-orm';
import { date, integer, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const projects = pgTable('projects', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull().default(sql`auth.uid()`),
  name: text().notNull(),
  description: text(),
  status: text({ enum: ['discovery', 'development', 'testing', 'staging', 'live', 'maintenance'] })
    .notNull()
    .default('discovery'),
  completionPercent: integer().notNull().default(0),
  startDate: date(),
  estimatedDelivery: date(),
  actualDelivery: date(),
  budgetTotal: numeric({ precision: 10, scale: 2, mode: 'number' }),
  budgetUsed: numeric({ precision: 10, scale: 2, mode: 'number' }).notNull().default(0),
  teamMemberIds: uuid().array().notNull().default([]),
  projectManagerId: uuid(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
