import { rejectProposal } from '#modules/assistant/index.ts';
import { proposalAnswer, requireProposalId } from '../../../_answers.ts';
import { handler } from '../../../_door.ts';
import { rejectRewrite } from '../../../_operations.ts';

export const POST = handler(rejectRewrite, async (ctx, { params }) =>
  proposalAnswer(await rejectProposal(ctx, { proposalId: requireProposalId(params.proposal_id) })),
);

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
