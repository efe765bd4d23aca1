import { z } from 'zod';
import { type FactKind, FactNorm, kindNames, Oklch } from '#site/schema.ts';
import { type Corrections as Corrected, GOALS, MOODS } from './brief.ts';
import { Outline } from './outline.ts';
import { INDUSTRIES, type IndustryId } from './reading/industries.ts';

const Line = z.string().trim().min(1).max(200);
const Words = z.string().trim().min(1).max(2000);
const kinds = FactNorm.options.map((option) => option.shape.kind.value) as [FactKind, ...FactKind[]];
const families = [...(Object.keys(INDUSTRIES) as IndustryId[]), 'unknown'] as const;
const Sections = z.array(z.enum(kindNames)).max(40);

/** Corrections of a brief accepted from a form or a file. */
export const Corrections: z.ZodType<Corrected> = z.strictObject({
  name: Line.nullable().optional(),
  trade: Line.nullable().optional(),
  family: z.enum(families).optional(),
  place: Line.nullable().optional(),
  lines: z
    .array(z.strictObject({ at: z.int().min(0), publish: z.boolean() }))
    .max(500)
    .optional(),
  facts: z
    .array(z.strictObject({ id: z.string().max(20), text: Words.nullable() }))
    .max(500)
    .optional(),
  added: z
    .array(z.strictObject({ kind: z.enum(kinds), text: Words, of: Line.optional() }))
    .max(200)
    .optional(),
  wishes: z
    .strictObject({
      moods: z.array(z.enum(MOODS)).max(12),
      colors: z.array(z.strictObject({ value: Oklch, exact: z.string().max(7).optional(), words: Line })).max(6),
      avoided: z.array(z.strictObject({ value: Oklch, words: Line })).max(6),
      polarity: z.enum(['light', 'dark', 'auto']),
      pages: z.enum(['one', 'many']),
      showPrices: z.boolean(),
      wants: Sections,
      rejects: Sections,
      contact: z.enum(['whatsapp', 'phone', 'form', 'email']),
      goal: z.enum(GOALS),
      address: z.enum(['você', 'tu', 'usted', 'vos', 'you', 'formal']),
    })
    .partial()
    .optional(),
  outline: Outline.optional(),
});
