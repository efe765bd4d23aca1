import { continueWriting } from '#modules/assistant/index.ts';
import { Answer } from '#platform/route.ts';
import { proposalAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { idIn } from '../_id-in.ts';
import { continueGeneration } from '../_operations.ts';

export const POST = handler(continueGeneration, async (ctx, { body: { generation_id: id, max_tokens: maxTokens }, key }) => {
  const wanted = { generationId: idIn('generation', id), key: `api/${key}`, ...(maxTokens && { maxTokens }) };
  return new Answer(202, proposalAnswer(await continueWriting(ctx, wanted)));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
