import { z } from 'zod';
import { Corrections } from '#composer/corrections.ts';
import { TEMPLATE_IDS } from '#templates/templates.ts';

export const MAX_PROMPT_LENGTH = 20_000;

/** `prompt` is free text; reading it decides whether it is usable. */
export const DescribeSite = z.object({
  prompt: z.string().trim().min(1, 'prompt_empty').max(MAX_PROMPT_LENGTH, 'prompt_too_long'),
  /** Language of the interface: only for content that the prompt does not determine. */
  locale: z.string().max(20).default('pt-BR'),
});
export type DescribeSite = z.infer<typeof DescribeSite>;

/** Max characters of corrections, as JSON. */
const MAX_CORRECTIONS = 64_000;
const Corrected = Corrections.refine((given) => JSON.stringify(given).length <= MAX_CORRECTIONS, 'too_long');

/** `of` identifies the corrected prompt: another tab may have replaced it. */
export const CorrectReading = z.strictObject({
  of: z.string().regex(/^[0-9a-f]{16}$/),
  corrections: Corrected,
  /** True if the corrected reading is a model's. */
  refined: z.boolean().default(false),
});
export type CorrectReading = z.infer<typeof CorrectReading>;

export const RefineReading = z.strictObject({ of: z.string().regex(/^[0-9a-f]{16}$/) });
export type RefineReading = z.infer<typeof RefineReading>;

/** The same as form fields, for browsers without JavaScript: each field is named after the corrected value. */
export const CorrectByFields = z
  .object({ of: z.string().regex(/^[0-9a-f]{16}$/), refined: z.literal('1').optional() })
  .catchall(z.string().trim().max(2000, 'too_long'));
export type CorrectByFields = z.infer<typeof CorrectByFields>;

export const GenerateSite = DescribeSite.extend({
  corrections: Corrected.optional(),
  /** Another seed gives another look of the same site. */
  seed: z.int().min(0).max(0xffffffff).default(0),
  /** The site's project; by default the oldest one. */
  projectId: z.uuid().optional(),
  /** Idempotency key: a repeated request returns the same generation. */
  key: z.string().min(1).max(150),
});
export type GenerateSite = z.infer<typeof GenerateSite>;

export const GenerationRef = z.object({ generationId: z.uuid() });
export type GenerationRef = z.infer<typeof GenerationRef>;

export const SiteRef = z.object({ siteId: z.uuid() });
export type SiteRef = z.infer<typeof SiteRef>;

const answer = (most: number) => z.string().trim().max(most, 'too_long').default('');
/** A template and the owner's first answers; each may be empty. */
export const UseTemplate = z.object({
  template: z.enum(TEMPLATE_IDS),
  /** Language of the site. */
  locale: z.string().max(20).default('pt-BR'),
  name: answer(120),
  city: answer(80),
  date: answer(10),
  phone: answer(40),
  hours: answer(300),
  prices: answer(4000),
});
export type UseTemplate = z.infer<typeof UseTemplate>;

/** Texts by the id of the fact that they fill; an empty one leaves the fact open. */
export const FillPlaces = SiteRef.catchall(z.string().trim().max(2000, 'too_long'));
export type FillPlaces = z.infer<typeof FillPlaces>;

/** Max rows of a batch. */
export const MAX_BATCH_ROWS = 50;

export const BatchLine = DescribeSite.extend({
  /** The business's name, if the prompt does not contain it. */
  name: z.string().trim().min(1, 'required').max(120, 'too_long').optional(),
});

export const RequestBatch = z.object({
  rows: z.array(BatchLine, 'required').min(1, 'required').max(MAX_BATCH_ROWS, 'batch_too_long'),
  /** Idempotency key: a repeated request returns the same batch. */
  key: z.string().min(1).max(150),
});
export type RequestBatch = z.infer<typeof RequestBatch>;

/** A CSV text, parsed by `readBatch`. `key` is created by the page that sends it. */
export const SendBatch = z.object({ csv: z.string().trim().min(1, 'required').max(400_000, 'too_long'), key: z.uuid() });
export type SendBatch = z.infer<typeof SendBatch>;

export const BatchRef = z.object({ batchId: z.uuid() });
export type BatchRef = z.infer<typeof BatchRef>;

export const BatchRow = BatchRef.extend({ position: z.int().min(1).max(MAX_BATCH_ROWS) });
export type BatchRow = z.infer<typeof BatchRow>;

/** Days in UTC, both included. */
export const GetAnalytics = z.object({ from: z.iso.date().max(10), to: z.iso.date().max(10) });
export type GetAnalytics = z.infer<typeof GetAnalytics>;

/** A parsed foreign page, and the template whose look it takes. */
export const ApplyAst = z.object({ astId: z.uuid(), template: z.enum(TEMPLATE_IDS), name: z.string().trim().max(120).optional() });
export type ApplyAst = z.infer<typeof ApplyAst>;
