import { addSubdomain, checkDomain, requireDomain } from '#modules/domains/index.ts';
import { Answer } from '#platform/route.ts';
import { domainAnswer } from '../../../_domain-answers.ts';
import { createSubdomain } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const POST = handler(createSubdomain, async (ctx, { params, body }) => {
  const parentId = idIn('domain', params.domain_id);
  const { domainId } = await addSubdomain(ctx, { domainId: parentId, siteId: idIn('site', body.site_id), label: body.name });
  await checkDomain(ctx, { domainId });
  return new Answer(201, domainAnswer(await requireDomain(ctx, { domainId })));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
