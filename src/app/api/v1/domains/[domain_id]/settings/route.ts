import { requireDomain, setHsts, setMain, setWildcard } from '#modules/domains/index.ts';
import { domainAnswer } from '../../../_domain-answers.ts';
import { changeDomainSettings } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const PUT = handler(changeDomainSettings, async (ctx, { params, body }) => {
  const domainId = idIn('domain', params.domain_id);
  if (body.main) await setMain(ctx, { domainId, main: body.main });
  if (body.hsts !== undefined) await setHsts(ctx, { domainId, hsts: body.hsts ? 'on' : 'off' });
  if (body.wildcard !== undefined) await setWildcard(ctx, { domainId, wildcard: body.wildcard });
  return domainAnswer(await requireDomain(ctx, { domainId }));
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as POST } from '../../../_nothing-here.ts';
