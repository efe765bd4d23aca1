import { requestPublication } from '#modules/host/index.ts';
import { requireSite, setMeasuresVisits } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import type { SetVisitMeasuring } from '../input.ts';

/**
 * Switches visit measurement on or off. The site is rebuilt with it, unless the draft has unpublished changes: then it takes effect with
 * the next publish.
 * @throws AppError `not_found`.
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
