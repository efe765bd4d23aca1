import { type Context, requireJob } from '#platform/context.ts';
import { log } from '#platform/log/log.ts';
import type { AnalysisRef } from '../input.ts';
import { failAnalysis } from './fail-analysis.ts';
import { finishAnalysis } from './finish-analysis.ts';

/**
 * Ends an analysis that cannot continue. If the site was read, it is graded without the browser runs; if it was not read, or the rules
 * throw, it fails. For jobs alone.
 */
export async function giveUpAnalysis(ctx: Context, { analysisId, reason }: AnalysisRef & { reason: string }): Promise<void> {
  requireJob(ctx);
  try {
    await finishAnalysis(ctx, { analysisId });
  } catch (error) {
    log.error('analysis.not_judged', { analysisId, error });
  }
  await failAnalysis(ctx, { analysisId, reason });
}
