import type { DomainState } from '../lifecycle/domain-state.ts';

/** A certificate row, among the newest of a name. */
export interface Known {
  state: 'ordered' | 'issued' | 'failed' | 'replaced' | 'revoked';
  names: string[];
  notAfter: Date | null;
  renewAt: Date | null;
  createdAt: Date;
  /** Refusals in a row, including this one. */
  tries: number;
  /** JSON as stored; `retryAt` is ISO text. */
  problem: unknown;
}

/** Seconds to wait after a refusal, by the number of refusals. Let's Encrypt allows five failed validations of a host per hour. */
export const WAITS = [60, 900, 1800, 3600, 6 * 3600, 12 * 3600] as const;

/** Whether a retry is allowed after the last refusal; the authority's own Retry-After comes first. */
export function mayTry(failed: Known | undefined, now: Date): boolean {
  if (!failed) return true;
  const retryAt = (failed.problem as { retryAt?: string | null } | null)?.retryAt;
  if (retryAt && new Date(retryAt) > now) return false;
  const wait = WAITS[Math.min(failed.tries, WAITS.length) - 1] ?? 0;
  return now.getTime() - failed.createdAt.getTime() >= wait * 1000;
}

/**
 * Whether a certificate is needed: the first one, a renewal, or one that covers a new host.
 * @param names the hosts that it could cover now.
 */
export function isWanted(state: DomainState, issued: Known | undefined, names: readonly string[], now: Date): boolean {
  const lacks = !issued || issued.notAfter === null || issued.notAfter <= now || !names.every((name) => issued.names.includes(name));
  if (state === 'securing') return lacks;
  return state === 'live' && issued !== undefined && (lacks || (issued.renewAt !== null && issued.renewAt <= now));
}

/** Max refusals in a row for which the authority names no host; after them the name is ordered alone. */
const MAX_REFUSALS = 3;

/** Whether to keep trying a refused host that the current certificate covers: for half of the time from renewal to expiry. */
const waitsFor = (issued: Known | undefined, host: string, now: Date): boolean =>
  issued?.names.includes(host) === true &&
  issued.notAfter !== null &&
  issued.renewAt !== null &&
  now.getTime() < (issued.renewAt.getTime() + issued.notAfter.getTime()) / 2;

/** Whether the last refusal was about another host than the first one. */
function blamesOthers(failed: Known | undefined, [name = '']: readonly string[]): boolean {
  if (!failed || failed.names.length === 1) return false;
  const hosts = (failed.problem as { hosts?: string[] } | null)?.hosts;
  return hosts ? !hosts.includes(name) : failed.tries >= MAX_REFUSALS;
}

/**
 * The hosts to order a certificate for now; null for none. A refused host does not leave the name itself without a certificate: the name is
 * then ordered alone, as soon as nothing is lost by it.
 * @param known the newest certificates of the name, newest first.
 * @param names the hosts that it could cover: the name itself, then `www`.
 */
export function chooseNames(state: DomainState, known: readonly Known[], names: readonly string[], now: Date): string[] | null {
  const issued = known.find((one) => one.state === 'issued');
  const failed = known[0]?.state === 'failed' ? known[0] : undefined;
  if (!mayTry(failed, now)) return null;
  const [alone, others] = [names.slice(0, 1), names.slice(1)];
  const leavesOut = blamesOthers(failed, names) && !others.some((host) => waitsFor(issued, host, now));
  if (leavesOut && isWanted(state, issued, alone, now)) return alone;
  return isWanted(state, issued, names, now) ? [...names] : null;
}

/** Two thirds of the lifetime, used if the authority suggests no window. */
export const twoThirds = (notBefore: Date, notAfter: Date): Date =>
  new Date(notBefore.getTime() + ((notAfter.getTime() - notBefore.getTime()) * 2) / 3);
