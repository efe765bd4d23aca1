import { and, eq, isNull, ne } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { sites } from '../tables.ts';

/**
 * Moves the pointer: from the commit on, visitors get this release, built from that draft revision. A single row, so never a mix of two.
 */
export async function pointSite(ctx: Context, input: { siteId: string; releaseId: string; revision: number }): Promise<void> {
  const account = requireAccount(ctx);
  const moved = await asSystem(
    'the owner restored a release',
    (tx) =>
      tx
        .update(sites)
        .set({ releaseId: input.releaseId, publishedRevision: input.revision, status: 'live' })
        .where(and(eq(sites.id, input.siteId), eq(sites.clientId, account.id), ne(sites.status, 'paused'), isNull(sites.suspendedAt)))
        .returning({ id: sites.id }),
    ctx,
  );
  if (!moved[0]) throw new AppError('conflict', 'site_paused');
}
