import { checkDomain, requireDomain } from '#modules/domains/index.ts';
import { domainAnswer } from '../../../_domain-answers.ts';
import { verifyDomain } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const POST = handler(verifyDomain, async (ctx, { params }) => {
  const domainId = idIn('domain', params.domain_id);
  await requireDomain(ctx, { domainId });
  await checkDomain(ctx, { domainId });
  return domainAnswer(await requireDomain(ctx, { domainId }));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
