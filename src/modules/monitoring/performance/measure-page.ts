import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { siteUrl } from '#modules/host/index.ts';
import { measureOwnPage } from '#modules/measure/index.ts';
import { type Context, requireJob, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { LabSummary } from '#ruler/lab/summarize-runs.ts';
import { performanceMetrics } from '../tables.ts';
import type { PageOnDevice } from './devices.ts';
import { endMeasure } from './queue-measures.ts';
import { recordDrop } from './record-drop.ts';

export interface MeasurePage extends PageOnDevice {
  siteId: string;
  releaseId: string;
  /** True for the last page of a site's run. */
  isLast: boolean;
}

const DAY = 86_400_000;
/** Days of history that a page is compared with. */
const COMPARED_DAYS = 21;

/**
 * Loads a page of a live site in a browser, stores the day's medians, and detects a drop. A release that visitors no longer get is skipped:
 * the next one has its own run. For jobs alone.
 */
export async function measurePage(ctx: Context, page: MeasurePage): Promise<void> {
  requireJob(ctx);
  const live = await findLive(ctx, page);
  const seen = live && (await measureOwnPage(`${siteUrl(live)}${page.path}`, page.device));
  if (live && seen) await asSystem('a page was measured', (tx) => keep(tx, ctx.now, { ...page, clientId: live.clientId }, seen), ctx);
  if (page.isLast) await endMeasure(ctx, page.siteId);
}

interface Live {
  clientId: string;
  slug: string;
  mainHost: string | null;
}

async function findLive(ctx: Context, { siteId, releaseId }: MeasurePage): Promise<Live | null> {
  const { rows } = await asSystem(
    'the public address of a page is read for measuring',
    (tx) =>
      tx.execute<Live & Record<string, unknown>>(sql`
        select s.client_id as "clientId", s.slug, s.main_host as "mainHost" from sites s
        where s.id = ${siteId} and s.release_id = ${releaseId} and s.status = 'live' and s.suspended_at is null`),
    ctx,
  );
  return rows[0] ?? null;
}

async function keep(tx: Transaction, at: Date, page: MeasurePage & { clientId: string }, lab: LabSummary): Promise<void> {
  const { siteId, clientId, releaseId, path, device } = page;
  const day = at.toISOString().slice(0, 10);
  const measured = {
    measuredAt: at,
    runs: lab.runs,
    score: lab.performance.median,
    lcpMs: lab.lcpMs.median,
    cls: lab.cls.median,
    tbtMs: lab.tbtMs.median,
    inpMs: lab.inpMs?.median ?? null,
    ttfbMs: lab.ttfbMs.median,
    bytes: lab.bytes.median,
    ranges: rangesOf(lab),
  };
  const { siteId: site, path: of, device: on, day: when, releaseId: release } = performanceMetrics;
  await tx
    .insert(performanceMetrics)
    .values({ siteId, clientId, releaseId, path, device, day, ...measured })
    .onConflictDoUpdate({ target: [site, of, on, when, release], set: measured });
  const since = new Date(at.getTime() - COMPARED_DAYS * DAY).toISOString().slice(0, 10);
  const rows = await tx
    .select()
    .from(performanceMetrics)
    .where(and(eq(site, siteId), eq(of, path), eq(on, device), gte(when, since)))
    .orderBy(asc(when), asc(performanceMetrics.measuredAt));
  await recordDrop(tx, page, rows, at);
}

function rangesOf(lab: LabSummary): Record<string, [number, number]> {
  const { performance: score, lcpMs, cls, tbtMs, inpMs, ttfbMs, bytes } = lab;
  const spreads = { score, lcpMs, cls, tbtMs, ttfbMs, bytes, ...(inpMs && { inpMs }) };
  return Object.fromEntries(Object.entries(spreads).map(([name, { min, max }]) => [name, [min, max]]));
}
