import { z } from 'zod';
import { LOCALES } from '#platform/locales.ts';

export const CLIENT_SORTS = ['activity', 'use', 'mrr', 'joined', 'name'] as const;
export const CLIENT_STANDINGS = ['good', 'trial', 'late', 'read_only', 'paused'] as const;
export const COST_METERS = ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth'] as const;

/** What a list of clients is asked for, as an address says it: what is not understood is left out. */
export const ListClients = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  plan: z.enum(['free', 'basic', 'pro', 'enterprise']).optional().catch(undefined),
  standing: z.enum(CLIENT_STANDINGS).optional().catch(undefined),
  sort: z.enum(CLIENT_SORTS).catch('activity').default('activity'),
  cursor: z.string().max(400).optional().catch(undefined),
});
export type ListClients = z.output<typeof ListClients>;

export const ClientRef = z.object({ clientId: z.uuid() });
export type ClientRef = z.infer<typeof ClientRef>;

/** An account that the agency makes for a client; with a sentence, their first site. */
export const CreateClient = z.object({
  name: z.string('required').trim().min(1, 'required').max(120, 'too_long'),
  email: z.string('required').trim().toLowerCase().min(1, 'required').max(254, 'too_long').pipe(z.email('email')),
  locale: z.enum(LOCALES),
  tier: z.enum(['free', 'basic', 'pro', 'enterprise']),
  prompt: z.string().trim().max(20_000, 'prompt_too_long').default(''),
});
export type CreateClient = z.output<typeof CreateClient>;

export const RetryStripeEvent = z.object({ eventId: z.string().regex(/^evt_\w{1,96}$/) });
export type RetryStripeEvent = z.infer<typeof RetryStripeEvent>;

/** A number as a person types it, with a comma or a point. */
const typedNumber = z
  .string()
  .trim()
  .max(40, 'too_long')
  .transform((text) => Number((text.includes(',') ? text.replaceAll('.', '') : text).replace(',', '.')))
  .refine((value) => Number.isFinite(value) && value >= 0 && value < 1e9, 'invalid');

export const SetUnitCost = z.object({
  meter: z.enum(COST_METERS),
  currency: z.enum(['BRL', 'USD']),
  /** In the currency's unit, not in cents: 0,0004. */
  cost: typedNumber,
  note: z.string().trim().min(1, 'required').max(300, 'too_long'),
});
export type SetUnitCost = z.output<typeof SetUnitCost>;

export const RemoveUnitCost = SetUnitCost.pick({ meter: true, currency: true });
export type RemoveUnitCost = z.infer<typeof RemoveUnitCost>;
