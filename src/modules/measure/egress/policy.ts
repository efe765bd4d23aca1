import { Resolver } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { EgressError } from './egress-error.ts';
import { type AddressRange, readRange } from './public-address.ts';
import { WEB_PORTS } from './web-address.ts';

/** Asks name servers alone: a hosts file, search domains and local discovery would lead inside. */
export interface NameLookup {
  resolve4(name: string): Promise<string[]>;
  resolve6(name: string): Promise<string[]>;
}

/** Sites with known faults on this machine, for development: every name under `.example`, which no one can own, is one of them. */
export interface LocalWeb {
  httpPort: number;
  httpsPort: number;
  /** Who signed the certificates of the good ones. */
  authority: string;
}

/** What may be reached. */
export interface EgressPolicy {
  names: NameLookup;
  denied: readonly AddressRange[];
  localWeb: LocalWeb | null;
  ports: readonly number[];
  /** Addresses at which clients' names are served: open even within our own ranges. */
  served?: readonly string[];
  /** Every name is on this machine: for our own sites, in development alone. */
  onLoopback?: boolean;
  /** Begins a connection to an address that was checked. */
  dial: (address: string, port: number) => Socket;
}

export interface EgressSettings {
  /** Ranges of our own, with commas between them. */
  denied?: string | undefined;
  localWeb?: LocalWeb | null | undefined;
  /** For a host that this installation answers itself. */
  own?: OwnHost | undefined;
}

interface OwnHost {
  ports: number[];
  served: string[];
  onLoopback: boolean;
}

/** What was checked is an address: a name here would be a hole. */
const refuseLookup: LookupFunction = (_name, _options, done) => done(new EgressError('not_public'), []);

/** @throws Error for a range that cannot be read. */
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
