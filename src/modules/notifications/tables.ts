import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Mails, queued in the transaction of the change they are about. Server only. */
export const mails = pgTable('mails', {
  id: uuid().primaryKey(),
  clientId: uuid(),
  /** Idempotency key: the same key is sent once for ever. */
  key: text().notNull(),
  kind: text().notNull(),
  /** Data for the texts; emptied once it is sent. */
  data: jsonb().notNull().default({}),
  /** Fixed, with the address, by the first attempt: each retry sends the same mail. */
  locale: text(),
  toAddress: text(),
  /** Recipient instead of the account's owner. */
  personId: uuid(),
  state: text({ enum: ['queued', 'sent', 'failed'] })
    .notNull()
    .default('queued'),
  attempts: integer().notNull().default(0),
  error: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  triedAt: timestamp({ withTimezone: true }),
  sentAt: timestamp({ withTimezone: true }),
  /** Not sent before this time; until then it can be taken back. */
  dueAt: timestamp({ withTimezone: true }),
  /** The staff member who requested it. */
  askedBy: uuid(),
});

/** Messages of the contact page, until they are answered. Written by the server; read by whoever wrote them from an account. */
export const contactMessages = pgTable('contact_messages', {
  id: uuid().primaryKey(),
  /** Null for somebody who wrote without being signed in. */
  clientId: uuid(),
  reference: text().notNull(),
  topic: text().notNull(),
  name: text().notNull(),
  message: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  answeredAt: timestamp({ withTimezone: true }),
  /** Null where no time is promised. */
  dueAt: timestamp({ withTimezone: true }),
  /** The person who wrote it from an account. */
  personId: uuid(),
});
