import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { ACCEPTED_ENCODINGS, type Body, type BodyLimits, readBody } from './bounded-body.ts';
import { EgressError } from './egress-error.ts';
import { type Connection, openConnection } from './open-connection.ts';
import type { EgressPolicy } from './policy.ts';
import { bareHost, portOf, requireWebAddress } from './web-address.ts';

export interface FetchLimits extends BodyLimits {
  /** Max milliseconds in total, redirects included. */
  maxMs: number;
  maxRedirects: number;
}

export interface Certificate {
  /** Node's error code; null if the certificate is valid. */
  problem: string | null;
  /** Expiry, in milliseconds since 1970. */
  validTo: number | null;
  issuer: string | null;
  protocol: string | null;
}

export interface Timing {
  dnsMs: number;
  connectMs: number;
  tlsMs: number;
  /** Milliseconds from the request's last byte to the response's first. */
  waitMs: number;
  totalMs: number;
}

export interface Hop {
  url: string;
  status: number;
  certificate: Certificate | null;
  timing: Timing;
}

export interface Fetched {
  /** All responses on the way, including the last one. */
  hops: Hop[];
  url: string;
  status: number;
  headers: Record<string, string>;
  body: Body;
}

/** Characters: longer than any server accepts. */
const MAX_ADDRESS_LENGTH = 4000;

const REDIRECTS = [301, 302, 303, 307, 308];

interface Wish {
  limits: FetchLimits;
  userAgent: string;
  method?: 'GET' | 'HEAD';
  /** False if only the headers of a redirect are needed. */
  followRedirects?: boolean;
}

/**
 * Fetches a public page as a browser would, without cookies. Each redirect is resolved and checked again. An invalid certificate is
 * reported, not refused: nothing secret is sent.
 * @throws EgressError
 */
export async function fetchPublic(policy: EgressPolicy, address: URL, wish: Wish): Promise<Fetched> {
  const signal = AbortSignal.timeout(wish.limits.maxMs);
  const hops: Hop[] = [];
  let url = requireWebAddress(address, policy.ports);
  for (;;) {
    const { message, ...hop } = await ask(policy, url, wish, signal);
    hops.push(hop);
    const next = wish.followRedirects === false ? null : locationOf(url, message);
    if (!next) {
      const body = await readBody(message, wish.limits, signal);
      message.destroy();
      return { hops, url: url.href, status: hop.status, headers: flat(message), body };
    }
    message.destroy();
    if (hops.length > wish.limits.maxRedirects) throw new EgressError('too_many_redirects');
    url = requireWebAddress(next, policy.ports);
  }
}

function locationOf(url: URL, { statusCode, headers }: IncomingMessage): URL | null {
  if (!REDIRECTS.includes(statusCode ?? 0) || !headers.location) return null;
  // A location that is not encoded arrives as UTF-8 bytes.
  const next = URL.parse(Buffer.from(headers.location, 'latin1').toString(), url);
  if (!next || next.href.length > MAX_ADDRESS_LENGTH) throw new EgressError('answer_malformed');
  return next;
}

async function ask(policy: EgressPolicy, url: URL, wish: Wish, signal: AbortSignal): Promise<Hop & { message: IncomingMessage }> {
  const started = performance.now();
  const connection = await openConnection(policy, url.hostname, portOf(url), signal);
  const secure = url.protocol === 'https:' ? await encrypt(policy, connection.socket, url, signal) : null;
  const ready = performance.now();
  const message = await send(secure?.socket ?? connection.socket, url, wish, signal);
  const timing = timingOf(connection, { started, ready });
  return { url: url.href, status: message.statusCode ?? 0, certificate: secure?.certificate ?? null, timing, message };
}

function timingOf({ dnsMs, connectMs }: Connection, { started, ready }: { started: number; ready: number }): Timing {
  const now = performance.now();
  const round = (ms: number) => Math.round(ms * 10) / 10;
  const tlsMs = Math.max(0, ready - started - dnsMs - connectMs);
  return {
    dnsMs: round(dnsMs),
    connectMs: round(connectMs),
    tlsMs: round(tlsMs),
    waitMs: round(now - ready),
    totalMs: round(now - started),
  };
}

function encrypt(
  { localWeb }: EgressPolicy,
  socket: Socket,
  { hostname }: URL,
  signal: AbortSignal,
): Promise<{ socket: TLSSocket; certificate: Certificate }> {
  const host = bareHost(hostname);
  const isName = !/^[\d.]+$/.test(host) && !host.includes(':');
  const authority = localWeb && host.endsWith('.example') ? { ca: localWeb.authority } : {};
  return new Promise((resolve, reject) => {
    const secure = connectTls({ socket, host, ...(isName && { servername: host }), ...authority, rejectUnauthorized: false });
    const fail = (error: EgressError) => {
      signal.removeEventListener('abort', late);
      secure.destroy();
      socket.destroy();
      reject(error);
    };
    const late = () => fail(new EgressError('too_slow'));
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    secure.once('error', (cause) => fail(new EgressError('tls_failed', { cause })));
    secure.once('secureConnect', () => {
      signal.removeEventListener('abort', late);
      secure.removeAllListeners('error');
      secure.on('error', () => {});
      resolve({ socket: secure, certificate: certificateOf(secure) });
    });
  });
}

function certificateOf(secure: TLSSocket): Certificate {
  const { valid_to: validTo, issuer } = secure.getPeerCertificate();
  // Node returns a code here, despite its type.
  const problem = secure.authorized
    ? null
    : String((secure.authorizationError as Error & { code?: string }).code ?? secure.authorizationError);
  const name = issuer?.O ?? issuer?.CN;
  return {
    problem,
    validTo: validTo ? Date.parse(validTo) : null,
    issuer: (Array.isArray(name) ? name[0] : name)?.slice(0, 100) ?? null,
    protocol: secure.getProtocol(),
  };
}

function send(socket: Socket, url: URL, { userAgent, method = 'GET' }: Wish, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: {
        host: url.host,
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        'accept-language': 'pt-BR,pt;q=0.9,en;q=0.7,es;q=0.6',
        'accept-encoding': ACCEPTED_ENCODINGS,
        connection: 'close',
      },
      maxHeaderSize: 64 * 1024,
    });
    const fail = (error: EgressError) => {
      signal.removeEventListener('abort', late);
      asked.destroy();
      socket.destroy();
      reject(error);
    };
    const late = () => fail(new EgressError('too_slow'));
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    asked.on('error', (cause: NodeJS.ErrnoException) =>
      fail(new EgressError(cause.code?.startsWith('HPE_') ? 'answer_malformed' : 'connection_lost', { cause })),
    );
    asked.once('upgrade', () => fail(new EgressError('answer_malformed')));
    asked.once('response', (message) => {
      signal.removeEventListener('abort', late);
      message.once('close', () => socket.destroy());
      resolve(message);
    });
    asked.end();
  });
}

function flat({ headers }: IncomingMessage): Record<string, string> {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(', ')] as const],
  );
  return Object.fromEntries(lines.map(([name, value]) => [name, value.slice(0, 4000)]));
}
