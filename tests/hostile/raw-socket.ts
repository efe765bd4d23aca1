import { connect } from 'node:net';

export interface RawReply {
  /** 0 when the connection was closed without an answer. */
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
  /** Milliseconds until the last byte. */
  took: number;
}

export interface RawOptions {
  /** Sent after the head, piece by piece, for as long as the other side reads. */
  body?: Iterable<string | Buffer>;
  /** Timeout in milliseconds. */
  patience?: number;
}

/** Sends bytes unchanged, with nothing that an HTTP client would add, correct or refuse, and reads one answer. */
export function sendRaw(port: number, head: string, { body = [], patience = 10_000 }: RawOptions = {}): Promise<RawReply> {
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const pieces = body[Symbol.iterator]();
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...parseReply(Buffer.concat(chunks).toString('latin1')), took: performance.now() - began });
    };
    const timer = setTimeout(finish, patience);
    const pump = () => {
      for (let next = pieces.next(); !next.done; next = pieces.next()) if (!socket.write(next.value)) return;
    };
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (isWhole(Buffer.concat(chunks).toString('latin1'))) finish();
    });
    socket.on('drain', pump);
    socket.on('error', () => {});
    socket.on('close', finish);
    socket.write(head);
    pump();
  });
}

/** A request head with its final empty line. */
export const head = (requestLine: string, headers: Record<string, string | string[]>): string =>
  [requestLine, ...Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`)), '', ''].join('\r\n');

/** A chunked body without a Content-Length. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`;
  yield '0\r\n\r\n';
}

export function* repeat(text: string, times: number): Generator<string> {
  for (let i = 0; i < times; i++) yield text;
}

const NOTHING = { status: 0, headers: {}, body: '' };

function parseReply(text: string): Omit<RawReply, 'took'> {
  const [top = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...lines] = top.split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 0);
  // Interim responses: `HTTP/1.1 100 Continue`.
  if (status >= 100 && status < 200) return parseReply(rest.join('\r\n\r\n'));
  if (status === 0) return NOTHING;
  const headers = Object.fromEntries(
    lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]),
  );
  return { status, headers, body: Buffer.from(rest.join('\r\n\r\n'), 'latin1').toString('utf8') };
}

function isWhole(text: string): boolean {
  const { status, headers, body } = parseReply(text);
  if (status === 0) return false;
  if (headers['transfer-encoding']) return body.endsWith('0\r\n\r\n');
  return headers['content-length'] !== undefined && Buffer.byteLength(body) >= Number(headers['content-length']);
}
