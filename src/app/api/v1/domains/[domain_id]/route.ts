import { removeDomain, requireDomain } from '#modules/domains/index.ts';
import { encodeId } from '#platform/ids.ts';
import { domainAnswer } from '../../_domain-answers.ts';
import { deleteDomain, getDomainState } from '../../_domain-operations.ts';
import { handler } from '../../_door.ts';
import { idIn } from '../../_id-in.ts';

export const GET = handler(getDomainState, async (ctx, { params }) =>
  domainAnswer(await requireDomain(ctx, { domainId: idIn('domain', params.domain_id) })),
);

export const DELETE = handler(deleteDomain, async (ctx, { params }) => {
  const { id, name } = await requireDomain(ctx, { domainId: idIn('domain', params.domain_id) });
  await removeDomain(ctx, { domainId: id, name });
  return { object: 'domain', id: encodeId('domain', id), deleted: true };
});

export { nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../_nothing-here.ts';
