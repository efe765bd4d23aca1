import { getRevision, requireDraft, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { type ChangeLine, summarizeChanges } from '#site/change-summary.ts';
import { withoutSamples } from '#site/samples.ts';
import type { PublishSite } from '../input.ts';

/** What the draft says otherwise than what visitors see; null before anything is live, or when that was not kept. */
export async function listUnpublished(ctx: Context, ref: PublishSite): Promise<ChangeLine[] | null> {
  const { publishedRevision } = await requireSite(ctx, ref);
  if (publishedRevision === null) return null;
  const [live, { document }] = await Promise.all([
    getRevision(ctx, { siteId: ref.siteId, revision: publishedRevision }),
    requireDraft(ctx, ref),
  ]);
  return live && summarizeChanges(withoutSamples(live), withoutSamples(document));
}
