import { undoChange } from '#modules/domains/index.ts';
import { AppError } from '#platform/errors.ts';
import { decodeId, isUuid } from '#platform/ids.ts';
import { changeAnswer } from '../../../../../../_dns-answers.ts';
import { undoDnsChange } from '../../../../../../_dns-operations.ts';
import { requireDomainId } from '../../../../../../_domain-answers.ts';
import { handler } from '../../../../../../_door.ts';

export const POST = handler(undoDnsChange, async (ctx, { params }) => {
  const given = params.change_id;
  const changeId = isUuid(given) ? given : decodeId('dnsChange', given);
  if (!changeId) throw new AppError('not_found', 'dns_change_not_found');
  await undoChange(ctx, { domainId: requireDomainId(params.domain_id), changeId });
  return changeAnswer({ changeId });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../../../../_nothing-here.ts';
