import { bigint, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Meter } from '#modules/metering/meters.ts';

const time = () => timestamp({ withTimezone: true });

/** Every status a subscription has had, oldest first; written by trigger. */
export const subscriptionChanges = pgTable('subscription_changes', {
  subscriptionId: text().notNull(),
  n: integer().notNull(),
  clientId: uuid().notNull(),
  plan: text().notNull(),
  status: text().notNull(),
  currency: text().notNull(),
  monthlyCents: bigint({ mode: 'number' }).notNull(),
  /** Effective time. */
  at: time().notNull(),
  recordedAt: time().notNull().defaultNow(),
  eventId: text(),
});

/** Cost of one unit of a meter to the agency; fractions of a cent allowed, bandwidth per GB. */
export const unitCosts = pgTable('unit_costs', {
  meter: text().$type<Meter>().notNull(),
  currency: text({ enum: ['BRL', 'USD'] }).notNull(),
  cents: numeric({ mode: 'number' }).notNull(),
  note: text().notNull(),
  updatedAt: time().notNull().defaultNow(),
});

/** Comparisons of our rows with Stripe's. */
export const billingChecks = pgTable('billing_checks', {
  id: uuid().primaryKey(),
  checkedAt: time().notNull(),
  checkedBy: uuid(),
  differences: integer().notNull(),
  result: jsonb().notNull(),
});

/** The agency's marks on attention items: assignee, and end of a snooze. For staff only. */
export const attentionMarks = pgTable(
  'attention_marks',
  {
    kind: text().notNull(),
    ref: text().notNull(),
    clientId: uuid(),
    ownerId: uuid(),
    snoozedUntil: time(),
    reason: text(),
    updatedAt: time().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.ref] })],
);

/** The agency member who looks after a client. */
export const clientOwners = pgTable('client_owners', {
  clientId: uuid().primaryKey(),
  ownerId: uuid().notNull(),
  updatedAt: time().notNull().defaultNow(),
});

export const clientTags = pgTable(
  'client_tags',
  { clientId: uuid().notNull(), tag: text().notNull(), createdAt: time().notNull().defaultNow() },
  (table) => [primaryKey({ columns: [table.clientId, table.tag] })],
);

/** Notes of the agency about a client; append-only. */
export const clientNotes = pgTable('client_notes', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  authorId: uuid().notNull(),
  authorName: text().notNull(),
  body: text().notNull(),
  createdAt: time().notNull().defaultNow(),
});

/** Names reserved by the agency, without hyphens. */
export const reservedNames = pgTable('reserved_names', {
  name: text().primaryKey(),
  note: text().notNull(),
  createdBy: uuid().notNull(),
  createdAt: time().notNull().defaultNow(),
});
