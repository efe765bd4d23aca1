import { rewriteNode } from '#modules/assistant/index.ts';
import { Answer } from '#platform/route.ts';
import { proposalAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { idIn } from '../_id-in.ts';
import { rewrite } from '../_operations.ts';

export const POST = handler(rewrite, async (ctx, { body: { site_id: site, node, instruction, locale, max_tokens: maxTokens }, key }) => {
  const wanted = {
    siteId: idIn('site', site),
    node,
    instruction,
    key: `api/${key}`,
    ...(locale && { locale }),
    ...(maxTokens && { maxTokens }),
  };
  return new Answer(202, proposalAnswer(await rewriteNode(ctx, wanted)));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
