import { proofHostOf } from '../dns/look-at-domain.ts';
import type { Target } from '../doctor/evidence.ts';
import type { Hosted } from '../hosting/domain-host.ts';
import { fitChange, type ZoneChange } from './zone-change.ts';
import { isSame, type ZoneRecord } from './zone-record.ts';

/** Seconds: short enough that an undo is visible within minutes. */
export const OWN_TTL = 300;

export interface Led {
  name: string;
  apex: string;
  wantsWww: boolean;
  /** Whether its certificate is for every host below it too. */
  wildcard?: boolean;
  proof: string;
  /** The domain above whose proof it shares. */
  proofName?: string | null;
  /** Its host may want records of its own. */
  hosted?: Pick<Hosted, 'names'> | null;
}

/** The changes that point a name here, with conflicting records: its address, www, its proof, its CAA. */
export function planLeadHere(records: readonly ZoneRecord[], domain: Led, target: Target): ZoneChange {
  const hosts = domain.wantsWww ? [domain.name, `www.${domain.name}`] : [domain.name];
  const parts = [
    ...hosts.map((host) => leadHost(records, host, domain.apex, target)),
    prove(records, domain),
    satisfyHost(records, domain),
    allowIssuer(records, hosts, domain.apex, target),
    domain.wildcard && !domain.hosted ? allowWildcard(records, domain, target) : NOTHING,
  ];
  return fitChange(records, { remove: parts.flatMap(({ remove }) => remove), add: parts.flatMap(({ add }) => add) });
}

const NOTHING: ZoneChange = { remove: [], add: [] };

const LEADING = new Set(['A', 'AAAA', 'CNAME']);

/** An alias if it can be the only record; addresses at an apex and beside other records of the host. */
function leadHost(records: readonly ZoneRecord[], host: string, apex: string, { ipv4, ipv6, alias }: Target): ZoneChange {
  // Its host has not said yet where the name is to point.
  if (ipv4.length === 0 || alias === '') return NOTHING;
  const there = records.filter(({ name }) => name === host);
  const leading = there.filter(({ type }) => LEADING.has(type));
  const standsAlone = host !== apex && leading.length === there.length;
  const record = (type: string, value: string): ZoneRecord => ({ name: host, type, ttl: OWN_TTL, value });
  const wanted = standsAlone
    ? [record('CNAME', alias)]
    : [...ipv4.map((one) => record('A', one)), ...ipv6.map((one) => record('AAAA', one))];
  return keepRight(leading, wanted);
}

/** Keeps records that are already right, with their owner's TTL. */
function keepRight(there: readonly ZoneRecord[], wanted: readonly ZoneRecord[]): ZoneChange {
  const isRight = (one: ZoneRecord, other: ZoneRecord) => isSame({ ...one, ttl: other.ttl }, other);
  return {
    remove: there.filter((one) => !wanted.some((each) => isRight(each, one))),
    add: wanted.filter((one) => !there.some((each) => isRight(one, each))),
  };
}

function prove(records: readonly ZoneRecord[], domain: Led): ZoneChange {
  const { proof } = domain;
  const host = proofHostOf(domain);
  const old = records.filter((one) => one.name === host && one.type === 'TXT' && one.value.includes('pm-'));
  return keepRight(old, [{ name: host, type: 'TXT', ttl: OWN_TTL, value: proof }]);
}

/** Adds the records that the host wants before it serves the name, beside those that it wanted for others. */
function satisfyHost(records: readonly ZoneRecord[], { hosted }: Led): ZoneChange {
  const wanted = Object.values(hosted?.names ?? {}).flatMap(({ challenge }) => challenge ?? []);
  const isThere = ({ host, value }: { host: string; value: string }) =>
    records.some((one) => one.type === 'TXT' && one.name === host && one.value === value);
  const add = wanted.filter((one) => !isThere(one)).map(({ host, value }) => ({ name: host, type: 'TXT', ttl: OWN_TTL, value }));
  return { remove: [], add };
}

/** Adds a CAA record beside existing ones that leave out the authority of our certificates. */
function allowIssuer(records: readonly ZoneRecord[], hosts: readonly string[], apex: string, { issuer }: Target): ZoneChange {
  const add = hosts.flatMap((host): ZoneRecord[] => {
    const found = nearestAuthorities(records, host, apex);
    const issuers = issuersIn(found, 'issue');
    if (issuers.length === 0 || issuers.includes(issuer)) return [];
    return [{ name: found[0]!.name, type: 'CAA', ttl: found[0]!.ttl, value: `0 issue "${issuer}"` }];
  });
  return { remove: [], add: add.filter((one, at) => add.findIndex(({ name }) => name === one.name) === at) };
}

/** The same for the wildcard: records of its own tag replace those for the name (RFC 8659, 4.3). */
function allowWildcard(records: readonly ZoneRecord[], { name, apex }: Led, { issuer }: Target): ZoneChange {
  const found = nearestAuthorities(records, name, apex);
  const issuers = issuersIn(found, 'issuewild');
  if (issuers.length === 0 || issuers.includes(issuer)) return NOTHING;
  return { remove: [], add: [{ name: found[0]!.name, type: 'CAA', ttl: found[0]!.ttl, value: `0 issuewild "${issuer}"` }] };
}

const issuersIn = (authorities: readonly ZoneRecord[], tag: 'issue' | 'issuewild'): string[] =>
  authorities.flatMap(({ value }) => new RegExp(`^\\d+ ${tag} "([^";]*)`, 'i').exec(value)?.[1]?.trim().toLowerCase() ?? []);

function nearestAuthorities(records: readonly ZoneRecord[], host: string, apex: string): ZoneRecord[] {
  for (let name = host; name === apex || name.endsWith(`.${apex}`); name = name.split('.').slice(1).join('.')) {
    const found = records.filter((one) => one.name === name && one.type === 'CAA');
    if (found.length > 0) return found;
  }
  return [];
}
