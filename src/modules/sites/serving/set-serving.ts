import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite, type Site } from '../get-site.ts';
import { sites } from '../tables.ts';

type Status = Site['status'];

export interface SetServing {
  siteId: string;
  /** The state to serve: the release, a page saying that the site is paused, or nothing. */
  to: Status;
}

const MOVES: Record<SetServing['to'], { from: Status[]; set: Partial<typeof sites.$inferInsert> }> = {
  /** Visitors see that it is paused. */
  paused: { from: ['live'], set: { status: 'paused' } },
  live: { from: ['paused'], set: { status: 'live' } },
  /** Nothing is served at its address any more. Its releases are kept and can be restored. */
  draft: { from: ['live', 'paused'], set: { status: 'draft', releaseId: null, publishedRevision: null } },
};

/**
 * Pauses a published site, resumes it, or takes it offline, effective at once. Idempotent.
 * @throws AppError `conflict`: `site_suspended` when the agency took it down, `site_not_published` when nothing is served.
 */
export async function setServing(ctx: Context, { siteId, to }: SetServing): Promise<void> {
  const account = requireAccount(ctx);
  const site = await requireSite(ctx, { siteId });
  if (site.status === to) return;
  if (site.suspendedAt && to !== 'draft') throw new AppError('conflict', 'site_suspended');
  const { from, set } = MOVES[to];
  const moved = await asSystem(
    'the owner changed what is published',
    (tx) =>
      tx
        .update(sites)
        .set(set)
        .where(and(eq(sites.id, siteId), eq(sites.clientId, account.id), inArray(sites.status, from), isNotNull(sites.releaseId)))
        .returning({ id: sites.id }),
    ctx,
  );
  if (!moved[0]) throw new AppError('conflict', 'site_not_published');
}
