import { bigint, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The chain of rows that belong to no account. */
export const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/** Every write with both identities, in a hash chain per account. Written only by trigger. */
export const auditLog = pgTable(
  'audit_log',
  {
    /** The account, or `NO_ACCOUNT`. */
    chain: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actor: uuid(),
    onBehalfOf: uuid(),
    actorKind: text().notNull(),
    session: uuid(),
    visit: uuid(),
    reason: text(),
    tableName: text().notNull(),
    rowId: text().notNull(),
    action: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
    changed: jsonb().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chain, table.seq, table.at] })],
);
