import { getDomainTraffic } from '#modules/domains/index.ts';
import { encodeId } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { getDomainAnalytics } from '../../../_domain-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { spanOfDays } from '../../../_span-of-days.ts';

export const GET = handler(getDomainAnalytics, async (ctx, { params, query }) => {
  const domainId = idIn('domain', params.domain_id);
  const span = spanOfDays(query, ctx.now);
  const days = (await getDomainTraffic(ctx, { domainId, ...span })).map(({ bytes, ...rest }) => ({ ...rest, bandwidth: bytes }));
  const sum = (count: 'visits' | 'requests' | 'bandwidth') => days.reduce((total, day) => total + day[count], 0);
  return new Answer(200, {
    object: 'domain_analytics',
    domain_id: encodeId('domain', domainId),
    ...span,
    totals: { visits: sum('visits'), requests: sum('requests'), bandwidth: sum('bandwidth') },
    days,
  });
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
