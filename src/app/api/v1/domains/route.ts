import { addDomain, checkDomain, listDomainPage, requireDomain } from '#modules/domains/index.ts';
import { Answer } from '#platform/route.ts';
import { pageAnswer } from '../_answers.ts';
import { domainAnswer } from '../_domain-answers.ts';
import { createDomain, listAccountDomains } from '../_domain-operations.ts';
import { handler } from '../_door.ts';
import { idIn } from '../_id-in.ts';

export const GET = handler(listAccountDomains, async (ctx, { query: { limit, cursor } }) => {
  const { rows, next } = await listDomainPage(ctx, { limit, after: cursor });
  const data = rows.map(domainAnswer);
  return pageAnswer('domains', listAccountDomains.path, limit, data, next);
});

export const POST = handler(createDomain, async (ctx, { body }) => {
  const { domainId } = await addDomain(ctx, { siteId: idIn('site', body.site_id), domain: body.domain });
  await checkDomain(ctx, { domainId });
  return new Answer(201, domainAnswer(await requireDomain(ctx, { domainId })));
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
