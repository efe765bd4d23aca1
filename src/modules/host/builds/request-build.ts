import { and, eq } from 'drizzle-orm';
import { draftRevision, requireServable, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { buildRequested } from '../events.ts';
import type { PublishSite } from '../input.ts';
import { listUngrounded } from '../publications/list-ungrounded.ts';
import { requireGrounded } from '../publications/publish-check.ts';
import { builds } from '../tables.ts';

/**
 * Queues a build of the current draft, or throws at once when its owner has texts to confirm. One build per revision; a failed one is
 * started again.
 */
export async function requestBuild(ctx: Context, input: PublishSite): Promise<{ buildId: string }> {
  const { id: clientId } = requireAccount(ctx);
  const site = await requireSite(ctx, input);
  requireServable(site);
  const revision = await draftRevision(ctx, input);
  requireGrounded(await listUngrounded(ctx, input));
  const columns = { id: builds.id, state: builds.state, queuedAt: builds.queuedAt };
  const build = await asActor(ctx, async (tx) => {
    const again = { state: 'queued', error: null, queuedAt: ctx.now, startedAt: null, finishedAt: null } as const;
    const [made] = await tx
      .insert(builds)
      .values({ id: newId(), siteId: site.id, clientId, wantedRevision: revision, queuedAt: ctx.now })
      .onConflictDoUpdate({ target: [builds.siteId, builds.wantedRevision], set: again, setWhere: eq(builds.state, 'failed') })
      .returning(columns);
    if (made) return made;
    const [known] = await tx
      .select(columns)
      .from(builds)
      .where(and(eq(builds.siteId, site.id), eq(builds.wantedRevision, revision)));
    return known!;
  });
  if (build.state === 'queued') {
    const id = `build.requested/${build.id}/${build.queuedAt.getTime()}`;
    await announce(buildRequested.create({ buildId: build.id, clientId, siteId: site.id }, { id }));
  }
  return { buildId: build.id };
}
