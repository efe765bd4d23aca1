import { getProposal } from '#modules/assistant/index.ts';
import { proposalAnswer, requireProposalId } from '../../_answers.ts';
import { handler } from '../../_door.ts';
import { getRewrite } from '../../_operations.ts';

export const GET = handler(getRewrite, async (ctx, { params }) =>
  proposalAnswer(await getProposal(ctx, { proposalId: requireProposalId(params.proposal_id) })),
);

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
