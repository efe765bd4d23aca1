import type { DomainState } from '../lifecycle/domain-state.ts';

/** What is known of a certificate, of the newest ones of a name. */
export interface Known {
  state: 'ordered' | 'issued' | 'failed' | 'replaced' | 'revoked';
  names: string[];
  notAfter: Date | null;
  renewAt: Date | null;
  createdAt: Date;
  /** How often in a row the authority refused, up to this one. */
  tries: number;
  /** As the rows have it: when the authority wants to be asked again, as ISO text. */
  problem: unknown;
}

/**
 * Seconds between tries that were refused, by how many there were. Five refused validations of a host in an hour are what
 * Let's Encrypt allows.
 */
export const WAITS = [60, 900, 1800, 3600, 6 * 3600, 12 * 3600] as const;

/** Whether a try may follow the last one that was refused; what the authority itself says comes first. */
export function mayTry(failed: Known | undefined, now: Date): boolean {
  if (!failed) return true;
  const retryAt = (failed.problem as { retryAt?: string | null } | null)?.retryAt;
  if (retryAt && new Date(retryAt) > now) return false;
  const wait = WAITS[Math.min(failed.tries, WAITS.length) - 1] ?? 0;
  return now.getTime() - failed.createdAt.getTime() >= wait * 1000;
}

/**
 * Whether a certificate is wanted: a first one, one that is due, or one for a host that has come since.
 * @param names the hosts that it could be for now.
 */
export function isWanted(state: DomainState, issued: Known | undefined, names: readonly string[], now: Date): boolean {
  const lacks = !issued || issued.notAfter === null || issued.notAfter <= now || !names.every((name) => issued.names.includes(name));
  if (state === 'securing') return lacks;
  return state === 'live' && issued !== undefined && (lacks || (issued.renewAt !== null && issued.renewAt <= now));
}

/** Refusals in a row, of which the authority does not say whom they are about, after which the name is tried for alone. */
const TIMEOUT_MS = 3;

/** Until when a lock that is in place is worth waiting for the host that is refused: half of the time that is left. */
const waitsFor = (issued: Known | undefined, host: string, now: Date): boolean =>
  issued?.names.includes(host) === true &&
  issued.notAfter !== null &&
  issued.renewAt !== null &&
  now.getTime() < (issued.renewAt.getTime() + issued.notAfter.getTime()) / 2;

/** Whether what was refused last was another host than the first one. */
function blamesOthers(failed: Known | undefined, [name = '']: readonly string[]): boolean {
  if (!failed || failed.names.length === 1) return false;
  const hosts = (failed.problem as { hosts?: string[] } | null)?.hosts;
  return hosts ? !hosts.includes(name) : failed.tries >= TIMEOUT_MS;
}

/**
 * The hosts to order a certificate for now; null for none. A host that is refused does not keep the name itself without one:
 * that is tried for alone, once nothing is lost by it.
 * @param known the newest certificates of the name, newest first.
 * @param names the hosts that it could be for: the name itself, then `www`.
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

/** Two thirds of a life, where the authority says nothing. */
export const twoThirds = (notBefore: Date, notAfter: Date): Date =>
  new Date(notBefore.getTime() + ((notAfter.getTime() - notBefore.getTime()) * 2) / 3);
