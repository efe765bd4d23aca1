import { z } from 'zod';
import { METER_KEYS, METERS, Meter } from '#modules/metering/meters.ts';
import { LOCALES } from '#platform/locales.ts';
import { PlanKey } from '#platform/plan-keys.ts';
import { ATTENTION_KIND_NAMES, ATTENTION_VIEWS } from './attention/kinds.ts';

export const CLIENT_SORTS = ['activity', 'health', 'use', 'mrr', 'joined', 'name'] as const;
export const CLIENT_HEALTHS = ['good', 'watch', 'risk'] as const;

/** Normalised, so that the same word is the same tag however it was typed. */
const Tag = z.string().trim().toLowerCase().min(1, 'required').max(40, 'too_long');
export const CLIENT_PAYMENT_STATES = ['good', 'trial', 'late', 'read_only', 'paused'] as const;

/** Query parameters of the list of clients; invalid ones are ignored. */
export const ListClients = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  plan: PlanKey.optional().catch(undefined),
  paymentState: z.enum(CLIENT_PAYMENT_STATES).optional().catch(undefined),
  tag: Tag.optional().catch(undefined),
  owner: z
    .union([z.enum(['me', 'none']), z.uuid()])
    .optional()
    .catch(undefined),
  health: z.enum(CLIENT_HEALTHS).optional().catch(undefined),
  sort: z.enum(CLIENT_SORTS).catch('activity').default('activity'),
  cursor: z.string().max(400).optional().catch(undefined),
});
export type ListClients = z.output<typeof ListClients>;

export const ClientRef = z.object({ clientId: z.uuid() });
export type ClientRef = z.infer<typeof ClientRef>;

/** `history`: how many pages of the client's history are shown. */
export const ViewClient = ClientRef.extend({ history: z.coerce.number().int().min(1).max(50).default(1).catch(1) });
export type ViewClient = z.input<typeof ViewClient>;

/** An account created by the agency for a client; with a prompt, their first site too. */
export const CreateClient = z.object({
  name: z.string('required').trim().min(1, 'required').max(120, 'too_long'),
  email: z.string('required').trim().toLowerCase().min(1, 'required').max(254, 'too_long').pipe(z.email('email')),
  locale: z.enum(LOCALES),
  tier: PlanKey,
  prompt: z.string().trim().max(20_000, 'prompt_too_long').default(''),
});
export type CreateClient = z.output<typeof CreateClient>;

export const RetryStripeEvent = z.object({ eventId: z.string().regex(/^evt_\w{1,96}$/) });
export type RetryStripeEvent = z.infer<typeof RetryStripeEvent>;

/** A number as typed, with decimal comma or point. */
const typedNumber = z
  .string()
  .trim()
  .max(40, 'too_long')
  .transform((text) => Number((text.includes(',') ? text.replaceAll('.', '') : text).replace(',', '.')))
  .refine((value) => Number.isFinite(value) && value >= 0 && value < 1e9, 'invalid');

export const SetUnitCost = z.object({
  meter: Meter,
  currency: z.enum(['BRL', 'USD']),
  /** In the currency's unit, not in cents: 0,0004. */
  cost: typedNumber,
  note: z.string().trim().min(1, 'required').max(300, 'too_long'),
});
export type SetUnitCost = z.output<typeof SetUnitCost>;

export const RemoveUnitCost = SetUnitCost.pick({ meter: true, currency: true });
export type RemoveUnitCost = z.infer<typeof RemoveUnitCost>;

/** Query parameters of the attention list; invalid ones are ignored. */
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
  /** Without a time it is back at once. */
  until: z.iso
    .datetime({ offset: true })
    .max(40)
    .transform((text) => new Date(text))
    .nullable(),
  reason: z.string().trim().max(300, 'too_long').default(''),
}).refine(({ until, reason }) => !until || reason.length >= 3, { path: ['reason'], message: 'required' });
export type SnoozeAttention = z.output<typeof SnoozeAttention>;

/** A mail about an item, with an optional note. */
export const WriteToClient = AttentionRef.extend({ note: z.string().trim().max(1000, 'too_long').default('') });
export type WriteToClient = z.output<typeof WriteToClient>;

export const TakeMailBack = z.object({ mailId: z.uuid() });
export type TakeMailBack = z.infer<typeof TakeMailBack>;

export const AssignAttention = AttentionRef.extend({
  /** Empty for unassigned. */
  ownerId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable()),
});
export type AssignAttention = z.output<typeof AssignAttention>;

export const TagClient = ClientRef.extend({ tag: Tag });
export type TagClient = z.output<typeof TagClient>;

export const AssignClient = ClientRef.extend({ ownerId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable()) });
export type AssignClient = z.output<typeof AssignClient>;

export const NoteClient = ClientRef.extend({ body: z.string().trim().min(1, 'required').max(4000, 'too_long') });
export type NoteClient = z.output<typeof NoteClient>;

export const RemoveNote = ClientRef.extend({ noteId: z.uuid() });
export type RemoveNote = z.infer<typeof RemoveNote>;

const FIGURE_NAMES = [
  'mrr_at',
  'mrr_by_month',
  'churn_by_month',
  'trials_by_month',
  'revenue_by_plan',
  'received_by_month',
  'use_by_month',
  'retention',
  'funnel_by_month',
  'client_margins',
] as const;
export const GetFigure = z.object({ name: z.enum(FIGURE_NAMES) });
export type GetFigure = z.infer<typeof GetFigure>;

/** Limits that the product keeps to, each once; space stands before those of meters. */
export const PLAN_LIMITS = [
  ...new Set([
    'sites',
    'projects',
    'domains',
    'teamMembers',
    'storageGb',
    ...METER_KEYS.flatMap((meter) => METERS[meter].limit ?? []),
  ] as const),
];
export const SetPlanLimit = z.object({
  plan: PlanKey,
  limit: z.enum(PLAN_LIMITS),
  /** Empty for no limit. */
  value: z
    .string()
    .trim()
    .max(12, 'too_long')
    .regex(/^\d*$/, 'invalid')
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((value) => value === null || value <= 2_000_000_000, 'invalid'),
});
export type SetPlanLimit = z.output<typeof SetPlanLimit>;

/** In the form used for comparison: lower-case letters and digits, without hyphens. */
const plainName = z
  .string()
  .trim()
  .toLowerCase()
  .max(100, 'too_long')
  .transform((text) => text.replaceAll('-', ''))
  .pipe(z.string().regex(/^[a-z0-9]{3,63}$/, 'slug_characters'));
export const ReserveName = z.object({ name: plainName, note: z.string().trim().min(1, 'required').max(300, 'too_long') });
export type ReserveName = z.output<typeof ReserveName>;
export const FreeName = ReserveName.pick({ name: true });
export type FreeName = z.output<typeof FreeName>;

const StaffRole = z.enum(['admin', 'developer']);
export const HireStaff = z.object({ email: z.string().trim().toLowerCase().max(254, 'too_long').pipe(z.email('email')), role: StaffRole });
export type HireStaff = z.output<typeof HireStaff>;
export const SetStaffRole = z.object({
  personId: z.uuid(),
  /** Empty removes the person from the staff. */
  role: z.preprocess((value) => (value === '' ? null : value), StaffRole.nullable()),
});
export type SetStaffRole = z.output<typeof SetStaffRole>;
