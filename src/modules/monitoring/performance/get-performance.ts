import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import { listShownReleases, listVisitSums, type ShownRelease } from '#modules/host/index.ts';
import { measuresLiveSites } from '#modules/measure/index.ts';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetPerformance } from '../input.ts';
import { performanceDrops, performanceMetrics, performanceWatches } from '../tables.ts';
import type { Device, PageOnDevice } from './devices.ts';
import type { Change } from './drop.ts';
import { type PagePerformance, performanceOf } from './page-performance.ts';

const DAY = 86_400_000;

export interface SitePerformance {
  days: 30 | 90;
  /** The last day, `2026-11-21`, UTC. */
  today: string;
  /** Pages with data in this period, the home page first. */
  pages: PagePerformance[];
  /** Oldest first. */
  releases: ShownRelease[];
  /** Pages that are worse now than before. */
  drops: (PageOnDevice & { id: string; releaseId: string | null; changes: Change[]; foundAt: Date })[];
  measuresVisits: boolean;
  /** Null before the first measurement. */
  measuredAt: Date | null;
  /** Null if nothing is measured: no browser here, or the site is not shown to visitors. */
  nextAt: Date | null;
}

/** Performance of one of the account's sites by day, page and device. @throws AppError `not_found`. */
export async function getPerformance(ctx: Context, input: GetPerformance, { compares = true } = {}): Promise<SitePerformance> {
  const { siteId, days } = GetPerformance.parse(input);
  requireAccount(ctx);
  const site = await requireSite(ctx, { siteId });
  const today = ctx.now.toISOString().slice(0, 10);
  const first = new Date(Date.parse(today) - (days - 1) * DAY);
  const since = first.toISOString().slice(0, 10);
  const [rows, visits, releases] = await Promise.all([
    asActor(ctx, (tx) => readRows(tx, { siteId, since })),
    listVisitSums(ctx, { siteId, since }),
    listShownReleases(ctx, { siteId, since: first, compares }),
  ]);
  const { watch, metrics, drops } = rows;
  return {
    days,
    today,
    pages: performanceOf(metrics, visits),
    releases,
    drops: drops.map(({ id, path, device, releaseId, changes, foundAt }) => ({
      id,
      path,
      device: device as Device,
      releaseId,
      changes: changes as Change[],
      foundAt,
    })),
    measuresVisits: site.measuresVisits,
    measuredAt: watch?.measuredAt ?? null,
    nextAt: watch && measuresLiveSites() ? watch.nextMeasureAt : null,
  };
}

async function readRows(tx: Transaction, { siteId, since }: { siteId: string; since: string }) {
  const [watch] = await tx.select().from(performanceWatches).where(eq(performanceWatches.siteId, siteId));
  const metrics = await tx
    .select()
    .from(performanceMetrics)
    .where(and(eq(performanceMetrics.siteId, siteId), gte(performanceMetrics.day, since)))
    .orderBy(asc(performanceMetrics.day), asc(performanceMetrics.measuredAt));
  const drops = await tx
    .select()
    .from(performanceDrops)
    .where(and(eq(performanceDrops.siteId, siteId), isNull(performanceDrops.endedAt)))
    .orderBy(desc(performanceDrops.foundAt));
  return { watch, metrics, drops };
}

/** The latest measurement of a site's home page on a phone, for the one line on the site's own page. */
export async function getLastMeasure(
  ctx: Context,
  { siteId }: { siteId: string },
): Promise<{ score: number; lcpMs: number; at: Date } | null> {
  requireAccount(ctx);
  const mine = eq(performanceMetrics.siteId, siteId);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({ score: performanceMetrics.score, lcpMs: performanceMetrics.lcpMs, at: performanceMetrics.measuredAt })
      .from(performanceMetrics)
      .where(and(mine, eq(performanceMetrics.path, '/'), eq(performanceMetrics.device, 'phone')))
      .orderBy(desc(performanceMetrics.day), desc(performanceMetrics.measuredAt))
      .limit(1),
  );
  return row ?? null;
}
