import type { Context } from '#platform/context.ts';
import type { AnalysisRef } from '../input.ts';
import { updateAnalysis } from './update-analysis.ts';

interface Failure {
  reason: string;
  status?: number | null;
}

/** Fails an analysis; one that has ended does not change. */
export async function failAnalysis(ctx: Context, { analysisId, reason, status = null }: AnalysisRef & Failure): Promise<void> {
  await updateAnalysis(ctx, { analysisId }, { stage: 'failed', error: reason, errorStatus: status, finishedAt: ctx.now });
}
