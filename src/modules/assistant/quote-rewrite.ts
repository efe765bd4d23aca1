import { planQuestion } from '#composer/model/rewrite/plan-question.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { choosePrompts, quoteTokens, type TokenQuote } from '#modules/models/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { SiteDocument } from '#site/schema.ts';
import { getProposal } from './get-proposal.ts';
import type { QuoteRewrite } from './input.ts';
import { requestsOf } from './requests-of.ts';

/** Max tokens of one question: a longer page is rewritten in parts, by its plan. */
const MAX_TOKENS = 24_000;

/** Max cost of a rewrite, before any call. @throws AppError `invalid`, `nothing_to_rewrite` or `rewrite_too_long`. */
export async function quoteRewrite(ctx: Context, input: QuoteRewrite): Promise<TokenQuote> {
  const { document } = await requireDraft(ctx, input);
  const spent = input.planId ? (await getProposal(ctx, { proposalId: input.planId })).tokens : 0;
  return quoteTokens(ctx, { inputTokens: spent + tokensOf(document, { ...input, reader: input.locale }), outputTokens: 0 });
}

/** Max tokens of a request. */
export function tokensOf(document: SiteDocument, request: QuoteRewrite & { reader: string }): number {
  if (request.wish.kind === 'translate') requireTranslatable(document, request);
  const { target } = request;
  const versions = choosePrompts(request.siteId);
  const quotes =
    target.of === 'page'
      ? [planQuestion(document, { ...request, page: target.page }, versions)?.quote.max ?? 0]
      : requestsOf(request).map((one) => rewriteQuestion(document, one, versions)?.quote.max ?? 0);
  const tokens = quotes.reduce((sum, one) => sum + one, 0);
  if (tokens === 0) throw new AppError('invalid', 'nothing_to_rewrite');
  if (tokens > MAX_TOKENS) throw new AppError('invalid', 'rewrite_too_long');
  return tokens;
}

/** One text at a time, into a language of the site. */
function requireTranslatable({ site }: SiteDocument, { target, wish, locale }: QuoteRewrite): void {
  const isKnown = wish.kind === 'translate' && wish.to !== locale && site.locales.includes(wish.to);
  if (!isKnown || target.of !== 'text') throw new AppError('invalid', 'not_translatable');
}
