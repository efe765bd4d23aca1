import { analysisAnswer } from '../../_analysis-answers.ts';
import { getAnalysisOperation } from '../../_analysis-operations.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';

export const GET = handler(getAnalysisOperation, (ctx, { params }) => analysisAnswer(ctx, idIn('analysis', params.analysis_id)));

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
