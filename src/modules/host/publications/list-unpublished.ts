import { type DraftEdits, getRevision, listDraftEdits, requireDraft, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { Doer } from '#platform/doer.ts';
import { type ChangeLine, summarizeChanges, summarizeLog } from '#site/changes/change-summary.ts';
import { withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema/document.ts';
import type { PublishSite } from '../input.ts';

/** A change with its last author; null when several people edited and the log does not show whose it is. */
interface AuthoredChange {
  line: ChangeLine;
  doer: Doer | null;
}

/** Changes between the published revision and the draft; null when nothing is live, or that revision was not kept. */
export async function listUnpublished(ctx: Context, ref: PublishSite): Promise<AuthoredChange[] | null> {
  const { publishedRevision } = await requireSite(ctx, ref);
  if (publishedRevision === null) return null;
  const [live, { document }, edits] = await Promise.all([
    getRevision(ctx, { siteId: ref.siteId, revision: publishedRevision }),
    requireDraft(ctx, ref),
    listDraftEdits(ctx, { siteId: ref.siteId, after: publishedRevision }),
  ]);
  if (!live) return null;
  const authorOf = findAuthor(document, edits);
  return summarizeChanges(withoutSamples(live), withoutSamples(document)).map((line) => ({ line, doer: authorOf(line) }));
}

/** @param edits newest first. */
function findAuthor(document: SiteDocument, edits: readonly DraftEdits[]): (line: ChangeLine) => Doer | null {
  const only = new Set(edits.map(({ author }) => author)).size === 1 ? edits[0]!.doer : null;
  const lines = only ? [] : edits.map(({ doer, changes }) => ({ doer, keys: new Set(summarizeLog(document, changes).map(resultOf)) }));
  return (line) => only ?? lines.find(({ keys }) => keys.has(resultOf(line)))?.doer ?? null;
}

/** The outcome of a change without its starting point: the log may have gone there in several steps. */
function resultOf(line: ChangeLine): string {
  if (line.what === 'fact') return JSON.stringify([line.what, line.kind, line.after]);
  if (line.what === 'text') return JSON.stringify([line.what, line.after]);
  return JSON.stringify(line);
}
