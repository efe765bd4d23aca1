import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { PLAN_KEYS } from '#platform/plan-keys.ts';

/** The tenant. Members may write name, phone and language as their role allows; the server writes the rest. */
export const accounts = pgTable('accounts', {
  id: uuid().primaryKey(),
  tier: text({ enum: PLAN_KEYS }).notNull().default('free'),
  companyName: text(),
  phone: text(),
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
  isHandedOver: boolean().notNull().default(true),
  refusesSupport: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Created by trigger for every user, with an account of their own. A person may write their name, picture and language. */
export const people = pgTable('people', {
  id: uuid().primaryKey(),
  fullName: text(),
  avatarUrl: text(),
  locale: text().notNull().default('pt-BR'),
  staffRole: text({ enum: ['admin', 'developer'] }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const memberships = pgTable(
  'memberships',
  {
    clientId: uuid().notNull(),
    personId: uuid().notNull(),
    role: text({ enum: ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'] }).notNull(),
    /** Limited to the sites and projects in `membershipSites`. */
    isLimited: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.personId] })],
);

/** Permissions of each role, written only by migrations. */
export const rolePermissions = pgTable('role_permissions', { role: text().notNull(), permission: text().notNull() }, (table) => [
  primaryKey({ columns: [table.role, table.permission] }),
]);

/** Sites and projects of a limited member, or of an invitation until it is accepted; a project includes its sites. */
export const membershipSites = pgTable('membership_sites', {
  id: uuid().primaryKey().defaultRandom(),
  clientId: uuid().notNull(),
  personId: uuid(),
  invitationId: uuid(),
  siteId: uuid(),
  projectId: uuid(),
  /** Overrides the member's own role. */
  role: text({ enum: ['editor', 'writer', 'viewer'] }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** The end of a visit; `away` is a browser that was closed or lost. */
export const VISIT_ENDS = ['staff', 'client', 'admin', 'time', 'away'] as const;

/** Visits of agency members to a client's account; readable by the client. */
export const supportSessions = pgTable('support_sessions', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  staffId: uuid().notNull(),
  staffName: text().notNull(),
  reason: text().notNull(),
  mode: text({ enum: ['read', 'write'] })
    .notNull()
    .default('read'),
  startedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  endedAt: timestamp({ withTimezone: true }),
  endedBy: text({ enum: VISIT_ENDS }),
  /** Last sign of the visit's browser. */
  hereAt: timestamp({ withTimezone: true }),
  /** Start of write access. */
  wroteAt: timestamp({ withTimezone: true }),
  /** Time at which the client dismissed the notice. */
  seenAt: timestamp({ withTimezone: true }),
  /** Time at which the client asked the agency about it. */
  askedAt: timestamp({ withTimezone: true }),
  question: text(),
  answeredAt: timestamp({ withTimezone: true }),
});

/** Pages seen on a visit, each once. Written by the server. */
export const visitPages = pgTable(
  'visit_pages',
  {
    visitId: uuid().notNull(),
    clientId: uuid().notNull(),
    path: text().notNull(),
    firstAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    lastAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.visitId, table.path] })],
);

/** Written only by the server. The key itself is shown once and not stored; `prefix` is displayed afterwards. */
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

/** Devices that a person has signed in on. Written only by the server. */
export const knownDevices = pgTable('known_devices', {
  id: uuid().primaryKey(),
  personId: uuid().notNull(),
  userAgent: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  revokedAt: timestamp({ withTimezone: true }),
});

/** Kinds of `security_events`; each has its mail. */
export const SECURITY_KINDS = [
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
  'member_joined',
  'member_left',
  'role_changed',
  'membership_ended',
  'ownership_offered',
  'ownership_moved',
  'ownership_declined',
  'account_closing',
  'account_kept',
  'email_wanted',
  'staff_hired',
  'card_taken_out',
] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];

/**
 * Events that a person is notified of by mail, about themselves or an account; most are written by triggers, in the transaction of the
 * change.
 */
export const securityEvents = pgTable('security_events', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid(),
  clientId: uuid(),
  kind: text({ enum: SECURITY_KINDS }).notNull(),
  detail: jsonb().notNull().default({}),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** A second factor reported lost by its person; it is turned off when the waiting time is over. */
export const factorResets = pgTable('factor_resets', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid().notNull(),
  requestedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  dueAt: timestamp({ withTimezone: true }).notNull().default(sql`now() + interval '72 hours'`),
  cancelledAt: timestamp({ withTimezone: true }),
  doneAt: timestamp({ withTimezone: true }),
});

/** Place and method of a person's sign-ins. */
export const signIns = pgTable('sign_ins', {
  sessionId: uuid().primaryKey(),
  personId: uuid().notNull(),
  place: text(),
  method: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Invitations to an account. Readable by members who manage members; written only by the server. */
export const invitations = pgTable('invitations', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  email: text().notNull(),
  role: text({ enum: ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'] }).notNull(),
  isLimited: boolean().notNull().default(false),
  locale: text().notNull().default('pt-BR'),
  invitedBy: uuid(),
  invitedByName: text().notNull(),
  round: integer().notNull().default(1),
  codeTries: integer().notNull().default(0),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  sentAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  acceptedAt: timestamp({ withTimezone: true }),
  acceptedBy: uuid(),
  revokedAt: timestamp({ withTimezone: true }),
});

/** An owner's offer to hand the account over to another member; one at a time. */
export const ownershipOffers = pgTable('ownership_offers', {
  clientId: uuid().primaryKey(),
  fromPerson: uuid().notNull(),
  toPerson: uuid().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** A person's passkeys, as created by their authenticators. Written only by the server. */
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
