import { requestAnalysis } from '#modules/measure/index.ts';
import { Answer } from '#platform/route.ts';
import { analysisAnswer } from '../_analysis-answers.ts';
import { createAnalysis } from '../_analysis-operations.ts';
import { handler } from '../_door.ts';

export const POST = handler(createAnalysis, async (ctx, { body: { address, again } }) => {
  const { analysisId, isNew } = await requestAnalysis(ctx, { address, ...(again && { again: '1' as const }) });
  return new Answer(isNew ? 202 : 200, await analysisAnswer(ctx, analysisId));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
