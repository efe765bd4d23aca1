import { PROOF_LABEL } from '../dns/look-at-domain.ts';
import type { Target } from '../doctor/evidence.ts';
import { fitChange, type ZoneChange } from './zone-change.ts';
import { isSame, type ZoneRecord } from './zone-record.ts';

/** Seconds: short enough that taking it back is seen within minutes. */
export const OWN_TTL = 300;

export interface Led {
  name: string;
  apex: string;
  wantsWww: boolean;
  proof: string;
}

/** What a zone lacks, and what is in the way, for a name to lead here: its address, www, its proof, who may give it a lock. */
export function planLeadHere(records: readonly ZoneRecord[], domain: Led, target: Target): ZoneChange {
  const hosts = domain.wantsWww ? [domain.name, `www.${domain.name}`] : [domain.name];
  const parts = [
    ...hosts.map((host) => leadHost(records, host, domain.apex, target)),
    prove(records, domain),
    allowIssuer(records, hosts, domain.apex, target),
  ];
  return fitChange(records, { remove: parts.flatMap(({ remove }) => remove), add: parts.flatMap(({ add }) => add) });
}

const LEADING = new Set(['A', 'AAAA', 'CNAME']);

/** An alias where it can stand alone; addresses at an apex and beside whatever else the host has. */
function leadHost(records: readonly ZoneRecord[], host: string, apex: string, { ipv4, ipv6, alias }: Target): ZoneChange {
  const there = records.filter(({ name }) => name === host);
  const leading = there.filter(({ type }) => LEADING.has(type));
  const standsAlone = host !== apex && leading.length === there.length;
  const record = (type: string, value: string): ZoneRecord => ({ name: host, type, ttl: OWN_TTL, value });
  const wanted = standsAlone
    ? [record('CNAME', alias)]
    : [...ipv4.map((one) => record('A', one)), ...ipv6.map((one) => record('AAAA', one))];
  return keepRight(leading, wanted);
}

/** What is right already stays as it is, with the TTL that its owner gave it. */
function keepRight(there: readonly ZoneRecord[], wanted: readonly ZoneRecord[]): ZoneChange {
  const isRight = (one: ZoneRecord, other: ZoneRecord) => isSame({ ...one, ttl: other.ttl }, other);
  return {
    remove: there.filter((one) => !wanted.some((each) => isRight(each, one))),
    add: wanted.filter((one) => !there.some((each) => isRight(one, each))),
  };
}

function prove(records: readonly ZoneRecord[], { name, proof }: Led): ZoneChange {
  const host = `${PROOF_LABEL}.${name}`;
  const old = records.filter((one) => one.name === host && one.type === 'TXT' && one.value.includes('pm-'));
  return keepRight(old, [{ name: host, type: 'TXT', ttl: OWN_TTL, value: proof }]);
}

/** Another line beside those that say who may give a certificate, where they leave out the authority that ours come from. */
function allowIssuer(records: readonly ZoneRecord[], hosts: readonly string[], apex: string, { issuer }: Target): ZoneChange {
  const add = hosts.flatMap((host): ZoneRecord[] => {
    const found = nearestAuthorities(records, host, apex);
    const issuers = found.map(({ value }) => /^\d+ issue "([^";]*)/i.exec(value)?.[1]?.trim().toLowerCase());
    if (!issuers.some((one) => one !== undefined) || issuers.includes(issuer)) return [];
    return [{ name: found[0]!.name, type: 'CAA', ttl: found[0]!.ttl, value: `0 issue "${issuer}"` }];
  });
  return { remove: [], add: add.filter((one, at) => add.findIndex(({ name }) => name === one.name) === at) };
}

function nearestAuthorities(records: readonly ZoneRecord[], host: string, apex: string): ZoneRecord[] {
  for (let name = host; name === apex || name.endsWith(`.${apex}`); name = name.split('.').slice(1).join('.')) {
    const found = records.filter((one) => one.name === name && one.type === 'CAA');
    if (found.length > 0) return found;
  }
  return [];
}
