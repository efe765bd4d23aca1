import { listAnalysisEvents } from '#modules/measure/index.ts';
import { storyResponse } from '#platform/database/progress.ts';
import { followAnalysis } from '../../../_analysis-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const GET = handler(followAnalysis, (ctx, { params, request }) => {
  const analysisId = idIn('analysis', params.analysis_id);
  return storyResponse(request, analysisId, async (after) => {
    const { events, isFinal, ahead } = await listAnalysisEvents(ctx, { analysisId, after });
    return { events, isFinal, now: { ahead } };
  });
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
