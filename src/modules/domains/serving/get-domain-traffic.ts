import { getHostTraffic, type HostDay } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { GetDomainTraffic } from '../input.ts';
import { hostsOf } from '../lifecycle/main-host.ts';
import { requireDomain } from '../read-domain.ts';

/** Visits and bandwidth of a domain and its `www` per day, oldest first, as the meter counts them. */
export async function getDomainTraffic(ctx: Context, input: GetDomainTraffic): Promise<HostDay[]> {
  const { domainId, from, to } = GetDomainTraffic.parse(input);
  const domain = await requireDomain(ctx, { domainId });
  return getHostTraffic(ctx, { hosts: hostsOf(domain), from, to });
}
