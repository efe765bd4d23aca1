import type { HostedName } from '../hosting/domain-host.ts';
import type { DomainState } from '../lifecycle/domain-state.ts';

/** A record as typed in a DNS panel: names without the last dot, texts without quotes. */
export interface DnsRecord {
  type: 'A' | 'AAAA' | 'CNAME' | 'TXT' | 'CAA' | 'MX';
  value: string;
}

export type Failure = 'timeout' | 'unreachable' | 'servfail' | 'refused' | 'malformed';

/** Result of querying one server. A failed query is its own case, never a wrong answer. */
export type Saw =
  /** `ttl`: seconds that others may still cache it. */
  | { saw: 'records'; records: DnsRecord[]; ttl: number }
  | { saw: 'nothing'; because: 'no_name' | 'no_record' }
  | { saw: 'failure'; because: Failure }
  /** Skipped: a query would make the resolver cache a negative answer. */
  | { saw: 'unasked' };

export interface ServerSaw {
  server: string;
  saw: Saw;
}

/** One host as seen by its authoritative servers and by public resolvers. */
export interface Reading {
  host: string;
  origin: ServerSaw[];
  resolvers: ServerSaw[];
}

/** DNS values a name must point to. */
export interface Target {
  ipv4: string[];
  ipv6: string[];
  /** CNAME target, for names that are no apex. */
  alias: string;
  /** The certificate authority's name in CAA records. */
  issuer: string;
  /** Further values that lead to the same place. */
  accepted?: { ipv4: string[]; aliases: string[] };
}

export type Registration =
  | { known: 'unknown' }
  | { known: 'not_registered' }
  | { known: 'registered'; status: string[]; expiresAt: Date | null; nameservers: string[]; registrar: string | null };

export interface NameServer {
  host: string;
  /** `lame`: answers without knowing the zone. `unknown_host`: its own name does not resolve. `unasked`: it could not be checked. */
  state: 'ok' | 'lame' | 'silent' | 'unknown_host' | 'unasked';
}

/** The authority's reason for refusing a certificate; types as in RFC 8555, 6.7. */
export interface CertificateProblem {
  type: string;
  detail: string;
  retryAt: Date | null;
  /** The hosts it concerns, if the authority names them. */
  hosts?: string[];
}

/** Progress at a host that is not ours. */
export interface Hosting {
  isAway: boolean;
  names: Record<string, Pick<HostedName, 'state' | 'challenge'>>;
}

export interface Evidence {
  at: Date;
  state: DomainState;
  liveSince: Date | null;
  name: string;
  isApex: boolean;
  /** Whether `www.` before the name is used too. */
  wantsWww: boolean;
  /** Whether the certificate is meant for every host below the name, and a token for the zone can prove it. */
  wantsWildcard: boolean;
  target: Target;
  /** Null where our own edge serves the name. */
  hosting: Hosting | null;
  registration: Registration;
  /** Whether the registration renews itself; null where it is not registered through us. */
  renewsHere: boolean | null;
  /** It was ordered here, and our registrar is at it. */
  isBeingBought: boolean;
  delegation: { parent: 'there' | 'no_name' | 'unknown'; servers: NameServer[] };
  dnssec: 'off' | 'good' | 'broken' | 'unknown';
  address: Reading;
  www: Reading | null;
  proof: Reading & {
    expected: string;
    /** Found under a doubled name, as panels that append the zone make it: `_pm.padaria.com.br.padaria.com.br`. */
    atDoubledName: string[];
    /** Found at the name itself instead of below it. */
    atName: string[];
  };
  /** Nearest CAA records above the name, and above its `www`. */
  caa: { host: string; saw: Saw };
  wwwCaa: { host: string; saw: Saw } | null;
  /** MX records of the name, which a CNAME beside them would break. */
  mail: Saw;
  /** True if only a wildcard of the domain answers. */
  byWildcard: boolean;
  claim: { heldBy: 'nobody' | 'us' | 'other_account'; theirProofSeen: boolean };
  /** Result of a plain HTTP request to the name. */
  web: { answers: 'us' | 'another' | 'redirect' | 'refused' | 'timeout' | 'unasked'; location: string | null };
  certificate: {
    state: 'none' | 'ordered' | 'valid' | 'ended';
    endsAt: Date | null;
    problem: CertificateProblem | null;
    /** The problem that excludes `www` alone from the certificate. */
    wwwProblem?: CertificateProblem | null;
  };
}
