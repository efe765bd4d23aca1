import { listCertificates, requestCertificate, requireDomain } from '#modules/domains/index.ts';
import { listAnswer } from '../../../_answers.ts';
import { certificateAnswer, domainAnswer } from '../../../_domain-answers.ts';
import { listDomainCertificates, requestDomainCertificate } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const GET = handler(listDomainCertificates, async (ctx, { params }) => {
  const all = await listCertificates(ctx, { domainId: idIn('domain', params.domain_id) });
  return listAnswer(all.map(certificateAnswer));
});

export const POST = handler(requestDomainCertificate, async (ctx, { params }) => {
  const domainId = idIn('domain', params.domain_id);
  await requestCertificate(ctx, { domainId });
  return domainAnswer(await requireDomain(ctx, { domainId }));
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as PUT } from '../../../_nothing-here.ts';
