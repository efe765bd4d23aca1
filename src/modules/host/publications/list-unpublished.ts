import { getRevision, requireDraft, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { type ChangeLine, summarizeChanges } from '#site/change-summary.ts';
import { withoutSamples } from '#site/samples.ts';
import type { PublishSite } from '../input.ts';

/** Changes between the published revision and the draft; null when nothing is live, or that revision was not kept. */
export async function listUnpublished(ctx: Context, ref: PublishSite): Promise<ChangeLine[] | null> {
  const { publishedRevision } = await requireSite(ctx, ref);
  if (publishedRevision === null) return null;
  const [live, { document }] = await Promise.all([
    getRevision(ctx, { siteId: ref.siteId, revision: publishedRevision }),
    requireDraft(ctx, ref),
  ]);
  return live && summarizeChanges(withoutSamples(live), withoutSamples(document));
}
