/** A visitor's request, independent of the server that received it. */
export interface VisitorRequest {
  method: string;
  /** Lower case, without the port. */
  hostname: string;
  /** As requested, with the port, to match a Referer of the same site. */
  host: string;
  /** Path and query as sent. */
  target: string;
  /** True over TLS, wherever TLS was terminated. */
  isEncrypted: boolean;
  /** The SNI name of the connection, when TLS ends in this process. */
  serverName?: string;
  header(name: string): string | undefined;
  /** The visitor's address as `clientAddress` gives it, computed on demand. */
  address(): string;
  body: AsyncIterable<Uint8Array> | null;
}

/** `headers` is the flat name-value list that `writeHead` takes; `body` is null when there is none. */
export interface Answer {
  status: number;
  headers: string[];
  body: Buffer | null;
}

/** A host without its port, normalised for comparison: lower case, no trailing dot. */
export const hostnameOf = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');

/** A flat list of names and values as pairs. */
export const pairsOf = (headers: readonly string[]): [string, string][] =>
  Array.from({ length: headers.length / 2 }, (_, index) => [headers[2 * index] as string, headers[2 * index + 1] as string]);
