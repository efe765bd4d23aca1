import { and, eq, inArray } from 'drizzle-orm';
import { buildRelease } from '#modules/build/index.ts';
import { requireServable, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { BuildRef } from '../input.ts';
import { ownWords } from '../publications/list-ungrounded.ts';
import { requirePublishable } from '../publications/publish-check.ts';
import { siteUrl } from '../site-url.ts';
import { builds } from '../tables.ts';
import { isWaitingBuild, requireBuild, WAITING_BUILDS } from './build.ts';

const REASON = 'a build is written by the server';

/** Builds the requested release without publishing it. The guard checks it first, because it can be restored and is then public. */
export async function buildSite(ctx: Context, ref: BuildRef): Promise<{ releaseId: string } | null> {
  const account = requireAccount(ctx);
  const build = await requireBuild(ctx, ref);
  if (!isWaitingBuild(build)) return build.releaseId ? { releaseId: build.releaseId } : null;
  const site = await requireSite(ctx, build);
  requireServable(site);
  const own = and(eq(builds.id, build.id), eq(builds.clientId, account.id));
  const begin = and(own, eq(builds.state, 'queued'));
  await asSystem(REASON, (tx) => tx.update(builds).set({ state: 'building', startedAt: ctx.now }).where(begin), ctx);
  const { id: releaseId } = await buildRelease(
    ctx,
    { siteId: site.id, origin: siteUrl(site), measuresVisits: site.measuresVisits },
    {
      words: await ownWords(ctx, { siteId: site.id }),
      check: (document, ungrounded) => void requirePublishable(document, site.slug, ungrounded),
    },
  );
  const open = and(own, inArray(builds.state, WAITING_BUILDS));
  await asSystem(REASON, (tx) => tx.update(builds).set({ state: 'built', releaseId, finishedAt: new Date() }).where(open), ctx);
  return { releaseId };
}
