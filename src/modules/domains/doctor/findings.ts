import type { DnsRecord } from './evidence.ts';

/** The party that acts next. */
export type Turn = 'you' | 'provider' | 'internet' | 'us' | 'nobody';
/** `tip`: nothing is blocked. */
export type Tone = 'good' | 'waiting' | 'act' | 'broken' | 'tip';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const known = (turn: Turn, tone: Tone, action: string, after: number) => ({ turn, tone, action, after });
const record = (action: 'add_record' | 'change_record' | 'delete_record') => known('you', 'act', action, 30);

/**
 * All findings of the doctor, the most important first: who acts next, the tone, and the seconds until the next look is useful. Texts are
 * in `src/messages/<locale>/domains.json`.
 */
export const FINDINGS = {
  being_bought: known('us', 'waiting', 'wait', 10),
  registration_on_hold: known('you', 'broken', 'ask_registrar', HOUR),
  registration_expired: known('you', 'broken', 'renew_registration', HOUR),
  registration_expired_here: known('you', 'broken', 'write_us', HOUR),
  not_registered: known('you', 'broken', 'register', HOUR),
  registration_inactive: known('you', 'act', 'finish_registration', 10 * MINUTE),
  no_delegation: known('you', 'broken', 'set_nameservers', 10 * MINUTE),
  nameservers_unknown: known('you', 'broken', 'set_nameservers', 10 * MINUTE),
  nameservers_lame: known('you', 'broken', 'fix_nameservers', 10 * MINUTE),
  nameservers_silent: known('provider', 'broken', 'ask_provider', 5 * MINUTE),
  dnssec_broken: known('you', 'broken', 'fix_ds', 10 * MINUTE),
  origin_failing: known('provider', 'broken', 'ask_provider', 5 * MINUTE),
  could_not_ask: known('us', 'waiting', 'wait', MINUTE),
  held_by_other: known('you', 'act', 'prove', 30),
  other_proof_stays: known('you', 'act', 'delete_record', 30),
  certificate_ended: known('us', 'broken', 'wait', MINUTE),
  pointed_away: known('you', 'broken', 'change_record', MINUTE),
  pointed_nowhere: known('you', 'broken', 'add_record', MINUTE),
  proxied: known('you', 'act', 'turn_off_proxy', 30),
  cname_loop: record('change_record'),
  cname_at_apex: record('change_record'),
  cname_dangling: record('change_record'),
  cname_elsewhere: record('change_record'),
  address_private: record('change_record'),
  two_addresses: record('delete_record'),
  old_ipv6: record('delete_record'),
  address_elsewhere: record('change_record'),
  wildcard_only: record('add_record'),
  no_address: record('add_record'),
  split_origin: known('provider', 'waiting', 'wait', MINUTE),
  proof_doubled_name: record('change_record'),
  proof_at_name: record('change_record'),
  proof_quoted: record('change_record'),
  proof_wrong: record('change_record'),
  proof_missing: record('add_record'),
  host_wants_proof: record('add_record'),
  host_taken: known('you', 'act', 'release_there', 10 * MINUTE),
  host_refused: known('us', 'broken', 'write_us', HOUR),
  host_away: known('us', 'waiting', 'wait', MINUTE),
  caa_forbids: known('you', 'act', 'change_caa', MINUTE),
  caa_unreadable: known('provider', 'act', 'ask_provider', 5 * MINUTE),
  challenge_redirected: known('you', 'act', 'remove_redirect', MINUTE),
  challenge_elsewhere: known('you', 'act', 'check_hosting', MINUTE),
  challenge_blocked: known('you', 'act', 'open_firewall', MINUTE),
  web_unreachable: known('us', 'waiting', 'wait', MINUTE),
  ca_rate_limited: known('us', 'waiting', 'wait', HOUR),
  ca_saw_no_dns: known('internet', 'waiting', 'wait', 5 * MINUTE),
  ca_refused_name: known('us', 'broken', 'write_us', DAY),
  ca_away: known('us', 'waiting', 'wait', 5 * MINUTE),
  issuing: known('us', 'waiting', 'wait', 2),
  certificate_ending: known('us', 'act', 'wait', HOUR),
  live: known('nobody', 'good', 'none', 10 * MINUTE),
  www_elsewhere: record('change_record'),
  www_missing: record('add_record'),
  www_host_wants_proof: record('add_record'),
  www_caa_forbids: known('you', 'act', 'change_caa', MINUTE),
  wildcard_caa_forbids: known('you', 'act', 'change_caa', MINUTE),
  www_not_locked: known('you', 'act', 'check_hosting', MINUTE),
  resolvers_old: known('internet', 'waiting', 'wait', MINUTE),
  resolvers_failing: known('internet', 'waiting', 'wait', 5 * MINUTE),
  registration_overdue: known('you', 'act', 'renew_registration', 6 * HOUR),
  registration_overdue_here: known('you', 'act', 'write_us', 6 * HOUR),
  registration_ending: known('you', 'act', 'renew_registration', DAY),
  registration_ending_here: known('you', 'act', 'switch_on_renewal', DAY),
  registration_renews: known('us', 'tip', 'wait', DAY),
  nameservers_partly: known('provider', 'tip', 'ask_provider', HOUR),
  mail_at_risk: known('you', 'act', 'keep_mail', MINUTE),
  proof_duplicated: known('you', 'tip', 'delete_record', HOUR),
  ttl_long: known('internet', 'tip', 'lower_ttl', HOUR),
} as const satisfies Record<string, { turn: Turn; tone: Tone; action: string; after: number }>;

export type FindingCode = keyof typeof FINDINGS;
export type FindingAction = (typeof FINDINGS)[FindingCode]['action'];

/** The one record that a finding concerns: removals and additions. */
export interface RecordChange {
  host: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'TXT' | 'CAA';
  /** Conflicting records, of any type. */
  remove: DnsRecord[];
  add: string | null;
  /** The record exists behind a proxy: set its value to `add` and switch the proxy off. */
  unhide?: boolean;
}

export interface Finding {
  code: FindingCode;
  turn: Turn;
  tone: Tone;
  action: FindingAction;
  /** Seconds until the next look is useful. */
  after: number;
  /** Values for the placeholders of its texts; dates are ISO text. */
  params: Record<string, string | number>;
  change: RecordChange | null;
}

export function finding(code: FindingCode, params: Finding['params'] = {}, more: Partial<Pick<Finding, 'after' | 'change'>> = {}): Finding {
  return { code, ...FINDINGS[code], params, change: null, ...more };
}

export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];
