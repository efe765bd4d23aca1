import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });

/** Names that clients bring. What was seen and proved of them is written by the server alone. */
export const domains = pgTable('domains', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  siteId: uuid().notNull(),
  name: text().notNull(),
  apex: text().notNull(),
  wantsWww: boolean().notNull(),
  prefersWww: boolean().notNull().default(false),
  hsts: boolean().notNull().default(false),
  wildcard: boolean().notNull().default(false),
  state: text({ enum: ['proving', 'pointing', 'securing', 'live', 'astray', 'expired'] })
    .notNull()
    .default('proving'),
  proof: text().notNull(),
  /** The domain above whose proof it shares; null where the proof stands at the name itself. */
  proofName: text(),
  provedAt: at(),
  liveSince: at(),
  awaySince: at(),
  provider: text().notNull().default('other'),
  registration: jsonb().notNull().default({ known: 'unknown' }),
  registrationAskedAt: at(),
  look: jsonb(),
  hosted: jsonb(),
  lookedAt: at(),
  meantSince: at(),
  lookingUntil: at(),
  nextLookAt: at().notNull().defaultNow(),
  createdAt: at().notNull().defaultNow(),
});

/** Time a proof was seen, and time it stopped counting. */
export const domainProofs = pgTable('domain_proofs', {
  id: uuid().primaryKey(),
  domainId: uuid().notNull(),
  clientId: uuid().notNull(),
  name: text().notNull(),
  proof: text().notNull(),
  seenAt: at().notNull(),
  lostAt: at(),
  lostBy: text(),
});

/** Every change of state, kept after the domain is removed. */
export const domainHistory = pgTable('domain_history', {
  id: uuid().primaryKey(),
  domainId: uuid().notNull(),
  clientId: uuid().notNull(),
  name: text().notNull(),
  event: text().notNull(),
  fromState: text().notNull(),
  toState: text().notNull(),
  at: at().notNull(),
});

/** Looks of the last two days, as the page draws them. */
export const domainLooks = pgTable(
  'domain_looks',
  {
    domainId: uuid().notNull(),
    clientId: uuid().notNull(),
    at: at().notNull(),
    saw: text({ enum: ['right', 'spreading', 'waiting', 'wrong', 'unasked'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.domainId, table.at] })],
);

/** Links to a domain's steps for people without an account. */
export const domainLinks = pgTable('domain_links', {
  id: uuid().primaryKey(),
  domainId: uuid().notNull(),
  clientId: uuid().notNull(),
  digest: text().notNull(),
  createdAt: at().notNull(),
  expiresAt: at().notNull(),
  revokedAt: at(),
});

/** Redirects from old paths of a name. */
export const domainRedirects = pgTable(
  'domain_redirects',
  {
    domainId: uuid().notNull(),
    clientId: uuid().notNull(),
    fromPath: text().notNull(),
    toPath: text().notNull(),
    permanent: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.domainId, table.fromPath] })],
);

/** Certificates and their orders. Keys are in `app.certificate_keys`, encrypted. */
export const certificates = pgTable('certificates', {
  id: uuid().primaryKey(),
  domainId: uuid().notNull(),
  clientId: uuid().notNull(),
  names: text().array().notNull(),
  state: text({ enum: ['ordered', 'issued', 'failed', 'replaced', 'revoked'] })
    .notNull()
    .default('ordered'),
  orderUrl: text(),
  chain: text(),
  serial: text(),
  notBefore: at(),
  notAfter: at(),
  renewAt: at(),
  renewalCheckAt: at(),
  problem: jsonb(),
  tries: integer().notNull().default(0),
  createdAt: at().notNull(),
});

/** Accounts at DNS providers, connected with a token of the client. The secret is in `app.dns_secrets`, encrypted. */
export const dnsConnections = pgTable('dns_connections', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  provider: text({ enum: ['cloudflare', 'route53'] }).notNull(),
  hint: text().notNull(),
  state: text({ enum: ['working', 'refused'] })
    .notNull()
    .default('working'),
  zones: jsonb().notNull().default([]),
  checkedAt: at().notNull(),
  connectedBy: uuid(),
  createdAt: at().notNull().defaultNow(),
});

/** Changes of zones, with the records before each. */
export const dnsChanges = pgTable('dns_changes', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  domainId: uuid().notNull(),
  connectionId: uuid(),
  zoneId: text().notNull(),
  zoneName: text().notNull(),
  kind: text({ enum: ['lead_here', 'add', 'change', 'remove'] }).notNull(),
  state: text({ enum: ['applying', 'applied', 'partly', 'failed', 'undoing', 'undone'] })
    .notNull()
    .default('applying'),
  removed: jsonb().notNull(),
  added: jsonb().notNull(),
  problem: text(),
  changedBy: uuid(),
  createdAt: at().notNull().defaultNow(),
  begunAt: at().notNull(),
  settledAt: at(),
});

const CURRENCIES = ['BRL', 'USD'] as const;

/** Names registered here, at our registrar. The holder's contact is in `app.registrants`. */
export const domainRegistrations = pgTable('domain_registrations', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  siteId: uuid(),
  domainId: uuid(),
  name: text().notNull(),
  state: text({ enum: ['buying', 'ours', 'ended'] })
    .notNull()
    .default('buying'),
  autoRenew: boolean().notNull().default(true),
  expiresAt: at(),
  /** The next renewal's price as announced to the owner, and the end that it is for. */
  renewalCents: bigint({ mode: 'number' }),
  renewalOf: at(),
  renewalQuotedAt: at(),
  currency: text({ enum: CURRENCIES }).notNull(),
  createdAt: at().notNull().defaultNow(),
});

/** One purchase or renewal of a registration. */
export const domainOrders = pgTable('domain_orders', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  registrationId: uuid().notNull(),
  kind: text({ enum: ['register', 'renew'] }).notNull(),
  years: integer().notNull(),
  endsAt: at(),
  cents: bigint({ mode: 'number' }).notNull(),
  currency: text({ enum: CURRENCIES }).notNull(),
  costCents: bigint({ mode: 'number' }).notNull(),
  costCurrency: text().notNull(),
  state: text({ enum: ['ordered', 'charged', 'registered', 'done', 'unpaid', 'refunding', 'refunded'] })
    .notNull()
    .default('ordered'),
  invoiceId: text(),
  problem: text(),
  orderedBy: uuid(),
  tries: integer().notNull().default(0),
  nextTryAt: at(),
  workingUntil: at(),
  createdAt: at().notNull().defaultNow(),
  settledAt: at(),
});
