import { env } from '#platform/env.ts';
import { egressSettings } from '../egress/configured-policy.ts';
import type { EgressSettings } from '../egress/policy.ts';
import { portOf, WEB_PORTS } from '../egress/web-address.ts';

/**
 * Egress settings for a host of this installation. Hosts under SITES_URL are in our own zone, so our own ranges are open to them; a
 * client's domain may point into those ranges only at the addresses that serve domains. In development all of them are on this machine, at
 * the ports of its servers.
 */
export async function ownHostSettings(url: URL): Promise<EgressSettings> {
  const settings = await egressSettings();
  const { SITES_URL, DOMAINS_IPV4 = [], DOMAINS_IPV6 = [] } = env();
  if (settings.localWeb) return { ...settings, own: { ports: [portOf(url)], served: [], onLoopback: true } };
  const isInOurZone = url.hostname.endsWith(`.${new URL(SITES_URL).hostname}`);
  const served = [...DOMAINS_IPV4, ...DOMAINS_IPV6];
  return { ...(isInOurZone ? {} : settings), own: { ports: [...WEB_PORTS], served, onLoopback: false } };
}
