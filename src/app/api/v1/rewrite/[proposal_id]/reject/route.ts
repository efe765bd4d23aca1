import { rejectProposal } from '#modules/assistant/index.ts';
import { proposalAnswer } from '../../../_answers.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { rejectRewrite } from '../../../_operations.ts';

export const POST = handler(rejectRewrite, async (ctx, { params }) =>
  proposalAnswer(await rejectProposal(ctx, { proposalId: idIn('proposal', params.proposal_id) })),
);

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
