import { listCertificates, requestCertificate, requireDomain } from '#modules/domains/index.ts';
import { listAnswer } from '../../../_answers.ts';
import { certificateAnswer, domainAnswer, requireDomainId } from '../../../_domain-answers.ts';
import { listDomainCertificates, requestDomainCertificate } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';

export const GET = handler(listDomainCertificates, async (ctx, { params }) => {
  const all = await listCertificates(ctx, { domainId: requireDomainId(params.domain_id) });
  return listAnswer(all.map(certificateAnswer));
});

export const POST = handler(requestDomainCertificate, async (ctx, { params }) => {
  const domainId = requireDomainId(params.domain_id);
  await requestCertificate(ctx, { domainId });
  return domainAnswer(await requireDomain(ctx, { domainId }));
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
