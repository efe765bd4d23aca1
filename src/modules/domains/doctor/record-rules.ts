import type { DnsRecord, Evidence } from './evidence.ts';
import { type Finding, type FindingCode, finding, type RecordChange } from './findings.ts';
import { isOurAddress, judgeOrigin, judgePoint, seenAtOrigin, valuesOf } from './judge-point.ts';
import { isPrivate, isProxy } from './known-places.ts';

/** TTL in seconds above which the owner is warned in advance that visitors will still reach the old address. */
const LONG_TTL = 4 * 3600;

/** The record that points a host to us: an address at an apex, where a CNAME is not allowed, otherwise an alias. */
export function wantedRecord({ target, isApex, mail }: Evidence): { type: 'A' | 'CNAME'; value: string } {
  const keepsMail = mail.saw === 'records';
  return isApex || keepsMail ? { type: 'A', value: target.ipv4[0] ?? '' } : { type: 'CNAME', value: target.alias };
}

/** Records to remove: only the alias if there is one, for the addresses behind it are not this host's; otherwise the addresses. */
function inTheWay(aliases: readonly string[], old4: readonly string[], old6: readonly string[]): DnsRecord[] {
  if (aliases[0]) return [{ type: 'CNAME', value: aliases[0] }];
  return [...old4.map((value) => ({ type: 'A' as const, value })), ...old6.map((value) => ({ type: 'AAAA' as const, value }))];
}

export function addressFindings(evidence: Evidence): Finding[] {
  const { address, target, name, liveSince, state, byWildcard } = evidence;
  const wanted = wantedRecord(evidence);
  const point = judgeOrigin(address, target);
  if (point === 'unknown') return [];
  if (point === 'split') return [finding('split_origin', { host: name })];
  const saw = seenAtOrigin(address);
  const [aliases, v4, v6] = [valuesOf(saw, 'CNAME'), valuesOf(saw, 'A'), valuesOf(saw, 'AAAA')];
  const old4 = v4.filter((each) => !isOurAddress(target, each));
  const old6 = v6.filter((each) => !isOurAddress(target, each));
  const strange = [...old4, ...old6];
  const change = (more: Partial<RecordChange> = {}): { change: RecordChange } => ({
    change: { host: name, type: wanted.type, add: wanted.value, remove: inTheWay(aliases, old4, old6), ...more },
  });
  const say = (code: FindingCode, seen: string, more?: Partial<RecordChange>) =>
    finding(code, { host: name, seen, expected: wanted.value }, change(more));
  const seen = aliases[0] ?? strange.join(', ');
  const wasLive = liveSince !== null && (state === 'live' || state === 'astray');

  if (evidence.isApex && aliases.length > 0) return [say('cname_at_apex', seen)];
  if (point === 'right') return byWildcard && !evidence.isApex ? [say('wildcard_only', seen)] : [];
  if (point === 'empty') return [say(wasLive ? 'pointed_nowhere' : 'no_address', '')];
  if ([...v4, ...v6].some(isProxy)) return [say('proxied', seen, { remove: [], unhide: true })];
  if (aliases.includes(name) || new Set(aliases).size < aliases.length) return [say('cname_loop', seen)];
  if (point === 'mixed') return [say('two_addresses', strange.join(', '), { add: null })];
  if (point === 'old_ipv6') {
    const old = v6.filter((each) => !isOurAddress(target, each));
    return [say('old_ipv6', old.join(', '), { type: 'AAAA', add: null, remove: inTheWay([], [], old) })];
  }
  if (wasLive) return [say('pointed_away', seen)];
  if (aliases.length > 0) return [say(v4.length + v6.length === 0 ? 'cname_dangling' : 'cname_elsewhere', seen)];
  if (strange.every(isPrivate) && strange.length > 0) return [say('address_private', seen)];
  return [say('address_elsewhere', seen)];
}

export function wwwFindings({ www, target, name, wantsWww }: Evidence): Finding[] {
  if (!www || !wantsWww) return [];
  const point = judgeOrigin(www, target, [name]);
  if (point === 'right' || point === 'unknown' || point === 'split') return [];
  const saw = seenAtOrigin(www);
  const remove = inTheWay(valuesOf(saw, 'CNAME'), valuesOf(saw, 'A'), valuesOf(saw, 'AAAA'));
  const change: RecordChange = { host: www.host, type: 'CNAME', add: target.alias, remove };
  const params = { host: www.host, seen: remove.map(({ value }) => value).join(', '), expected: target.alias };
  return [finding(point === 'empty' ? 'www_missing' : 'www_elsewhere', params, { change })];
}

/** A proof mangled by a panel: with quotes inside, with spaces, or with the name before it. */
const isQuoted = (text: string, expected: string): boolean => text !== expected && text.replace(/[\s"'“”‘’\\`]/g, '').endsWith(expected);

/** Whether the proof is at a place that only the name's owner can write to. */
export const isProved = ({ proof }: Pick<Evidence, 'proof'>): boolean =>
  proof.origin.some(({ saw }) => valuesOf(saw, 'TXT').includes(proof.expected));

export function proofFindings(evidence: Evidence): Finding[] {
  const { proof, state, claim } = evidence;
  const ours = isProved(evidence);
  const texts = [...new Set(proof.origin.flatMap(({ saw }) => valuesOf(saw, 'TXT')))];
  const others = texts.filter((text) => text.startsWith('pm-') && text !== proof.expected);
  const change = (remove: string[], host = proof.host): { change: RecordChange } => ({
    change: { host, type: 'TXT', add: proof.expected, remove: remove.map((value) => ({ type: 'TXT' as const, value })) },
  });
  const params = { host: proof.host, expected: proof.expected, seen: texts.join(', ') };
  if (claim.heldBy === 'other_account') {
    if (!ours) return [finding('held_by_other', params, change([]))];
    return claim.theirProofSeen ? [finding('other_proof_stays', params, { change: { ...change(others).change, add: null } })] : [];
  }
  if (ours) return others.length > 0 ? [finding('proof_duplicated', { ...params, seen: others.join(', ') })] : [];
  if (state === 'live' || state === 'astray') return [];
  if (proof.origin.every(({ saw }) => saw.saw === 'failure' || saw.saw === 'unasked'))
    return [finding('could_not_ask', { servers: proof.origin.map(({ server }) => server).join(', ') })];
  if (proof.atDoubledName.includes(proof.expected)) return [finding('proof_doubled_name', params, change([]))];
  if (proof.atName.includes(proof.expected)) return [finding('proof_at_name', params, change([]))];
  const quoted = texts.find((text) => isQuoted(text, proof.expected));
  if (quoted) return [finding('proof_quoted', { ...params, seen: quoted }, change([quoted]))];
  if (others.length > 0) return [finding('proof_wrong', { ...params, seen: others.join(', ') }, change(others))];
  return [finding('proof_missing', params, change([]))];
}

/** Resolvers that still cache the old record, and for how long. */
export function resolverFindings(evidence: Evidence): Finding[] {
  const { address, target, name } = evidence;
  const point = judgeOrigin(address, target);
  if (point === 'elsewhere') {
    const saw = seenAtOrigin(address);
    return saw.saw === 'records' && saw.ttl >= LONG_TTL ? [finding('ttl_long', { minutes: Math.ceil(saw.ttl / 60) })] : [];
  }
  if (point !== 'right') return [];
  const old = address.resolvers.filter(({ saw }) => !['right', 'unknown'].includes(judgePoint(saw, target)));
  if (old.length > 0) {
    const ttl = Math.max(60, ...old.map(({ saw }) => (saw.saw === 'records' ? saw.ttl : 0)));
    const params = { host: name, resolvers: old.map(({ server }) => server).join(', '), minutes: Math.ceil(ttl / 60) };
    return [finding('resolvers_old', params, { after: Math.min(ttl, 300) })];
  }
  const failing = address.resolvers.filter(({ saw }) => saw.saw === 'failure');
  return failing.length > 0 && failing.length === address.resolvers.length
    ? [finding('resolvers_failing', { host: name, resolvers: failing.map(({ server }) => server).join(', ') })]
    : [];
}

/** MX records that the record we ask for would break: a CNAME allows no other record beside it. */
export function mailFindings({ mail, isApex, address, target, name }: Evidence): Finding[] {
  if (mail.saw !== 'records' || isApex || judgeOrigin(address, target) === 'right') return [];
  return [finding('mail_at_risk', { host: name, seen: valuesOf(mail, 'MX', 'TXT').join(', '), expected: target.ipv4[0] ?? '' })];
}
