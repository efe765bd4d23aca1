import { choosePrompts, quoteTokens, type TokenQuote } from '#modules/models/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { QuoteTranslation } from './input.ts';
import { portionsOf } from './portions.ts';

export interface TranslationQuote {
  texts: number;
  /** Null when nothing is left to translate, or no model is configured. */
  price: TokenQuote | null;
  /** Whether a model is configured; translating by hand is always possible. */
  isAvailable: boolean;
}

/** Max cost of translating a site, or some of its texts, into a language. @throws AppError `invalid`. */
export async function quoteTranslation(ctx: Context, { siteId, to, keys }: QuoteTranslation): Promise<TranslationQuote> {
  const { document } = await requireDraft(ctx, { siteId });
  const { locales, defaultLocale } = document.site;
  if (!locales.includes(to) || to === defaultLocale) throw new AppError('invalid', 'language_not_of_site');
  const portions = portionsOf(document, to, keys, { versions: choosePrompts(siteId) });
  const texts = portions.reduce((sum, { entries }) => sum + entries.length, 0);
  const isAvailable = isModelConfigured();
  if (texts === 0 || !isAvailable) return { texts, price: null, isAvailable };
  const inputTokens = portions.reduce((sum, portion) => sum + portion.inputTokens, 0);
  const most = portions.reduce((sum, portion) => sum + portion.maxTokens, 0);
  return { texts, isAvailable, price: await quoteTokens(ctx, { inputTokens, outputTokens: most - inputTokens }) };
}
