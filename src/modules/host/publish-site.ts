import { buildRelease } from '#modules/build/index.ts';
import { pointSite, requireDraft, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { PublishSite } from './input.ts';
import { requirePublishable } from './publish-check.ts';
import { siteUrl } from './site-url.ts';

export interface Published {
  releaseId: string;
  number: number;
  url: string;
}

/** Builds the draft and shows it to the world by one pointer. Visitors see the old release or the new one, never a mix. */
export async function publishSite(ctx: Context, input: PublishSite): Promise<Published> {
  const site = await requireSite(ctx, input);
  if (site.status === 'paused') throw new AppError('conflict', 'site_paused');
  const { document } = await requireDraft(ctx, input);
  requirePublishable(document, site.slug);
  const release = await buildRelease(ctx, { siteId: site.id, origin: siteUrl(site.slug) });
  if (site.releaseId !== release.id || site.status !== 'live') await pointSite(ctx, { siteId: site.id, releaseId: release.id });
  return { releaseId: release.id, number: release.number, url: siteUrl(site.slug) };
}
