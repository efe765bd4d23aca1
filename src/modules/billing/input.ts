import { z } from 'zod';

export const Currency = z.enum(['BRL', 'USD']);
export type Currency = z.infer<typeof Currency>;

/** Plans that are sold; `free` is what is left when nothing is. */
export const SoldPlan = z.enum(['basic', 'pro', 'enterprise']);
export type SoldPlan = z.infer<typeof SoldPlan>;

/** A path of the app to come back to: never another host. */
const returnTo = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .default('/plan');

/** The words of a promotion code, as customers type them; an empty field is none. Ids of Stripe's are never taken. */
const promotionCode = z
  .string()
  .trim()
  .max(100, 'too_long')
  .optional()
  .transform((code) => code || undefined);

/** Says which asking this is: again with it makes nothing more. */
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
  /** Most that a month may cost above the plan, from this purchase on; zero stops at the limit. Without it nothing changes. */
  beyondMaxCents: z.coerce.number().int().min(0).max(100_000_000).optional(),
  /** Days without payment at the beginning: the agency's to give. */
  trialDays: z.coerce.number().int().min(1).max(90).optional(),
});
export type StartCheckout = z.input<typeof StartCheckout>;

export const FinishCheckout = z.object({ sessionId: z.string().regex(/^cs_[\w]{1,200}$/) });
export type FinishCheckout = z.infer<typeof FinishCheckout>;

export const Subscribe = z.object({ plan: SoldPlan, currency: Currency, promotionCode, key, returnTo });
export type Subscribe = z.input<typeof Subscribe>;

export const OpenPortal = z.object({ flow: z.enum(['home', 'payment_method']).default('home'), returnTo });
export type OpenPortal = z.input<typeof OpenPortal>;

/** The currency is asked of people who have none yet. */
export const PreviewChange = z.object({ plan: SoldPlan, currency: Currency.optional(), promotionCode });
export type PreviewChange = z.input<typeof PreviewChange>;

export const ChangePlan = z.object({
  plan: SoldPlan,
  /** What the preview said is due now: another amount is refused and shown anew. */
  expectedDueCents: z.coerce.number().int().min(0),
  promotionCode,
});
export type ChangePlan = z.input<typeof ChangePlan>;

export const CancelSubscription = z.object({ reason: z.string().trim().max(500).optional() });
export type CancelSubscription = z.infer<typeof CancelSubscription>;

export const ChooseSpending = z.object({
  overage: z.enum(['stop', 'pay']),
  /** Most that a period may cost above the plan. */
  maxCents: z.int().min(0).max(100_000_000),
});
export type ChooseSpending = z.infer<typeof ChooseSpending>;

export const InvoiceRef = z.object({ invoiceId: z.string().regex(/^in_\w{1,96}$/) });
export type InvoiceRef = z.infer<typeof InvoiceRef>;

/** A line of an invoice as people read it, and from which of its uses on. */
export const LineRef = InvoiceRef.extend({
  lineId: z.string().min(1).max(200),
  after: z.uuid().optional(),
  limit: z.int().min(1).max(5000).default(50),
});
export type LineRef = z.input<typeof LineRef>;
