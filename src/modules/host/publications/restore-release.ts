import { and, eq } from 'drizzle-orm';
import { requireRelease } from '#modules/build/index.ts';
import { pointSite, requireServable, requireSite, restoreDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RestoreRelease } from '../input.ts';
import { checkRelease, HELD_FOR } from '../release-gate/check-release.ts';
import { issueReceipt } from '../release-gate/issue-receipt.ts';
import { publications } from '../tables.ts';

export interface Restored {
  number: number;
  draftToo: boolean;
  /** Input for `restoreRelease` that undoes this, including the draft if it was restored too. */
  undo: RestoreRelease | null;
}

/**
 * Restores an earlier release at once, because releases are kept complete. The draft is unchanged, so that the next publication includes
 * its changes again, unless `draftRevision` gives a revision to restore it to. A release that was live before needs no check; one that
 * never was is checked like a publication.
 * @throws AppError `conflict`, reason `release_broken` or `release_held`.
 */
export async function restoreRelease(ctx: Context, input: RestoreRelease): Promise<Restored> {
  const { siteId, releaseId, draftRevision } = input;
  const site = await requireSite(ctx, { siteId });
  requireServable(site);
  const release = await requireRelease(ctx, input);
  const wasLive = site.releaseId === releaseId || (await hasBeenLive(ctx, input));
  const checked = wasLive ? null : await checkRelease(ctx, { siteId, releaseId, revision: release.draftRevision });
  if (checked?.hold) throw new AppError('conflict', HELD_FOR[checked.hold]);
  const drafted = await asActor(ctx, async (_, inner) => {
    const moved = draftRevision === undefined ? null : await restoreDraft(inner, { siteId, revision: draftRevision });
    // Both were restored to the same revision: the draft equals the live release.
    const isDraft = moved && draftRevision === release.draftRevision;
    await pointSite(inner, { siteId, releaseId, revision: isDraft ? moved.after : release.draftRevision });
    if (checked) await issueReceipt(inner, checked);
    return moved;
  });
  const undo = site.releaseId && { siteId, releaseId: site.releaseId, ...(drafted && { draftRevision: drafted.before }) };
  return { number: release.number, draftToo: drafted !== null, undo: undo || null };
}

async function hasBeenLive(ctx: Context, { siteId, releaseId }: RestoreRelease): Promise<boolean> {
  const shown = and(eq(publications.siteId, siteId), eq(publications.releaseId, releaseId), eq(publications.state, 'live'));
  const rows = await asActor(ctx, (tx) => tx.select({ id: publications.id }).from(publications).where(shown).limit(1));
  return rows.length > 0;
}
