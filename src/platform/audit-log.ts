import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Every write with both identities, each row sealed with the hash of the one before. Written by trigger only. */
export const auditLog = pgTable('audit_log', {
  seq: bigint({ mode: 'number' }).primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  actor: uuid(),
  onBehalfOf: uuid(),
  actorKind: text().notNull(),
  reason: text(),
  tableName: text().notNull(),
  rowId: text().notNull(),
  action: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
  changed: jsonb().notNull(),
  prevHash: text().notNull(),
  hash: text().notNull(),
});
