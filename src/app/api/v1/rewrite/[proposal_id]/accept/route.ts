import { acceptChanges } from '#modules/assistant/index.ts';
import { encodeId } from '#platform/ids.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { acceptRewrite } from '../../../_operations.ts';

export const POST = handler(acceptRewrite, async (ctx, { params, body }) => {
  const proposalId = idIn('proposal', params.proposal_id);
  const { accepted, stale, tokens } = await acceptChanges(ctx, { proposalId, ...(body.keys && { keys: body.keys }) });
  return { object: 'accepted_proposal', id: encodeId('proposal', proposalId), accepted, skipped: stale, tokens_charged: tokens };
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
