import { sql } from 'drizzle-orm';
import { bigint, integer, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Made by trigger for every user. A person may write their name, company, phone, picture and locale; the rest is ours. */
export const userProfiles = pgTable('user_profiles', {
  id: uuid().primaryKey(),
  userType: text({ enum: ['client', 'admin', 'developer'] })
    .notNull()
    .default('client'),
  tier: text({ enum: ['free', 'basic', 'pro', 'enterprise'] })
    .notNull()
    .default('free'),
  fullName: text(),
  companyName: text(),
  phone: text(),
  avatarUrl: text(),
  locale: text().notNull().default('pt-BR'),
  stripeCustomerId: text(),
  stripeSubscriptionId: text(),
  subscriptionStatus: text({ enum: ['active', 'canceled', 'past_due', 'trialing'] }),
  subscriptionStartDate: timestamp({ withTimezone: true }),
  subscriptionEndDate: timestamp({ withTimezone: true }),
  monthlySupportTicketsUsed: integer().notNull().default(0),
  monthlySupportTicketsLimit: integer(),
  storageUsedBytes: bigint({ mode: 'number' }).notNull().default(0),
  storageUsedMb: numeric({ precision: 14, scale: 2, mode: 'number' })
    .notNull()
    .generatedAlwaysAs(sql`round(storage_used_bytes / 1048576.0, 2)`),
  storageLimitGb: integer(),
  suspendedAt: timestamp({ withTimezone: true }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Written by the server alone. The key itself is shown once and kept nowhere; `prefix` is the part that is shown later. */
export const apiKeys = pgTable('api_keys', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  name: text().notNull(),
  prefix: text().notNull(),
  hash: text().notNull(),
  scopes: text().array().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp({ withTimezone: true }),
  expiresAt: timestamp({ withTimezone: true }),
  revokedAt: timestamp({ withTimezone: true }),
});

/** Devices that the account was opened on. Written by the server alone. */
export const knownDevices = pgTable('known_devices', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  userAgent: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  revokedAt: timestamp({ withTimezone: true }),
});

/** What a person hears of by mail; most are written by triggers, where the change itself is. */
export const securityEvents = pgTable('security_events', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull(),
  kind: text({
    enum: [
      'password_changed',
      'email_changed',
      'api_key_created',
      'payment_method_changed',
      'plan_changed',
      'new_device',
      'signed_out_everywhere',
      'factor_added',
      'factor_removed',
      'recovery_code_used',
      'recovery_codes_renewed',
      'factor_reset_requested',
      'factor_reset_cancelled',
      'provider_linked',
      'deletion_requested',
      'deletion_cancelled',
    ],
  }).notNull(),
  detail: jsonb().notNull().default({}),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** A second factor that its person says is lost; it is switched off when the time is over. */
export const factorResets = pgTable('factor_resets', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid().notNull(),
  requestedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  dueAt: timestamp({ withTimezone: true }).notNull().default(sql`now() + interval '72 hours'`),
  cancelledAt: timestamp({ withTimezone: true }),
  doneAt: timestamp({ withTimezone: true }),
});

/** Where and how a session of a person began. */
export const signIns = pgTable('sign_ins', {
  sessionId: uuid().primaryKey(),
  personId: uuid().notNull(),
  place: text(),
  method: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Passkeys of a person, as their authenticators made them. Written by the server alone. */
export const passkeys = pgTable('passkeys', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid().notNull(),
  credentialId: text().notNull(),
  publicKey: text().notNull(),
  counter: bigint({ mode: 'number' }).notNull().default(0),
  transports: text().array().notNull().default(sql`'{}'`),
  name: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp({ withTimezone: true }),
});
