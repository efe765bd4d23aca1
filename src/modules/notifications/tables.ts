import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Mails that were promised in the transaction of what they tell. Server only. */
export const mails = pgTable('mails', {
  id: uuid().primaryKey(),
  clientId: uuid(),
  /** Says which mail this is: the same key is sent once for ever. */
  key: text().notNull(),
  kind: text().notNull(),
  /** What the words are filled with; emptied when it has been sent. */
  data: jsonb().notNull().default({}),
  /** Fixed, with the address, by the first try: each try sends the same mail. */
  locale: text(),
  toAddress: text(),
  /** Whom it goes to instead of the account's owner. */
  personId: uuid(),
  state: text({ enum: ['queued', 'sent', 'failed'] })
    .notNull()
    .default('queued'),
  attempts: integer().notNull().default(0),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  triedAt: timestamp({ withTimezone: true }),
  sentAt: timestamp({ withTimezone: true }),
  /** Not sent before; until then it can be taken back. */
  dueAt: timestamp({ withTimezone: true }),
  /** Who of the agency asked for it. */
  askedBy: uuid(),
});
