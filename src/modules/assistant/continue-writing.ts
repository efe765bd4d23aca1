import { targetTexts } from '#composer/model/rewrite/target-texts.ts';
import { listGenerationEvents, requireGenerationRequest } from '#modules/generate/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { ContinueWriting } from './input.ts';
import type { Proposal } from './proposal.ts';
import { proposeRewrite } from './propose-rewrite.ts';
import { quoteRewrite } from './quote-rewrite.ts';

const MAX_SECTIONS = 12;
/** Why a section kept the rule-based texts although a model was to write it: no model answered, or not to the end. */
const CUT_OFF = new Set(['model_off', 'model_away', 'model_cap', 'model_late', 'cancelled']);

/**
 * Proposes texts for the sections at which a generation was interrupted. Finished texts stay, and so do the owner's.
 * @throws AppError `conflict` (`still_writing`), `invalid` (`nothing_to_continue`).
 */
export async function continueWriting(ctx: Context, { generationId, maxTokens, key }: ContinueWriting): Promise<Proposal> {
  const { siteId } = await requireGenerationRequest(ctx, { generationId });
  const { events, isFinal } = await listGenerationEvents(ctx, { generationId });
  if (!isFinal) throw new AppError('conflict', 'still_writing');
  if (!siteId) throw new AppError('not_found', 'site_not_found');
  const { document } = await requireDraft(ctx, { siteId });
  const locale = document.site.defaultLocale;
  const [first, ...more] = leftSections(document, events, locale);
  if (!first) throw new AppError('invalid', 'nothing_to_continue');
  const page = document.sections[first]!.page;
  const target = { of: 'sections' as const, page, sections: [first, ...more].slice(0, MAX_SECTIONS) };
  const ask = { siteId, target, wish: { kind: 'rewrite' as const }, locale, sparesOwner: true };
  const { tokens } = await quoteRewrite(ctx, ask);
  return proposeRewrite(ctx, { ...ask, key, maxTokens: Math.min(tokens, maxTokens ?? tokens) });
}

/** Interrupted sections in the order of the site, except those whose texts are all the owner's by now. */
function leftSections(
  document: SiteDocument,
  events: readonly { type: string; data: Record<string, unknown> }[],
  locale: string,
): string[] {
  const last = new Map<unknown, Record<string, unknown>>();
  for (const { type, data } of events) if (type === 'section') last.set(data.section_id, data);
  const isCutOff = (id: string) => {
    const latest = last.get(id);
    return latest !== undefined && latest.status === 'kept' && CUT_OFF.has(String(latest.reason));
  };
  const hasOurs = (id: string) => targetTexts(document, { of: 'section', section: id }, locale, true).length > 0;
  return pagesOf(document)
    .flatMap(({ id }) => sectionsOf(document, id))
    .map(({ id }) => id)
    .filter((id) => isCutOff(id) && hasOurs(id));
}
