import { getAnalysisProgress } from '#modules/measure/index.ts';
import { progressResponse } from '#platform/database/progress.ts';
import { AppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';
import { orNotFound } from '../../../_shell/or-not-found.ts';

/** Progress of an analysis: as a stream, or as a single answer. */
export async function GET(request: Request, { params }: { params: Promise<{ analysisId: string }> }) {
  const { analysisId } = await params;
  if (!isUuid(analysisId)) return new Response(null, { status: 404 });
  const ctx = await getVisitor();
  return orNotFound(async () => {
    return await progressResponse(request, analysisId, async () => {
      const progress = await getAnalysisProgress(ctx, { analysisId });
      if (!progress) throw new AppError('not_found', 'analysis_not_found');
      return progress;
    });
  });
}
