import { type Context, requireJob } from '#platform/context.ts';
import { log } from '#platform/log.ts';
import type { AnalysisRef } from '../input.ts';
import { failAnalysis } from './fail-analysis.ts';
import { finishAnalysis } from './finish-analysis.ts';

/**
 * Ends an analysis that goes no further. What was read has its grade without the browser's looks; what was not read, or breaks the ruler,
 * has failed. For jobs alone.
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
