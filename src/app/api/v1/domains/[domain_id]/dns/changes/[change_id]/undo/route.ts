import { undoChange } from '#modules/domains/index.ts';
import { changeAnswer } from '../../../../../../_dns-answers.ts';
import { undoDnsChange } from '../../../../../../_dns-operations.ts';
import { handler } from '../../../../../../_door.ts';
import { idIn } from '../../../../../../_id-in.ts';

export const POST = handler(undoDnsChange, async (ctx, { params }) => {
  const changeId = idIn('dnsChange', params.change_id);
  await undoChange(ctx, { domainId: idIn('domain', params.domain_id), changeId });
  return changeAnswer({ changeId });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../../../../_nothing-here.ts';
