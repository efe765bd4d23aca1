import type { Evidence, Registration } from './evidence.ts';
import { type Finding, finding } from './findings.ts';

const DAY = 86_400_000;
/** Days before its end at which the owner of a registration gets a reminder. */
export const REMIND_AT = [60, 30, 7] as const;

/** Registries write statuses with spaces, registrars in camel case. */
const has = (status: string[], ...words: string[]): boolean => {
  const said = status.map((each) => each.toLowerCase().replace(/[^a-z]/g, ''));
  return words.some((word) => said.includes(word));
};

const HOUR = 3_600_000;
/** Statuses of a healthy registration; any other may need the owner to act. */
const QUIET = ['active', 'ok', 'associated', 'autorenewperiod', 'addperiod', 'renewperiod', 'transferperiod'];

/**
 * TTL in milliseconds of a registry's answer. It is zero if the answer is bad news or will be within days: an owner who has just paid must
 * not get a notice that it has ended.
 */
export function holdsFor(registration: Registration, at: Date): number {
  if (registration.known !== 'registered') return 0;
  const { status, expiresAt } = registration;
  const isQuiet = status.every((each) => /prohibited$/i.test(each) || has([each], ...QUIET));
  const days = expiresAt === null ? Number.POSITIVE_INFINITY : (expiresAt.getTime() - at.getTime()) / DAY;
  if (!isQuiet || days <= REMIND_AT[2]) return 0;
  return days <= REMIND_AT[0] ? HOUR : DAY;
}

export function registrationFindings({ registration, renewsHere, delegation, at }: Evidence): Finding[] {
  if (registration.known === 'not_registered') {
    return delegation.parent === 'no_name' ? [finding('not_registered')] : [];
  }
  if (registration.known === 'unknown') return [];
  const { status, expiresAt } = registration;
  const ended = expiresAt !== null && expiresAt < at;
  const isHere = renewsHere !== null;
  const params = { until: expiresAt?.toISOString() ?? '', registrar: registration.registrar ?? '' };
  if (has(status, 'redemptionperiod', 'pendingdelete', 'autorenewperiodexpired') || (ended && delegation.parent === 'no_name'))
    return [finding(isHere ? 'registration_expired_here' : 'registration_expired', params)];
  if (has(status, 'clienthold', 'serverhold', 'hold', 'suspended', 'frozen')) return [finding('registration_on_hold', params)];
  if (has(status, 'inactive', 'waitingactivation', 'pendingcreate') && delegation.parent !== 'there')
    return [finding('registration_inactive', params)];
  if (ended) return [finding(isHere ? 'registration_overdue_here' : 'registration_overdue', params)];
  const days = expiresAt === null ? Number.POSITIVE_INFINITY : Math.ceil((expiresAt.getTime() - at.getTime()) / DAY);
  if (days > REMIND_AT[0]) return [];
  const code = isHere ? (renewsHere ? 'registration_renews' : 'registration_ending_here') : 'registration_ending';
  return [finding(code, { ...params, days })];
}

export function delegationFindings({ delegation, registration, dnssec, address }: Evidence): Finding[] {
  const { parent, servers } = delegation;
  if (parent === 'no_name') return registration.known === 'not_registered' ? [] : [finding('no_delegation')];
  const found: Finding[] = [];
  const hosts = (state: (typeof servers)[number]['state']) => servers.filter((server) => server.state === state).map(({ host }) => host);
  const all = (state: (typeof servers)[number]['state']) => servers.length > 0 && hosts(state).length === servers.length;
  const named = { servers: servers.map(({ host }) => host).join(', ') };
  if (dnssec === 'broken') found.push(finding('dnssec_broken'));
  const nobodySpeaks = hosts('ok').length === 0;
  if (all('unknown_host')) found.push(finding('nameservers_unknown', named));
  // A server that could not be queried may be the right one.
  else if (nobodySpeaks && hosts('unasked').length > 0) found.push(finding('could_not_ask', named));
  else if (servers.length > 0 && nobodySpeaks && hosts('lame').length > 0) found.push(finding('nameservers_lame', named));
  else if (servers.length > 0 && nobodySpeaks) found.push(finding('nameservers_silent', named));
  else {
    const bad = servers.filter(({ state }) => state !== 'ok' && state !== 'unasked').map(({ host }) => host);
    if (bad.length > 0) found.push(finding('nameservers_partly', { servers: bad.join(', '), count: bad.length }));
  }
  if (found.some(({ tone, code }) => tone === 'broken' || code === 'could_not_ask')) return found;
  const failures = address.origin.flatMap(({ saw }) => (saw.saw === 'failure' ? [saw.because] : []));
  if (failures.length > 0 && failures.length === address.origin.length) {
    const answered = failures.some((because) => because === 'servfail' || because === 'refused' || because === 'malformed');
    found.push(finding(answered ? 'origin_failing' : 'could_not_ask', named));
  } else if (address.origin.every(({ saw }) => saw.saw === 'unasked')) found.push(finding('could_not_ask', named));
  return found;
}
