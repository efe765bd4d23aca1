import { z } from 'zod';
import { Locale, StringKey } from '#site/schema.ts';

const MAX_KEYS = 2000;

/** Without `keys`, all texts missing in the language except posts. */
export const QuoteTranslation = z.object({
  siteId: z.uuid(),
  to: Locale,
  keys: z.array(StringKey).min(1).max(MAX_KEYS).optional(),
});
export type QuoteTranslation = z.infer<typeof QuoteTranslation>;

/** `tokens` is the quote accepted by the owner. */
export const TranslateSite = QuoteTranslation.extend({ tokens: z.int().min(1).max(10_000_000) });
export type TranslateSite = z.infer<typeof TranslateSite>;

export const TranslationRef = z.object({ translationId: z.uuid() });
export type TranslationRef = z.infer<typeof TranslationRef>;

export const TranslationOf = z.object({ siteId: z.uuid(), to: Locale });
export type TranslationOf = z.infer<typeof TranslationOf>;
