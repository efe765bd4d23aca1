import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { readRuns } from '#ruler/lab/lab-run.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { browserUserAgent, egressSettings } from '../egress/configured-policy.ts';
import type { AnalysisRef } from '../input.ts';
import { LabFailed, runLab } from '../lab/run-lab.ts';
import { analyses } from '../tables.ts';
import { getOpenAnalysis } from './get-open-analysis.ts';
import { storable } from './storable.ts';

/**
 * Loads a measured site in a browser once; `run` counts from 1. A crashed browser is one run less and not a failed report: with no run at
 * all, the grade is from the page alone. For jobs alone.
 */
export async function lookInBrowser(ctx: Context, { analysisId, run }: AnalysisRef & { run: number }): Promise<void> {
  requireJob(ctx);
  const chromium = env().MEASURING_BROWSER;
  const asked = await getOpenAnalysis(ctx, { analysisId });
  if (!asked || !chromium || readRuns(asked.lab).length >= run) return;
  try {
    const { url } = asked.evidence as Evidence;
    const seen = storable(await runLab({ url, chromium, userAgent: browserUserAgent(), egress: await egressSettings() }));
    // Stored by run number, so that a run that completes twice replaces itself.
    const lab = sql`case when jsonb_array_length(${analyses.lab}) < ${run} then ${analyses.lab} || ${JSON.stringify([seen])}::jsonb else ${analyses.lab} end`;
    await asSystem(
      'an analysis is written by the server',
      (tx) => tx.update(analyses).set({ lab }).where(sql`${analyses.id} = ${analysisId} and ${analyses.stage} = 'lab'`),
      ctx,
    );
  } catch (error) {
    if (!(error instanceof LabFailed)) throw error;
    log.warn('lab.run_failed', { analysisId, run, error });
  }
}
