import { env } from '#platform/env.ts';
import { configuredPolicy, uptimeUserAgent } from '../egress/configured-policy.ts';
import { EgressError, type EgressReason } from '../egress/egress-error.ts';
import { fetchPublic } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';
import { portOf, WEB_PORTS } from '../egress/web-address.ts';

export type Reached = { ms: number } & (
  | { answered: true; status: number /** Node's word for what is wrong with it. */; certificateProblem: string | null }
  | { answered: false; reason: EgressReason }
);

const LIMITS = { maxMs: 15_000, maxRedirects: 0, maxWireBytes: 64 * 1024, maxBytes: 64 * 1024 };

/** Asks for the head of a page at a host that this installation answers, over the way that visitors come. Redirects are an answer. */
export async function reachOwnHost(address: string): Promise<Reached> {
  const url = new URL(address);
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const policy = await ownHostPolicy(url);
    const wish = { limits: LIMITS, userAgent: uptimeUserAgent(), method: 'HEAD', followRedirects: false } as const;
    const { status, hops } = await fetchPublic(policy, url, wish);
    const problem = policy.onLoopback ? null : (hops.at(-1)?.certificate?.problem ?? null);
    return { answered: true, status, certificateProblem: problem, ms: ms() };
  } catch (error) {
    if (!(error instanceof EgressError)) throw error;
    return { answered: false, reason: error.reason, ms: ms() };
  }
}

/**
 * Hosts under SITES_URL are in our own zone, so our own ranges are open to them; a client's name may lead into those only where names
 * are served. In development all of them are on this machine, at the ports of its servers.
 */
async function ownHostPolicy(url: URL): Promise<EgressPolicy> {
  const policy = await configuredPolicy();
  const { SITES_URL, DOMAINS_IPV4 = [], DOMAINS_IPV6 = [] } = env();
  if (policy.localWeb) return { ...policy, localWeb: null, ports: [portOf(url)], onLoopback: true };
  const isInOurZone = url.hostname.endsWith(`.${new URL(SITES_URL).hostname}`);
  return { ...policy, ports: WEB_PORTS, served: [...DOMAINS_IPV4, ...DOMAINS_IPV6], ...(isInOurZone && { denied: [] }) };
}
