import { and, gte, isNull, lt, or } from 'drizzle-orm';
import { countActivity } from '#modules/host/index.ts';
import { listTraffic } from '#modules/metering/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetMonthReport } from '../input.ts';
import { incidents, uptimeWatches } from '../tables.ts';
import { type Counted, lastDayOf, type Month, type MonthReport, monthBefore, monthOf, monthReport } from './month-report.ts';

/** A month of the account's sites: visits, messages, publications and outages, beside the month before. */
export async function getMonthReport(ctx: Context, input: GetMonthReport): Promise<MonthReport> {
  requireAccount(ctx);
  const month = monthOf(GetMonthReport.parse(input).month, ctx.now);
  const [sites, counted, before, uptime] = await Promise.all([
    listSites(ctx),
    countedIn(ctx, month),
    countedIn(ctx, monthBefore(month)),
    outagesIn(ctx, month),
  ]);
  return monthReport(month, sites, counted, before, uptime);
}

async function countedIn(ctx: Context, month: Month): Promise<Counted> {
  const [traffic, activity] = await Promise.all([
    listTraffic(ctx, { from: month.from.toISOString().slice(0, 10), to: lastDayOf(month) }),
    countActivity(ctx, month),
  ]);
  return { traffic, activity };
}

function outagesIn(ctx: Context, { from, until }: Month) {
  const { siteId, startedAt, endedAt } = incidents;
  return asActor(ctx, async (tx) => ({
    watches: await tx.select({ siteId: uptimeWatches.siteId, startedAt: uptimeWatches.startedAt }).from(uptimeWatches),
    incidents: await tx
      .select({ siteId, startedAt, endedAt })
      .from(incidents)
      .where(and(lt(startedAt, until), or(isNull(endedAt), gte(endedAt, from)))),
  }));
}
