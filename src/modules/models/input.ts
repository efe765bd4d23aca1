import { z } from 'zod';

const MAX_TOKENS = 10_000_000;
const MAX_DAYS = 400;
const DAY = 86_400_000;

export const QuoteTokens = z.object({ inputTokens: z.int().min(0).max(MAX_TOKENS), outputTokens: z.int().min(0).max(MAX_TOKENS) });
export type QuoteTokens = z.infer<typeof QuoteTokens>;

export const WithTokens = z.object({
  /** Idempotency key of the work (`translation:<id>`): the same key is charged once. */
  key: z.string().min(1).max(150),
  siteId: z.uuid().nullable().default(null),
  /** Max tokens that may be charged. */
  maxTokens: z.int().min(1).max(MAX_TOKENS),
});
export type WithTokens = z.input<typeof WithTokens>;

export const ListModelUse = z
  .object({ from: z.date(), to: z.date() })
  .refine(({ from, to }) => from < to && to.getTime() - from.getTime() <= MAX_DAYS * DAY, 'invalid');
export type ListModelUse = z.infer<typeof ListModelUse>;

const provider = z.string().trim().min(1, 'required').max(60, 'too_long');
const model = z.string().trim().min(1, 'required').max(200, 'too_long');

/** An amount per million tokens as typed, with a comma or a point. Becomes millionths. */
const typedPrice = z
  .string()
  .trim()
  .min(1, 'required')
  .max(40, 'too_long')
  .transform((text) => Number((text.includes(',') ? text.replaceAll('.', '') : text).replace(',', '.')))
  .refine((value) => Number.isFinite(value) && value >= 0 && value <= 1_000_000, 'invalid')
  .transform((value) => Math.round(value * 1_000_000));

export const SetModelPrice = z.object({ provider, model, currency: z.enum(['BRL', 'USD']), input: typedPrice, output: typedPrice });
export type SetModelPrice = z.output<typeof SetModelPrice>;

export const RemoveModelPrice = z.object({ provider, model, validFrom: z.iso.datetime().max(30) });
export type RemoveModelPrice = z.infer<typeof RemoveModelPrice>;

export const CAP_SCOPES = ['everyone', 'account', 'visitors'] as const;

/** An integer as typed; an empty field means no limit. */
const typedLimit = (max: number) =>
  z
    .string()
    .trim()
    .max(20, 'too_long')
    .regex(/^[\d.,\s]*$/, 'invalid')
    .transform((text) => (text === '' ? null : Number(text.replaceAll(/[.,\s]/g, ''))))
    .refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= max), 'invalid');

export const SetModelCap = z.object({ scope: z.enum(CAP_SCOPES), tokens: typedLimit(1e12), calls: typedLimit(1e9) });
export type SetModelCap = z.output<typeof SetModelCap>;
