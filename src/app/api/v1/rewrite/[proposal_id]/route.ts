import { getProposal } from '#modules/assistant/index.ts';
import { proposalAnswer } from '../../_answers.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';
import { getRewrite } from '../../_operations.ts';

export const GET = handler(getRewrite, async (ctx, { params }) =>
  proposalAnswer(await getProposal(ctx, { proposalId: idIn('proposal', params.proposal_id) })),
);

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
