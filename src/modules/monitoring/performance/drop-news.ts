import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { performanceDrops } from '../tables.ts';
import type { Device } from './devices.ts';
import type { Change } from './drop.ts';

/** Regressed pages of a site for which its owner has not been mailed yet. */
export interface DropNews {
  clientId: string;
  siteId: string;
  siteName: string;
  drops: { id: string; path: string; device: Device; isByRelease: boolean; changes: Change[] }[];
}

const MAX_DROPS = 200;

/** One entry per site, whatever the number of its pages. For jobs alone. */
export async function findDropNews(ctx: Context): Promise<DropNews[]> {
  requireJob(ctx);
  const rows = await asSystem(
    'owners are notified of slower pages',
    (tx) =>
      tx
        .select({
          id: performanceDrops.id,
          clientId: performanceDrops.clientId,
          siteId: performanceDrops.siteId,
          siteName: sql<string>`(select coalesce(nullif(s.name, ''), s.slug) from sites s where s.id = performance_drops.site_id)`,
          path: performanceDrops.path,
          device: performanceDrops.device,
          releaseId: performanceDrops.releaseId,
          changes: performanceDrops.changes,
        })
        .from(performanceDrops)
        .where(isNull(performanceDrops.mailedAt))
        .orderBy(asc(performanceDrops.foundAt), asc(performanceDrops.path))
        .limit(MAX_DROPS),
    ctx,
  );
  const bySite = Map.groupBy(rows, ({ siteId }) => siteId);
  return [...bySite.values()].map((ofSite) => {
    const { clientId, siteId, siteName } = ofSite[0]!;
    const drops = ofSite.map(({ id, path, device, releaseId, changes }) => ({
      id,
      path,
      device,
      isByRelease: releaseId !== null,
      changes: changes as Change[],
    }));
    return { clientId, siteId, siteName, drops };
  });
}

/** Marks drops as mailed once the mail is queued, so that they are not found again. */
export async function markDropsMailed(ctx: Context, { dropIds }: { dropIds: string[] }): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  await asSystem(
    'a mail about slower pages is queued',
    (tx) =>
      tx
        .update(performanceDrops)
        .set({ mailedAt: ctx.now })
        .where(and(inArray(performanceDrops.id, dropIds), eq(performanceDrops.clientId, clientId))),
    ctx,
  );
}
