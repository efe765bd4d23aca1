import { askedHost } from './hosts.ts';

/** A request on arrival: its body is unread, and nothing in it is trusted. */
export interface Arrival {
  method: string;
  /** Target of the request line, as sent. */
  target: string;
  host: string;
  /** NaN when unknown until the body ends. */
  contentLength: number;
  origin: string | null;
  secFetchSite: string | null;
  /** There is a cookie with the session's name. `proxy.ts` checks whether it is valid. */
  hasSession: boolean;
  /** The caller, from `clientAddress`. */
  address: string;
}

export interface Headers {
  get(name: string): string | null;
}

export function readArrival(method: string, target: string, headers: Headers, address: string): Arrival {
  return {
    method,
    target,
    host: askedHost(headers),
    contentLength: headers.get('transfer-encoding') ? Number.NaN : Number(headers.get('content-length') ?? 0),
    origin: headers.get('origin'),
    secFetchSite: headers.get('sec-fetch-site'),
    hasSession: /(^|;\s*)pm-session/.test(headers.get('cookie') ?? ''),
    address,
  };
}
