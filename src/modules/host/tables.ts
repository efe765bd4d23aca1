import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What visitors wrote in a published form; inserted by the server of published sites. */
export const formMessages = pgTable('form_messages', {
  id: uuid().primaryKey().defaultRandom(),
  siteId: uuid().notNull(),
  clientId: uuid().notNull(),
  formId: text().notNull(),
  fields: jsonb().notNull(),
  receivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  readAt: timestamp({ withTimezone: true }),
});
