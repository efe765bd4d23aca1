import { Resolver } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { EgressError } from './egress-error.ts';
import { type AddressRange, readRange } from './public-address.ts';
import { WEB_PORTS } from './web-address.ts';

/** Queries name servers directly: a hosts file, search domains and local discovery could lead to private hosts. */
export interface NameLookup {
  resolve4(name: string): Promise<string[]>;
  resolve6(name: string): Promise<string[]>;
}

/** Local test sites with known faults, for development: all names under `.example`, which nobody can own. */
export interface LocalWeb {
  httpPort: number;
  httpsPort: number;
  /** CA certificate of the valid ones. */
  authority: string;
}

/** Destinations that may be reached. */
export interface EgressPolicy {
  names: NameLookup;
  denied: readonly AddressRange[];
  localWeb: LocalWeb | null;
  ports: readonly number[];
  /** Addresses that serve clients' domains: allowed even within our own ranges. */
  served?: readonly string[];
  /** Every name resolves to this machine: for our own sites, in development only. */
  onLoopback?: boolean;
  /** Connects to a checked address. */
  dial: (address: string, port: number) => Socket;
}

export interface EgressSettings {
  /** Our own ranges, separated by commas. */
  denied?: string | undefined;
  localWeb?: LocalWeb | null | undefined;
  /** Set for a host of this installation. */
  own?: OwnHost | undefined;
}

interface OwnHost {
  ports: number[];
  served: string[];
  onLoopback: boolean;
}

/** The checked value is an address: resolving a name here would bypass the check. */
const refuseLookup: LookupFunction = (_name, _options, done) => done(new EgressError('not_public'), []);

/** @throws Error for an invalid range. */
export function egressPolicy({ denied = '', localWeb = null, own }: EgressSettings = {}): EgressPolicy {
  const ranges = denied
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean);
  return {
    names: new Resolver({ timeout: 2000, tries: 2 }),
    denied: ranges.map(readRange),
    localWeb,
    ports: WEB_PORTS,
    ...own,
    dial: (host, port) => connect({ host, port, autoSelectFamily: false, lookup: refuseLookup }),
  };
}
