import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { checkRate } from '#platform/rate-limit.ts';
import { tooManyRequests } from '#platform/too-many-requests.ts';
import { analysisRequested } from '../events.ts';
import type { AnalyzeSite } from '../input.ts';
import { analyses } from '../tables.ts';
import { readWish } from './read-wish.ts';

/** Milliseconds for which a result stands for its address, and for which even "again" finds it: nobody hammers a site. */
export const FRESH = 3_600_000;
const JUST_NOW = 60_000;

/**
 * Begins to measure an address as people type it, or finds the result that is still fresh. @throws AppError `site_…` for what is no
 * address of a page, `site_measured_often` where others had it measured as often as may be.
 */
export async function requestAnalysis(
  ctx: Context,
  { address: typed, again }: AnalyzeSite,
): Promise<{ analysisId: string; isNew: boolean }> {
  const url = readWish(typed);
  const kept = await findFresh(ctx, url.href, again ? JUST_NOW : FRESH);
  if (kept) return { analysisId: kept, isNew: false };
  const { allowed, decisions } = await checkRate(ctx, 'analyze_host', { target: url.hostname, only: 'target' });
  if (!allowed) {
    // Measured too often, whoever asked: the last result is shown, where it is still fresh.
    const last = await findFresh(ctx, url.href, FRESH);
    if (last) return { analysisId: last, isNew: false };
    throw new AppError('unavailable', 'site_measured_often', tooManyRequests(decisions.at(-1)!).details);
  }
  const asked = { address: url.href, host: url.hostname, guessed: !/^\s*https?:/i.test(typed) };
  const made = await asSystem(
    'an analysis is begun by the server',
    async (tx, inner) => {
      // Two who ask at once share one.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${url.href}, 0))`);
      const other = await findFresh(inner, url.href, again ? JUST_NOW : FRESH);
      if (other) return { analysisId: other, isNew: false };
      const id = newId(ctx.now.getTime());
      await tx.insert(analyses).values({ id, ...asked, clientId: ctx.account?.id ?? null, createdAt: ctx.now });
      return { analysisId: id, isNew: true };
    },
    ctx,
  );
  if (made.isNew) await announce(analysisRequested.create({ analysisId: made.analysisId, host: asked.host }));
  return made;
}

async function findFresh(ctx: Context, address: string, ms: number): Promise<string | null> {
  const [row] = await asSystem(
    'a result is shared for an hour',
    (tx) =>
      tx
        .select({ id: analyses.id })
        .from(analyses)
        .where(and(eq(analyses.address, address), ne(analyses.stage, 'failed'), gt(analyses.createdAt, new Date(ctx.now.getTime() - ms))))
        .orderBy(desc(analyses.createdAt))
        .limit(1),
    ctx,
  );
  return row?.id ?? null;
}
