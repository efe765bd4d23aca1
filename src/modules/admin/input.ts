import { z } from 'zod';
import { ATTENTION_KIND_NAMES, ATTENTION_VIEWS } from './attention/kinds.ts';

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

/** What the list of what needs somebody is asked for, as an address says it. */
export const ListAttention = z.object({
  view: z.enum(ATTENTION_VIEWS).optional().catch(undefined),
  owner: z.enum(['me']).optional().catch(undefined),
  snoozed: z.literal('1').optional().catch(undefined),
  pages: z.coerce.number().int().min(1).max(10).catch(1).default(1),
});
export type ListAttention = z.output<typeof ListAttention>;

export const AttentionRef = z.object({ kind: z.enum(ATTENTION_KIND_NAMES), ref: z.string().min(1).max(200) });
export type AttentionRef = z.infer<typeof AttentionRef>;

export const SnoozeAttention = AttentionRef.extend({
  /** Without a moment it is back at once. */
  until: z.preprocess((value) => (value === '' ? null : value), z.coerce.date().nullable()),
  reason: z.string().trim().max(300, 'too_long').default(''),
}).refine(({ until, reason }) => !until || reason.length >= 3, { path: ['reason'], message: 'required' });
export type SnoozeAttention = z.output<typeof SnoozeAttention>;

export const AssignAttention = AttentionRef.extend({
  /** Nobody gives it back to all. */
  ownerId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable()),
});
export type AssignAttention = z.output<typeof AssignAttention>;
