import { uptimeUserAgent } from '../egress/configured-policy.ts';
import { EgressError, type EgressReason } from '../egress/egress-error.ts';
import { fetchPublic } from '../egress/fetch-public.ts';
import { egressPolicy } from '../egress/policy.ts';
import { ownHostSettings } from './own-host-settings.ts';

export type Reached = { ms: number } & (
  | { answered: true; status: number /** Node's error code; null if valid. */; certificateProblem: string | null }
  | { answered: false; reason: EgressReason }
);

const LIMITS = { maxMs: 15_000, maxRedirects: 0, maxWireBytes: 64 * 1024, maxBytes: 64 * 1024 };

/** Sends a HEAD request to a host of this installation, by the route of its visitors. A redirect counts as an answer. */
export async function reachOwnHost(address: string): Promise<Reached> {
  const url = new URL(address);
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  try {
    const policy = egressPolicy(await ownHostSettings(url));
    const wish = { limits: LIMITS, userAgent: uptimeUserAgent(), method: 'HEAD', followRedirects: false } as const;
    const { status, hops } = await fetchPublic(policy, url, wish);
    const problem = policy.onLoopback ? null : (hops.at(-1)?.certificate?.problem ?? null);
    return { answered: true, status, certificateProblem: problem, ms: ms() };
  } catch (error) {
    if (!(error instanceof EgressError)) throw error;
    return { answered: false, reason: error.reason, ms: ms() };
  }
}
