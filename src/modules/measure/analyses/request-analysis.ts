import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { tooManyRequests } from '#platform/rate-limit/too-many-requests.ts';
import { analysisRequested } from '../events.ts';
import type { AnalyzeSite } from '../input.ts';
import { analyses } from '../tables.ts';
import { readWish } from './read-wish.ts';

/** Milliseconds for which a result is reused, and for which even `again` reuses it: no site is flooded with requests. */
export const FRESH = 3_600_000;
const JUST_NOW = 60_000;

/**
 * Starts a measurement of an address as typed, or returns a recent result.
 * @throws AppError `site_…` for an unusable address, `site_measured_often` at the rate limit of the host.
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
    // Rate limit of the host, over all callers: return the last result if it is recent enough.
    const last = await findFresh(ctx, url.href, FRESH);
    if (last) return { analysisId: last, isNew: false };
    throw new AppError('unavailable', 'site_measured_often', tooManyRequests(decisions.at(-1)!).details);
  }
  const asked = { address: url.href, host: url.hostname, guessed: !/^\s*https?:/i.test(typed) };
  const made = await asSystem(
    'an analysis is begun by the server',
    async (tx, inner) => {
      // Concurrent requests share one analysis.
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
