import { z } from 'zod';

export const Currency = z.enum(['BRL', 'USD']);
export type Currency = z.infer<typeof Currency>;

/** Plans on sale; `free` applies without a subscription. */
export const SoldPlan = z.enum(['basic', 'pro', 'enterprise']);
export type SoldPlan = z.infer<typeof SoldPlan>;

/** Return path within the app: never another host. */
const returnTo = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .default('/plan');

/** A promotion code as customers type it; an empty field means none. Stripe ids are never accepted. */
const promotionCode = z
  .string()
  .trim()
  .max(100, 'too_long')
  .optional()
  .transform((code) => code || undefined);

/** Idempotency key: a retry with it creates nothing more. */
const key = z.string().min(1).max(200).optional();

export const EnsureCustomer = z.object({
  email: z.email().max(512).optional(),
  name: z.string().trim().min(1).max(256).optional(),
  key,
});
export type EnsureCustomer = z.input<typeof EnsureCustomer>;

export const StartCheckout = z.object({
  plan: SoldPlan,
  currency: Currency,
  returnTo,
  promotionCode,
  /** Max cents per month above the plan, from this purchase on; zero stops at the limit. Left out, nothing changes. */
  beyondMaxCents: z.coerce.number().int().min(0).max(100_000_000).optional(),
  /** Trial days before the first payment; only the agency can grant them. */
  trialDays: z.coerce.number().int().min(1).max(90).optional(),
});
export type StartCheckout = z.input<typeof StartCheckout>;

export const FinishCheckout = z.object({ sessionId: z.string().regex(/^cs_[\w]{1,200}$/) });
export type FinishCheckout = z.infer<typeof FinishCheckout>;

export const Subscribe = z.object({ plan: SoldPlan, currency: Currency, promotionCode, key, returnTo });
export type Subscribe = z.input<typeof Subscribe>;

export const OpenPortal = z.object({ flow: z.enum(['home', 'payment_method']).default('home'), returnTo });
export type OpenPortal = z.input<typeof OpenPortal>;

/** The currency is required for accounts that have none yet. */
export const PreviewChange = z.object({ plan: SoldPlan, currency: Currency.optional(), promotionCode });
export type PreviewChange = z.input<typeof PreviewChange>;

export const ChangePlan = z.object({
  plan: SoldPlan,
  /** Amount due according to the preview; if it has changed, the request is refused and a new preview shown. */
  expectedDueCents: z.coerce.number().int().min(0),
  promotionCode,
});
export type ChangePlan = z.input<typeof ChangePlan>;

export const CancelSubscription = z.object({ reason: z.string().trim().max(500).optional() });
export type CancelSubscription = z.infer<typeof CancelSubscription>;

export const ChooseSpending = z.object({
  overage: z.enum(['stop', 'pay']),
  /** Max cents per period above the plan. */
  maxCents: z.int().min(0).max(100_000_000),
});
export type ChooseSpending = z.infer<typeof ChooseSpending>;

export const InvoiceRef = z.object({ invoiceId: z.string().regex(/^in_\w{1,96}$/) });
export type InvoiceRef = z.infer<typeof InvoiceRef>;

/** A line of an invoice, and the offset into its usage events. */
export const LineRef = InvoiceRef.extend({
  lineId: z.string().min(1).max(200),
  after: z.uuid().optional(),
  limit: z.int().min(1).max(5000).default(50),
});
export type LineRef = z.input<typeof LineRef>;
