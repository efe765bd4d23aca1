import { askedHost } from './hosts.ts';

/** A request as it stands at the door: nothing of its body has been read, and nothing of it is believed. */
export interface Arrival {
  method: string;
  /** The request line's target, as it was sent. */
  target: string;
  host: string;
  /** NaN where it is not known before the body has ended. */
  contentLength: number;
  origin: string | null;
  secFetchSite: string | null;
  /** A cookie with the name of a session's is there. Whether it is one, `proxy.ts` finds out. */
  hasSession: boolean;
  /** The caller, as `clientAddress` names them. */
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
