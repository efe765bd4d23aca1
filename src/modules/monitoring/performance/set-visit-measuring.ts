import { requestPublication } from '#modules/host/index.ts';
import { requireSite, setMeasuresVisits } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { SetVisitMeasuring } from '../input.ts';

/**
 * Whether pages of a site tell how a visit went. What visitors see is built anew with it, unless the draft has changes that its owner has
 * not published: then it comes with the next publication. @throws AppError `not_found`.
 */
export async function setVisitMeasuring(
  ctx: Context,
  { siteId, isOn }: SetVisitMeasuring,
): Promise<{ isOn: boolean; comes: 'now' | 'next' }> {
  await setMeasuresVisits(ctx, { siteId, measuresVisits: isOn });
  const { status, suspendedAt, hasUnpublishedChanges } = await requireSite(ctx, { siteId });
  if (status !== 'live' || suspendedAt || hasUnpublishedChanges) return { isOn, comes: 'next' };
  await requestPublication(ctx, { siteId });
  return { isOn, comes: 'now' };
}
