import { requireRelease } from '#modules/build/index.ts';
import { pointSite, requireSite, restoreDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RestoreRelease } from './input.ts';

export interface Restored {
  number: number;
  draftToo: boolean;
  /** Given to `restoreRelease` again, brings back what was live, and the draft if it went back too. */
  undo: RestoreRelease | null;
}

/**
 * Shows an earlier release again, at once: it was never taken apart. The draft stays as it is, so that the next
 * publication brings its changes back, unless `draftRevision` names the revision that it goes back to as well.
 */
export async function restoreRelease(ctx: Context, input: RestoreRelease): Promise<Restored> {
  const { siteId, releaseId, draftRevision } = input;
  const site = await requireSite(ctx, { siteId });
  if (site.status === 'paused') throw new AppError('conflict', 'site_paused');
  const release = await requireRelease(ctx, input);
  const drafted = await asActor(ctx, async (_, inner) => {
    const moved = draftRevision === undefined ? null : await restoreDraft(inner, { siteId, revision: draftRevision });
    // Both went back to the same: the draft is what is live.
    const isDraft = moved && draftRevision === release.draftRevision;
    await pointSite(inner, { siteId, releaseId, revision: isDraft ? moved.after : release.draftRevision });
    return moved;
  });
  const undo = site.releaseId && { siteId, releaseId: site.releaseId, ...(drafted && { draftRevision: drafted.before }) };
  return { number: release.number, draftToo: drafted !== null, undo: undo || null };
}
