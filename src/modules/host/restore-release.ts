import { requireRelease } from '#modules/build/index.ts';
import { pointSite, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { RestoreRelease } from './input.ts';
import { siteUrl } from './site-url.ts';

/** Shows an earlier release again, at once: it was never taken apart. The draft stays as it is. */
export async function restoreRelease(ctx: Context, input: RestoreRelease): Promise<{ releaseId: string; number: number; url: string }> {
  const site = await requireSite(ctx, input);
  if (site.status === 'paused') throw new AppError('conflict', 'site_paused');
  const release = await requireRelease(ctx, input);
  await pointSite(ctx, { siteId: site.id, releaseId: release.id });
  return { releaseId: release.id, number: release.number, url: siteUrl(site.slug) };
}
