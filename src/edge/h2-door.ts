import { constants, createServer, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import { Readable } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { AppError } from '#platform/errors.ts';
import { bodyTooLarge, type Refusal, type Verdict } from '#platform/front-gate/judge-arrival.ts';
import { clientAddress } from '#platform/request/client-address.ts';
import type { Deliver } from './delivery.ts';
import { settleWithin } from './settle-within.ts';
import { judgeVisitor, refusedVisitor } from './visitor-gate.ts';
import { type Answer, hostnameOf, pairsOf, type VisitorRequest } from './visitor-request.ts';

const { NGHTTP2_CANCEL, NGHTTP2_NO_ERROR } = constants;

export interface H2Limits {
  maxConcurrentStreams: number;
  /** Milliseconds after which a connection without a request is closed. */
  idleMs: number;
  /** Milliseconds for a whole request, and for a stream on which nothing moves. */
  streamMs: number;
  /** Streams that a client may reset at once, and per second after that. */
  resetBurst: number;
  resetRate: number;
}

const LIMITS: H2Limits = { maxConcurrentStreams: 100, idleMs: 65_000, streamMs: 60_000, resetBurst: 200, resetRate: 33 };
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
const MAX_SESSION_MB = 10;
/** Bytes of a body that a session holds at once, for each of its streams. */
const SLICE = 64 * 1024;

/** Fields that belong to a connection, which HTTP/2 forbids (RFC 9113, 8.2.2). */
const CONNECTION_FIELDS = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

interface Line {
  /** The SNI name; empty without one. */
  servername: string;
  remoteAddress: string;
}

export interface H2Door {
  /** Takes over a connection that has chosen h2. */
  accept(socket: TLSSocket): void;
  /** Tells clients to go and waits for answers in progress; those that take longer are cut. */
  close(milliseconds: number): Promise<void>;
}

/** HTTP/2 for visitors of published sites: the same gate and the same delivery as over HTTP/1.1. */
export function createH2Door(deliver: Deliver, limits: Partial<H2Limits> = {}): H2Door {
  const { maxConcurrentStreams, idleMs, streamMs, resetBurst, resetRate } = { ...LIMITS, ...limits };
  /** Time at which each session last began or ended a stream. */
  const sessions = new Map<ServerHttp2Session, { open: number; since: number }>();
  const server = createServer({
    settings: { maxConcurrentStreams, maxHeaderListSize: MAX_HEADER_BYTES, enablePush: false },
    maxSessionMemory: MAX_SESSION_MB,
    maxHeaderListPairs: MAX_HEADERS,
    maxSessionRejectedStreams: maxConcurrentStreams,
    maxSessionInvalidFrames: 20,
    streamResetBurst: resetBurst,
    streamResetRate: resetRate,
  });
  server.on('session', (session) => {
    const use = { open: 0, since: Date.now() };
    sessions.set(session, use);
    // A breach of the protocol ends the connection, and concerns nobody else.
    session.on('error', () => {});
    session.once('close', () => sessions.delete(session));
    session.on('stream', (stream, headers) => {
      use.open++;
      stream.once('close', () => Object.assign(use, { open: use.open - 1, since: Date.now() }));
      receive(stream, headers, line, deliver, streamMs);
    });
    // The session's socket cannot be read once it is closed.
    const { servername = '', remoteAddress = '' } = session.socket as TLSSocket & { servername?: string };
    const line: Line = { servername: servername.toLowerCase(), remoteAddress };
    // Keeps browsers from asking for another name of the certificate here, which would be a 421 (RFC 8336).
    if (servername) session.origin(`https://${servername}`);
  });
  const sweep = setInterval(() => {
    for (const [session, { open, since }] of sessions) if (open === 0 && Date.now() - since > idleMs) session.destroy();
  }, idleMs / 4).unref();

  return {
    accept: (socket) => void server.emit('connection', socket),
    close: async (milliseconds) => {
      clearInterval(sweep);
      const gone = [...sessions.keys()].map((session) => new Promise<void>((resolve) => session.close(resolve)));
      await settleWithin(Promise.all(gone), milliseconds).catch(() => {});
      for (const session of sessions.keys()) session.destroy();
    },
  };
}

function receive(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, line: Line, deliver: Deliver, streamMs: number): void {
  // A visitor who leaves resets the stream.
  stream.on('error', () => {});
  stream.setTimeout(streamMs, () => stream.close(NGHTTP2_CANCEL));
  const method = headers[':method'] ?? 'GET';
  const turnAway = (refusal: Refusal) => {
    send(stream, refusedVisitor(refusal, headers['accept-language'], method));
    // The rest of the body is not wanted, and its sender gets the answer first (RFC 9113, 8.1).
    stream.resume();
    stream.once('finish', () => stream.close(NGHTTP2_NO_ERROR));
  };
  const authority = headers[':authority'] ?? headers.host;
  const { refusal, maxBytes } = isMalformed(headers)
    ? MALFORMED
    : judgeVisitor({ method, url: headers[':path'] ?? '', headers: { ...headers, host: authority } });
  if (refusal) {
    turnAway(refusal);
    return;
  }
  const admit = (body: Buffer[] | null) => {
    const answer = deliver(requestOf(headers, line, body));
    if (answer instanceof Promise) answer.then((given) => send(stream, given));
    else send(stream, answer);
  };
  if (stream.endAfterHeaders) {
    admit(null);
    return;
  }
  if (headers.expect === '100-continue') stream.additionalHeaders({ ':status': 100 });
  const late = setTimeout(() => stream.close(NGHTTP2_CANCEL), streamMs);
  stream.once('close', () => clearTimeout(late));
  collect(stream, maxBytes, (body) => {
    clearTimeout(late);
    if (body) admit(body);
    else turnAway({ error: bodyTooLarge(maxBytes), headers: [] });
  });
}

const MALFORMED: Verdict = { refusal: { error: new AppError('invalid', 'request_malformed'), headers: [] }, maxBytes: 0 };

/** Two names that differ, a request without a path, or more bytes than we have announced. */
function isMalformed(headers: IncomingHttpHeaders): boolean {
  const { ':authority': authority, ':path': path, host } = headers;
  if (path === undefined || (authority !== undefined && host !== undefined && hostnameOf(authority) !== hostnameOf(host))) return true;
  let bytes = 0;
  for (const name in headers) bytes += name.length + String(headers[name]).length;
  return bytes > MAX_HEADER_BYTES;
}

/** Buffers a body; null as soon as it exceeds the limit. An aborted one is never complete. */
function collect(stream: ServerHttp2Stream, maxBytes: number, done: (body: Buffer[] | null) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBytes) return void chunks.push(chunk);
    stream.off('data', take);
    stream.off('end', end);
    done(null);
  };
  const end = () => {
    if (!stream.aborted) done(chunks);
  };
  stream.on('data', take);
  stream.once('end', end);
}

function send(stream: ServerHttp2Stream, { status, headers, body }: Answer): void {
  if (stream.destroyed || stream.closed || stream.headersSent) return;
  stream.respond({ ':status': status, ...fieldsOf(headers) }, { endStream: body === null });
  if (body !== null) pour(stream, body);
}

/** Writes as fast as the visitor reads: what waits in a session counts against its memory, and new streams would be refused. */
function pour(stream: ServerHttp2Stream, body: Buffer, from = 0): void {
  if (stream.destroyed) return;
  const until = from + SLICE;
  if (until >= body.length) stream.end(body.subarray(from));
  else if (stream.write(body.subarray(from, until))) pour(stream, body, until);
  else stream.once('drain', () => pour(stream, body, until));
}

function fieldsOf(flat: string[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [written, value] of pairsOf(flat)) {
    const name = written.toLowerCase();
    if (CONNECTION_FIELDS.has(name)) continue;
    fields[name] = name in fields ? [fields[name]!, value].flat() : value;
  }
  return fields;
}

function requestOf(headers: IncomingHttpHeaders, { servername, remoteAddress }: Line, body: Buffer[] | null): VisitorRequest {
  const host = (headers[':authority'] ?? headers.host ?? '').toLowerCase();
  const header = (name: string): string | undefined => {
    const value = name === 'host' ? host : headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method: headers[':method'] ?? 'GET',
    host,
    hostname: hostnameOf(host),
    target: headers[':path'] ?? '/',
    isEncrypted: true,
    serverName: servername,
    header,
    address: () => clientAddress({ get: (name) => header(name) ?? null }, remoteAddress),
    body: body && Readable.from(body),
  };
}
