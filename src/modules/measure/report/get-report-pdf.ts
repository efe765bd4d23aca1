import { PRESS_CACHE } from '#modules/build/index.ts';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import type { AppLocale } from '#platform/locales.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { getAnalysis } from '../analyses/get-analysis.ts';
import type { AnalysisRef } from '../input.ts';
import { writeSheet } from './write-sheet.ts';

interface ReportPdf {
  /** File name. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A finished report as a PDF.
 * @param path of the page that it was requested from, which it links to.
 * @throws AppError `not_found`; `conflict`, reason `analysis_unfinished`.
 */
export async function getReportPdf(
  ctx: Context,
  { analysisId, locale, path }: AnalysisRef & { locale: AppLocale; path?: string },
): Promise<ReportPdf> {
  const analysis = await getAnalysis(ctx, { analysisId });
  if (!analysis) throw new AppError('not_found', 'analysis_not_found');
  const { host, name, finishedAt, report, rebuilt, draft } = analysis;
  if (!finishedAt || !report) throw new AppError('conflict', 'analysis_unfinished');
  const url = `${env().APP_URL}${path ?? `/analisar/${analysisId}`}`;
  const sheet = await writeSheet({ name, finishedAt, report, rebuilt, draft }, locale, url);
  const bytes = await runInWorker(ctx, 'pressReport', { sheet, now: finishedAt.getTime(), cacheDir: PRESS_CACHE });
  return { name: `${host.replace(/[^a-z0-9.-]/gi, '-')}-${finishedAt.toISOString().slice(0, 10)}.pdf`, bytes: new Uint8Array(bytes) };
}
