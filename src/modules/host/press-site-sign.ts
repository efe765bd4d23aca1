import { PRESS_CACHE } from '#modules/build/index.ts';
import { getStoredRevision, requireSite, requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { PublishSite } from './input.ts';
import { siteUrl } from './site-url.ts';

/** Printable sign as PNG: the live site's design with a QR code of its address. */
export async function pressSiteSign(ctx: Context, ref: PublishSite): Promise<Uint8Array> {
  const site = await requireSite(ctx, ref);
  const revision = site.publishedRevision;
  const url = siteUrl(site);
  return runInWorker(ctx, 'pressSign', async () => {
    const live = revision === null ? null : await getStoredRevision(ctx, { siteId: site.id, revision });
    const stored = live ?? (await requireStoredDraft(ctx, ref)).stored;
    return { stored, url, address: shownUrl(url), cacheDir: PRESS_CACHE };
  });
}
