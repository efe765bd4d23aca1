import { env } from '#platform/env.ts';
import { egressSettings } from '../egress/configured-policy.ts';
import type { EgressSettings } from '../egress/policy.ts';
import { portOf, WEB_PORTS } from '../egress/web-address.ts';

/**
 * What is let out to a host that this installation answers. Hosts under SITES_URL are in our own zone, so our own ranges are open to them;
 * a client's name may lead into those only where names are served. In development all of them are on this machine, at the ports of its
 * servers.
 */
export async function ownHostSettings(url: URL): Promise<EgressSettings> {
  const settings = await egressSettings();
  const { SITES_URL, DOMAINS_IPV4 = [], DOMAINS_IPV6 = [] } = env();
  if (settings.localWeb) return { ...settings, own: { ports: [portOf(url)], served: [], onLoopback: true } };
  const isInOurZone = url.hostname.endsWith(`.${new URL(SITES_URL).hostname}`);
  const served = [...DOMAINS_IPV4, ...DOMAINS_IPV6];
  return { ...(isInOurZone ? {} : settings), own: { ports: [...WEB_PORTS], served, onLoopback: false } };
}
