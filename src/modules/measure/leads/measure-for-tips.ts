import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { requestAnalysis } from '../analyses/request-analysis.ts';
import { analyses, leads } from '../tables.ts';
import { passTip } from './pass-tip.ts';

/** Starts measurements of sites whose next advice is due; safe to run twice. For jobs alone. */
export async function measureForTips(ctx: Context): Promise<void> {
  requireJob(ctx);
  const due = await asSystem(
    'advice is due',
    (tx) =>
      tx
        .select({ leadId: leads.id, host: leads.host, address: analyses.address, sent: leads.tipsSent })
        .from(leads)
        .leftJoin(analyses, eq(analyses.id, leads.analysisId))
        .where(inArray(leads.id, sql`(select app.leads_to_advise(${ctx.now.toISOString()}::timestamptz))`)),
    ctx,
  );
  for (const { leadId, host, address, sent } of due) {
    const tipsAnalysisId = await measureAnew(ctx, address ?? `https://${host}/`);
    if (tipsAnalysisId === 'never') await passTip(ctx, { leadId, number: sent.length, code: 'none' });
    else if (tipsAnalysisId) {
      const waits = and(eq(leads.id, leadId), isNull(leads.tipsAnalysisId));
      await asSystem('a site is measured for advice', (tx) => tx.update(leads).set({ tipsAnalysisId }).where(waits), ctx);
    }
  }
}

/** Null at the rate limit of the site: it is retried later. */
async function measureAnew(ctx: Context, address: string): Promise<string | 'never' | null> {
  try {
    return (await requestAnalysis(ctx, { address, again: '1' })).analysisId;
  } catch (error) {
    if (isAppError(error, 'invalid')) return 'never';
    if (isAppError(error, 'unavailable')) return null;
    throw error;
  }
}
