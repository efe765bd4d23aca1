import { purgeCache } from '#modules/domains/index.ts';
import { encodeId } from '#platform/ids.ts';
import { purgeDomainCache } from '../../../../_domain-operations.ts';
import { handler } from '../../../../_door.ts';
import { idIn } from '../../../../_id-in.ts';

export const POST = handler(purgeDomainCache, async (ctx, { params }) => {
  const domainId = idIn('domain', params.domain_id);
  await purgeCache(ctx, { domainId });
  return { object: 'cache_purge', domain_id: encodeId('domain', domainId) };
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../../../../_nothing-here.ts';
