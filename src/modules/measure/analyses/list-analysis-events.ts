import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { AnalysisRef } from '../input.ts';
import { STAGES } from '../tables.ts';
import { getAnalysisProgress } from './get-analysis-progress.ts';

interface PassedStages {
  events: { seq: number; type: (typeof STAGES)[number] }[];
  /** True if no event can follow. */
  isFinal: boolean;
  /** Analyses ahead of it in the queue. */
  ahead: number;
}

/** Stages a measurement has passed, numbered by their position, after a given one. @throws AppError `not_found`. */
export async function listAnalysisEvents(ctx: Context, { analysisId, after }: AnalysisRef & { after: number }): Promise<PassedStages> {
  const progress = await getAnalysisProgress(ctx, { analysisId });
  if (!progress) throw new AppError('not_found', 'analysis_not_found');
  const { stage, isFinal, ahead } = progress;
  const at = STAGES.indexOf(stage);
  // A failed analysis may have reached any stage before: only its end is certain. Not every analysis has a browser run.
  const sure = STAGES.slice(0, at + 1).filter((one) => one === stage || (stage !== 'failed' && one !== 'lab'));
  const events = sure.map((type) => ({ seq: STAGES.indexOf(type) + 1, type })).filter(({ seq }) => seq > after);
  return { events, isFinal, ahead };
}
