import { type Context, requireJob } from '#platform/context.ts';
import { readRuns } from '#ruler/lab/lab-run.ts';
import { summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import type { Evidence } from '#ruler/rules/evidence.ts';
import { judge } from '#ruler/rules/judge.ts';
import type { AnalysisRef } from '../input.ts';
import { getOpenAnalysis } from './get-open-analysis.ts';
import { updateAnalysis } from './update-analysis.ts';

/** Grades an analysis from all its evidence. One that has ended does not change. For jobs alone. */
export async function finishAnalysis(ctx: Context, { analysisId }: AnalysisRef): Promise<void> {
  requireJob(ctx);
  const asked = await getOpenAnalysis(ctx, { analysisId });
  if (!asked || !['links', 'lab'].includes(asked.stage)) return;
  const finishedAt = new Date();
  const { score } = judge(asked.evidence as Evidence, finishedAt.getTime(), summarizeRuns(readRuns(asked.lab)));
  await updateAnalysis(ctx, { analysisId }, { stage: 'done', grade: score.grade, score: score.total, finishedAt });
}
