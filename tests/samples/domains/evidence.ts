import type { DnsRecord, Evidence, Reading, Saw } from '#modules/domains/doctor/evidence.ts';

/** Test data: everything is right by default; each test overrides a part. */
export const AT = new Date('2026-11-23T10:00:00Z');
export const OURS = '203.0.113.10';
export const OLD = '191.6.208.10';
export const ALIAS = 'c.pagemagic.site';
export const PROOF = 'pm-7f3k-92qa-x4te';
const SERVERS = ['a.sec.dns.br', 'b.sec.dns.br'];

export const days = (count: number): Date => new Date(AT.getTime() + count * 86_400_000);
export const saw = (...records: [DnsRecord['type'], string][]): Saw => ({
  saw: 'records',
  records: records.map(([type, value]) => ({ type, value })),
  ttl: 3600,
});
export const sawFor = (ttl: number, ...records: [DnsRecord['type'], string][]): Saw => ({ ...saw(...records), ttl }) as Saw;
export const NOTHING: Saw = { saw: 'nothing', because: 'no_name' };
export const NO_RECORD: Saw = { saw: 'nothing', because: 'no_record' };
export const UNASKED: Saw = { saw: 'unasked' };
export const failed = (because: 'timeout' | 'unreachable' | 'servfail' | 'refused' | 'malformed'): Saw => ({ saw: 'failure', because });

/** The same result at both servers of the zone and, by default, at both resolvers. */
export function reading(host: string, origin: Saw | [Saw, Saw], resolvers: Saw | [Saw, Saw] = [origin].flat()[0]!): Reading {
  const [first, second] = Array.isArray(origin) ? origin : [origin, origin];
  const [one, other] = Array.isArray(resolvers) ? resolvers : [resolvers, resolvers];
  return {
    host,
    origin: [
      { server: SERVERS[0]!, saw: first },
      { server: SERVERS[1]!, saw: second },
    ],
    resolvers: [
      { server: 'Cloudflare', saw: one },
      { server: 'Google', saw: other },
    ],
  };
}

export type Differs = Omit<Partial<Evidence>, 'address' | 'www' | 'proof' | 'caa' | 'wwwCaa'> & {
  address?: Reading | Saw;
  www?: Reading | Saw | null;
  proof?: Saw | [Saw, Saw];
  doubled?: string[];
  atName?: string[];
  caa?: Saw;
  wwwCaa?: Saw;
};

const isReading = (value: Reading | Saw): value is Reading => 'origin' in value;

export function evidence({ address, www, proof, doubled = [], atName = [], caa, wwwCaa, ...rest }: Differs = {}): Evidence {
  const name = rest.name ?? 'padaria.com.br';
  const point = address ?? saw(['A', OURS]);
  const before = www === undefined ? saw(['CNAME', ALIAS]) : www;
  return {
    at: AT,
    state: 'proving',
    liveSince: null,
    name,
    isApex: true,
    wantsWww: true,
    wantsWildcard: false,
    target: { ipv4: [OURS], ipv6: [], alias: ALIAS, issuer: 'letsencrypt.org' },
    hosting: null,
    registration: { known: 'registered', status: ['active'], expiresAt: days(300), nameservers: SERVERS, registrar: 'Registro.br' },
    renewsHere: null,
    isBeingBought: false,
    delegation: { parent: 'there', servers: SERVERS.map((host) => ({ host, state: 'ok' as const })) },
    dnssec: 'off',
    address: isReading(point) ? point : reading(name, point),
    www: before && (isReading(before) ? before : reading(`www.${name}`, before)),
    proof: { ...reading(`_pm.${name}`, proof ?? saw(['TXT', PROOF])), expected: PROOF, atDoubledName: doubled, atName },
    caa: { host: name, saw: caa ?? NO_RECORD },
    wwwCaa: wwwCaa ? { host: `www.${name}`, saw: wwwCaa } : { host: name, saw: caa ?? NO_RECORD },
    mail: NO_RECORD,
    byWildcard: false,
    claim: { heldBy: 'nobody', theirProofSeen: false },
    web: { answers: 'us', location: null },
    certificate: { state: 'none', endsAt: null, problem: null },
    ...rest,
  };
}

export const LIVE: Differs = {
  state: 'live',
  liveSince: days(-30),
  claim: { heldBy: 'us', theirProofSeen: false },
  certificate: { state: 'valid', endsAt: days(60), problem: null },
};
