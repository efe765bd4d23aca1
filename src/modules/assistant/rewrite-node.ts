import type { RewriteTarget } from '#composer/model/rewrite/request.ts';
import { requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { ItemId, SectionId, StringKey } from '#site/schema.ts';
import type { RewriteNode } from './input.ts';
import type { Proposal } from './proposal.ts';
import { proposeRewrite } from './propose-rewrite.ts';
import { quoteRewrite } from './quote-rewrite.ts';

/** Proposes a new text for one node of a document, given by id or key, at the current price and for at most `maxTokens`. */
export async function rewriteNode(ctx: Context, { siteId, node, instruction, locale, maxTokens, key }: RewriteNode): Promise<Proposal> {
  const { document } = await requireDraft(ctx, { siteId });
  const language = locale ?? document.site.defaultLocale;
  if (!document.site.locales.includes(language)) throw new AppError('invalid', 'locale_unknown');
  const ask = { siteId, target: targetOf(node), wish: { kind: 'own' as const, words: instruction }, locale: language };
  const { tokens } = await quoteRewrite(ctx, ask);
  return proposeRewrite(ctx, { ...ask, key, maxTokens: Math.min(tokens, maxTokens ?? tokens) });
}

function targetOf(node: string): RewriteTarget {
  if (SectionId.safeParse(node).success) return { of: 'section', section: node };
  if (ItemId.safeParse(node).success) return { of: 'item', item: node };
  if (StringKey.safeParse(node).success) return { of: 'text', key: node };
  throw new AppError('invalid', 'nothing_to_rewrite');
}
