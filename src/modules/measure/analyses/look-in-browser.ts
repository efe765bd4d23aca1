import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { browserUserAgent, egressSettings } from '../egress/configured-policy.ts';
import type { AnalysisRef } from '../input.ts';
import { configuredBrowser } from '../lab/configured-browser.ts';
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
  const browser = configuredBrowser();
  const asked = await getOpenAnalysis(ctx, { analysisId });
  if (!asked || !browser || isStored(asked.lab, run)) return;
  try {
    const { url } = asked.evidence as Evidence;
    const seen = storable(await runLab({ url, ...browser, userAgent: browserUserAgent(), egress: await egressSettings() }));
    // Stored with its number, so that a run that completes twice is stored once; two runs may complete in any order.
    const lab = sql`${analyses.lab} || ${JSON.stringify([{ ...seen, run }])}::jsonb`;
    const isOpen = sql`${analyses.id} = ${analysisId} and ${analyses.stage} = 'lab' and not ${analyses.lab} @> ${JSON.stringify([{ run }])}::jsonb`;
    await asSystem('an analysis is written by the server', (tx) => tx.update(analyses).set({ lab }).where(isOpen), ctx);
  } catch (error) {
    if (!(error instanceof LabFailed)) throw error;
    log.warn('lab.run_failed', { analysisId, run, error });
  }
}

const isStored = (lab: unknown, run: number): boolean => Array.isArray(lab) && lab.some((one: { run?: number }) => one.run === run);
