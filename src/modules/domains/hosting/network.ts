import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import type { DnsNetwork } from '../dns/find-nameservers.ts';
import type { Target } from '../doctor/evidence.ts';
import type { NameRules } from '../names/read-domain-name.ts';
import type { Hosted } from './domain-host.ts';
import { openHost } from './open-host.ts';

/** Whether this installation accepts clients' domains: it needs somewhere to serve them from. */
export const takesDomains = (): boolean =>
  openHost().kind !== 'edge' || (env().DOMAINS_IPV4 !== undefined && env().DOMAINS_ALIAS !== undefined);

/** Without an answer of the host nothing is known to be right or wrong. */
const NOWHERE = { ipv4: [], alias: '' };

/**
 * The DNS target of a name: ours, or what its host asks for.
 * @throws AppError `unavailable` if this installation accepts none.
 */
export function targetOf({ hosted }: { hosted: Hosted | null }): Target {
  const { DOMAINS_IPV4, DOMAINS_IPV6, DOMAINS_ALIAS, DOMAINS_ISSUER: issuer } = env();
  if (openHost().kind !== 'edge') return { ...(hosted?.target ?? NOWHERE), ipv6: [], issuer };
  if (!DOMAINS_IPV4 || !DOMAINS_ALIAS) throw new AppError('unavailable', 'domains_not_configured');
  return { ipv4: DOMAINS_IPV4, ipv6: DOMAINS_IPV6 ?? [], alias: DOMAINS_ALIAS, issuer };
}

export function dnsNetwork(): DnsNetwork {
  const { DNS_RESOLVERS, DNS_PORT, EMBEDDED_BACKEND } = env();
  return { resolvers: DNS_RESOLVERS, port: DNS_PORT, asksPrivate: EMBEDDED_BACKEND === '1' };
}

export function nameRules(): NameRules {
  const { APP_URL, SITES_URL, PREVIEWS_URL, DOMAINS_ALIAS, EMBEDDED_BACKEND } = env();
  const ours = [APP_URL, SITES_URL, PREVIEWS_URL].map((url) => new URL(url).hostname);
  return { ours: DOMAINS_ALIAS ? [...ours, DOMAINS_ALIAS] : ours, takesExample: EMBEDDED_BACKEND === '1' };
}
