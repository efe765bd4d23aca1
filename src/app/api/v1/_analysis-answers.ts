import type { z } from 'zod';
import { type Analysis as AnalysisView, getAnalysis } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import type { Analysis } from './_analysis-operations.ts';
import { moment } from './_answers.ts';

/** @throws AppError `not_found`. */
export async function analysisAnswer(ctx: Context, analysisId: string): Promise<z.infer<typeof Analysis>> {
  const view = await getAnalysis(ctx, { analysisId });
  if (!view) throw new AppError('not_found', 'analysis_not_found');
  const { report } = view;
  return {
    object: 'analysis',
    id: encodeId('analysis', view.id),
    address: view.address,
    status: statusOf(view),
    url: `${env().APP_URL}/analisar/${view.id}`,
    grade: report?.score.grade ?? null,
    score: report?.score.total ?? null,
    areas: report?.score.areas ?? null,
    findings: report?.findings.map(({ code, area, points, values }) => ({ code, area, points, values })) ?? [],
    lab: report?.lab ? labOf(report.lab) : null,
    error: view.error,
    created_at: view.createdAt.toISOString(),
    finished_at: moment(view.finishedAt),
  };
}

const statusOf = ({ stage }: AnalysisView): z.infer<typeof Analysis>['status'] =>
  stage === 'queued' || stage === 'done' || stage === 'failed' ? stage : 'running';

const labOf = ({
  runs,
  performance,
  lcpMs,
  cls,
  tbtMs,
  ttfbMs,
  inpMs,
  bytes,
}: NonNullable<NonNullable<AnalysisView['report']>['lab']>) => ({
  runs,
  performance,
  lcp_ms: lcpMs,
  cls,
  tbt_ms: tbtMs,
  ttfb_ms: ttfbMs,
  inp_ms: inpMs,
  bytes,
});
