import type { DomainState } from '../lifecycle/domain-state.ts';

/** A record as somebody would type it: names without the last dot, texts without quotes. */
export interface DnsRecord {
  type: 'A' | 'AAAA' | 'CNAME' | 'TXT' | 'CAA' | 'MX';
  value: string;
}

export type Failure = 'timeout' | 'unreachable' | 'servfail' | 'refused' | 'malformed';

/** What one server said. That it could not be asked is a thing of its own, never a wrong answer. */
export type Saw =
  /** `ttl`: seconds that others may still keep it. */
  | { saw: 'records'; records: DnsRecord[]; ttl: number }
  | { saw: 'nothing'; because: 'no_name' | 'no_record' }
  | { saw: 'failure'; because: Failure }
  /** Left alone: asking would have it remember that there is nothing. */
  | { saw: 'unasked' };

export interface ServerSaw {
  server: string;
  saw: Saw;
}

/** One host as its own servers and the resolvers of others see it. */
export interface Reading {
  host: string;
  origin: ServerSaw[];
  resolvers: ServerSaw[];
}

/** Where a name must point to be answered by us. */
export interface Target {
  ipv4: string[];
  ipv6: string[];
  /** For names that are no apex. */
  alias: string;
  /** As the certificate authority calls itself in CAA records. */
  issuer: string;
}

export type Registration =
  | { known: 'unknown' }
  | { known: 'not_registered' }
  | { known: 'registered'; status: string[]; expiresAt: Date | null; nameservers: string[]; registrar: string | null };

export interface NameServer {
  host: string;
  /** `lame`: answers, and knows nothing of the zone. `unknown_host`: its own name leads nowhere. `unasked`: nobody can say. */
  state: 'ok' | 'lame' | 'silent' | 'unknown_host' | 'unasked';
}

/** What an authority said when it would not give a certificate; types as in RFC 8555, 6.7. */
export interface CertificateProblem {
  type: string;
  detail: string;
  retryAt: Date | null;
  /** The hosts that it is about, where the authority says so. */
  hosts?: string[];
}

export interface Evidence {
  at: Date;
  state: DomainState;
  liveSince: Date | null;
  name: string;
  isApex: boolean;
  /** Whether `www.` before the name is wanted too. */
  wantsWww: boolean;
  target: Target;
  registration: Registration;
  delegation: { parent: 'there' | 'no_name' | 'unknown'; servers: NameServer[] };
  dnssec: 'off' | 'good' | 'broken' | 'unknown';
  address: Reading;
  www: Reading | null;
  proof: Reading & {
    expected: string;
    /** Under the name twice, as panels do that add it by themselves: `_pm.padaria.com.br.padaria.com.br`. */
    atDoubledName: string[];
    /** At the name itself instead of below it. */
    atName: string[];
  };
  /** The nearest CAA records above the name, and above `www` before it. */
  caa: { host: string; saw: Saw };
  wwwCaa: { host: string; saw: Saw } | null;
  /** Of the name: what a CNAME beside them would break. */
  mail: Saw;
  /** It answers only because everything below the domain does. */
  byWildcard: boolean;
  claim: { heldBy: 'nobody' | 'us' | 'other_account'; theirProofSeen: boolean };
  /** Who answers a plain request there. */
  web: { answers: 'us' | 'another' | 'redirect' | 'refused' | 'timeout' | 'unasked'; location: string | null };
  certificate: {
    state: 'none' | 'ordered' | 'valid' | 'ended';
    endsAt: Date | null;
    problem: CertificateProblem | null;
    /** What keeps `www` alone without one. */
    wwwProblem?: CertificateProblem | null;
  };
}
