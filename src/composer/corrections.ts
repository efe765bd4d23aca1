import { z } from 'zod';
import { FactId, type FactKind, FactNorm, type Kind, kindNames, Oklch } from '#site/schema.ts';
import type { Corrections as Corrected } from './brief.ts';
import { INDUSTRIES, type IndustryId } from './reading/industries.ts';

const short = z.string().trim().max(200);
const words = z.string().trim().max(2000);
const family = z.enum([...Object.keys(INDUSTRIES), 'unknown'] as [IndustryId | 'unknown']);
const factKind = z.enum(FactNorm.options.map((option) => option.shape.kind.value) as [FactKind, ...FactKind[]]);
const kinds = z.array(z.enum(kindNames as [Kind, ...Kind[]])).max(40);

const Wishes = z
  .strictObject({
    moods: z
      .array(z.enum(['calm', 'bold', 'rustic', 'sober', 'playful', 'elegant', 'modern', 'family', 'minimal', 'warm', 'natural', 'luxury']))
      .max(12),
    colors: z.array(z.strictObject({ value: Oklch, exact: z.string().max(40).optional(), words: short })).max(12),
    polarity: z.enum(['light', 'dark', 'auto']),
    pages: z.enum(['one', 'many']),
    showPrices: z.boolean(),
    wants: kinds,
    rejects: kinds,
    contact: z.enum(['whatsapp', 'phone', 'form', 'email']),
  })
  .partial();

/** What an owner corrects or confirms, as it may come from anywhere. */
export const Corrections = z
  .strictObject({
    name: short.nullable(),
    trade: short.nullable(),
    family,
    place: short.nullable(),
    lines: z.array(z.strictObject({ at: z.int().min(0).max(20_000), publish: z.boolean() })).max(400),
    facts: z.array(z.strictObject({ id: FactId, text: words.nullable() })).max(400),
    added: z.array(z.strictObject({ kind: factKind, text: words, of: FactId.optional() })).max(100),
    wishes: Wishes,
  })
  .partial() satisfies z.ZodType<Corrected>;
