import { bigint, boolean, integer, jsonb, numeric, pgTable, pgView, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { CHARGED_METERS, type ChargedMeter } from '#modules/metering/meters.ts';
import { PLAN_KEYS } from '#platform/plan-keys.ts';

const CURRENCIES = ['BRL', 'USD'] as const;
const STATUSES = ['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'canceled', 'paused'] as const;
const time = () => timestamp({ withTimezone: true });
const cents = () => bigint({ mode: 'number' });

/** Limits: null is unlimited. Prices: null is on request. */
export const plans = pgTable('plans', {
  key: text({ enum: PLAN_KEYS }).primaryKey(),
  position: integer().notNull(),
  priceBrlCents: integer(),
  priceUsdCents: integer(),
  sites: integer(),
  projects: integer(),
  domains: integer(),
  teamMembers: integer(),
  ticketsPerMonth: integer(),
  storageGb: integer(),
  pageGenerate: integer(),
  bandwidthGb: integer(),
  slaHours: integer(),
  aiToken: cents(),
  containerHours: integer(),
  monitoring: text({ enum: ['basic', 'advanced', 'real_time', 'custom'] })
    .notNull()
    .default('basic'),
  campaigns: text().array().notNull().default([]),
  aiInsights: text({ enum: ['none', 'included', 'priority'] })
    .notNull()
    .default('none'),
  whiteLabel: boolean().notNull().default(false),
});

/** Meters that are charged; prices are cents per unit above the plan, with fractions. */
export const meters = pgTable('meters', {
  key: text().$type<ChargedMeter>().primaryKey(),
  position: integer().notNull(),
  formula: text({ enum: ['count', 'sum', 'last'] }).notNull(),
  priceBrlCents: numeric({ mode: 'number' }).notNull(),
  priceUsdCents: numeric({ mode: 'number' }).notNull(),
});

/** A client's Stripe customer. */
export const customers = pgTable('customers', {
  clientId: uuid().primaryKey(),
  stripeCustomerId: text().notNull(),
  currency: text({ enum: CURRENCIES }),
  paymentMethod: jsonb(),
  /** The former owner whose payment method it is, after a handover. */
  cardOf: uuid(),
  /** Set when the customer was deleted at Stripe. */
  deletedAt: time(),
  createdAt: time().notNull().defaultNow(),
  syncedAt: time().notNull().defaultNow(),
});

/** Stripe's subscriptions as last fetched; `syncedAt` is the time of the request. */
export const subscriptions = pgTable('subscriptions', {
  id: text().primaryKey(),
  clientId: uuid().notNull(),
  plan: text({ enum: PLAN_KEYS }).notNull(),
  status: text({ enum: STATUSES }).notNull(),
  currency: text({ enum: CURRENCIES }).notNull(),
  startedAt: time().notNull(),
  billingAnchor: time().notNull(),
  periodStart: time().notNull(),
  periodEnd: time().notNull(),
  trialEnd: time(),
  cancelAt: time(),
  endedAt: time(),
  pastDueSince: time(),
  /** Last time at which the boleto of the debt can be paid. */
  boletoUntil: time(),
  /** The plan from the next period on. */
  nextPlan: text({ enum: PLAN_KEYS }),
  /** Meters that the subscription has a price for. */
  meters: text()
    .$type<ChargedMeter>()
    .array()
    .notNull()
    .default([...CHARGED_METERS]),
  syncedAt: time().notNull(),
  revision: integer().notNull().default(1),
  /** Revenue per month after recurring discounts; null where prices have no amount. */
  monthlyCents: cents(),
});

export const invoices = pgTable('invoices', {
  id: text().primaryKey(),
  clientId: uuid().notNull(),
  subscriptionId: text(),
  number: text(),
  status: text({ enum: ['draft', 'open', 'paid', 'uncollectible', 'void'] }).notNull(),
  currency: text({ enum: CURRENCIES }).notNull(),
  subtotalCents: cents().notNull(),
  totalCents: cents().notNull(),
  creditCents: cents().notNull().default(0),
  dueCents: cents().notNull(),
  paidCents: cents().notNull(),
  refundedCents: cents().notNull().default(0),
  isDisputed: boolean().notNull().default(false),
  billingReason: text(),
  periodStart: time().notNull(),
  periodEnd: time().notNull(),
  createdAt: time().notNull(),
  dueAt: time(),
  finalizedAt: time(),
  paidAt: time(),
  attempts: integer().notNull().default(0),
  nextAttemptAt: time(),
  hostedUrl: text(),
  pdfUrl: text(),
  /** Of a boleto that waits to be paid: its URL, and the last time to pay it. An expired one has no URL. */
  voucherUrl: text(),
  voucherUntil: time(),
  syncedAt: time().notNull(),
});

/** `meter` is set on usage lines, null on the plan itself. */
export const invoiceLines = pgTable('invoice_lines', {
  id: text().primaryKey(),
  invoiceId: text().notNull(),
  clientId: uuid().notNull(),
  position: integer().notNull(),
  description: text(),
  plan: text({ enum: PLAN_KEYS }),
  meter: text().$type<ChargedMeter>(),
  quantity: numeric({ mode: 'number' }),
  unitCents: numeric({ mode: 'number' }),
  amountCents: cents().notNull(),
  isProration: boolean().notNull().default(false),
  periodStart: time().notNull(),
  periodEnd: time().notNull(),
});

/** Every event received from Stripe, unchanged. */
export const stripeEvents = pgTable('stripe_events', {
  id: text().primaryKey(),
  type: text().notNull(),
  stripeCustomerId: text(),
  objectId: text(),
  payload: jsonb().notNull(),
  createdAt: time().notNull(),
  receivedAt: time().notNull().defaultNow(),
  handledAt: time(),
  attempts: integer().notNull().default(0),
  triedAt: time(),
  error: text(),
});

/** Differences between ledger, batches and Stripe at the last comparison; settled once they agree again. */
export const meterDifferences = pgTable('meter_differences', {
  clientId: uuid().notNull(),
  meter: text().$type<ChargedMeter>().notNull(),
  periodStart: time().notNull(),
  periodEnd: time().notNull(),
  ledger: numeric({ mode: 'number' }).notNull(),
  queued: numeric({ mode: 'number' }).notNull(),
  sent: numeric({ mode: 'number' }).notNull(),
  waiting: numeric({ mode: 'number' }).notNull(),
  refused: numeric({ mode: 'number' }).notNull(),
  stripe: numeric({ mode: 'number' }).notNull(),
  invoiced: numeric({ mode: 'number' }),
  foundAt: time().notNull().defaultNow(),
  checkedAt: time().notNull().defaultNow(),
  settledAt: time(),
});

/** Units missing from an invoice or too many on it, charged or credited afterwards. */
export const meterSettlements = pgTable('meter_settlements', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  meter: text().$type<ChargedMeter>().notNull(),
  periodStart: time().notNull(),
  units: numeric({ mode: 'number' }).notNull(),
  cents: cents().notNull(),
  currency: text({ enum: CURRENCIES }).notNull(),
  stripeId: text(),
  createdAt: time().notNull().defaultNow(),
  doneAt: time(),
});

/** Bigger plans ordered by Pix or boleto; they begin when the money has arrived. */
export const planOrders = pgTable('plan_orders', {
  id: uuid().primaryKey(),
  clientId: uuid().notNull(),
  subscriptionId: text().notNull(),
  plan: text({ enum: PLAN_KEYS }).notNull(),
  cents: cents().notNull(),
  pricedAt: time(),
  /** Usage part of the price, up to the order. */
  useCents: cents().notNull().default(0),
  promotionCode: text(),
  sessionId: text(),
  pixMaxCents: cents().notNull(),
  state: text({ enum: ['waiting', 'done', 'credited', 'ended'] })
    .notNull()
    .default('waiting'),
  invoiceId: text(),
  createdAt: time().notNull().defaultNow(),
});

/** Behaviour once the plan is used up; no row means `stop`. */
export const spendingChoices = pgTable('spending_choices', {
  clientId: uuid().primaryKey(),
  overage: text({ enum: ['stop', 'pay'] })
    .notNull()
    .default('stop'),
  maxCents: cents().notNull().default(0),
  currency: text({ enum: CURRENCIES }).notNull(),
  updatedAt: time().notNull().defaultNow(),
});

/** Dunning stages reached by a late client, each once. */
export const dunningStages = pgTable(
  'dunning_stages',
  {
    clientId: uuid().notNull(),
    lateSince: time().notNull(),
    stage: text({ enum: ['late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted'] }).notNull(),
    reachedAt: time().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.clientId, table.lateSince, table.stage] })],
);

/** A client's plan, limits and payment state; computed on every read. */
export const entitlements = pgView('entitlements', {
  clientId: uuid().notNull(),
  plan: text({ enum: PLAN_KEYS }).notNull(),
  paidPlan: text({ enum: PLAN_KEYS }),
  source: text({ enum: ['subscription', 'granted', 'free'] }).notNull(),
  subscriptionId: text(),
  subscriptionStatus: text({ enum: STATUSES }),
  paymentState: text({ enum: ['good', 'late', 'read_only', 'paused'] }).notNull(),
  lateSince: time(),
  periodStart: time(),
  periodEnd: time(),
  cancelAt: time(),
  trialEnd: time(),
  currency: text({ enum: CURRENCIES }),
  overage: text({ enum: ['stop', 'pay'] }).notNull(),
  overageMaxCents: cents().notNull(),
}).existing();
