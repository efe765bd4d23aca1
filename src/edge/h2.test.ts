import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants, type OutgoingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { NAME, openTlsEdge, PAGE, PHOTO } from '../../tests/world/tls-edge.ts';

const IDLE_MS = 400;
const edge = await openTlsEdge({ maxConcurrentStreams: 20, idleMs: IDLE_MS, streamMs: 600 });
const sessions = new Set<ClientHttp2Session>();
afterAll(() => {
  for (const session of sessions) session.destroy();
  edge.tls.close();
});

function open(servername = NAME, port = edge.port, ca = edge.rootPem): ClientHttp2Session {
  const session = connect(`https://127.0.0.1:${port}`, { servername, ca });
  session.on('error', () => {});
  sessions.add(session);
  return session;
}

interface Reply {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
  /** The code that the stream was closed with. */
  code: number;
}

const finish = (stream: ClientHttp2Stream) =>
  new Promise<Reply>((resolve) => {
    const chunks: Buffer[] = [];
    let headers: Record<string, unknown> = {};
    stream.on('response', (given) => {
      headers = { ...given };
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', () => {});
    stream.on('close', () => resolve({ status: headers[':status'] as number, headers, body: Buffer.concat(chunks), code: stream.rstCode }));
  });

const ask = (session: ClientHttp2Session, headers: OutgoingHttpHeaders = {}) =>
  finish(session.request({ ':authority': NAME, ':path': '/', ...headers }, { endStream: true }));
const send = (session: ClientHttp2Session, headers: OutgoingHttpHeaders, body: Buffer | string) => {
  const stream = session.request({ ':authority': NAME, ':method': 'POST', ':path': '/_form/fm_abcdefgh', ...headers });
  const reply = finish(stream);
  stream.end(body);
  return reply;
};
const over = (session: ClientHttp2Session) =>
  new Promise<void>((resolve) => (session.closed ? resolve() : session.once('close', () => resolve())));
const alpn = (protocols: string[]) =>
  new Promise<string | false | null>((resolve) => {
    const line = connectTls({ host: '127.0.0.1', port: edge.port, servername: NAME, ca: edge.rootPem, ALPNProtocols: protocols }, () => {
      resolve(line.alpnProtocol);
      line.destroy();
    });
    line.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
  });

test('h2 comes first, HTTP/1.1 is still spoken, and a client that speaks neither is refused', async () => {
  expect(await alpn(['http/1.1', 'h2'])).toBe('h2');
  expect(await alpn(['http/1.1'])).toBe('http/1.1');
  expect(await alpn([])).toBe(false);
  expect(await alpn(['spdy/3'])).toMatch(/ERR_SSL|ECONNRESET/);
});

test('pages, HEAD, what has not changed and parts of files are answered as over HTTP/1.1', async () => {
  const session = open();
  const page = await ask(session);
  expect([page.status, page.body]).toEqual([200, PAGE]);
  expect(page.headers).toMatchObject({ 'content-length': String(PAGE.length), 'content-type': 'text/html; charset=utf-8' });
  expect(Object.keys(page.headers)).not.toContain('connection');
  const head = await ask(session, { ':method': 'HEAD' });
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(PAGE.length), 0]);
  const known = await ask(session, { 'if-none-match': String(page.headers.etag) });
  expect([known.status, known.body.length]).toEqual([304, 0]);
  const part = await ask(session, { ':path': '/foto.webp', range: 'bytes=1000000-1999999' });
  expect([part.status, part.body.equals(PHOTO.subarray(1_000_000, 2_000_000))]).toEqual([206, true]);
  const host = session.request({ ':path': '/', host: NAME });
  expect(await finish(host)).toMatchObject({ status: 200 });
});

test('many large files come at once over one connection, and a page is not kept waiting by a reader that has stopped', async () => {
  const session = open();
  await new Promise((resolve) => session.once('connect', resolve));
  // As browsers have it: a stream that is not read does not fill the connection.
  session.setLocalWindowSize(8 * 1024 * 1024);
  const stopped = session.request({ ':authority': NAME, ':path': '/foto.webp' });
  stopped.on('error', () => {});
  stopped.pause();
  const photos = Promise.all(Array.from({ length: 10 }, () => ask(session, { ':path': '/foto.webp' })));
  expect(await ask(session)).toMatchObject({ status: 200 });
  expect((await photos).every(({ body }) => body.equals(PHOTO))).toBe(true);
  // The one that takes nothing is given up, and the connection lives on.
  await new Promise((resolve) => stopped.once('close', resolve));
  expect(stopped.rstCode).toBe(constants.NGHTTP2_CANCEL);
  expect(await ask(session)).toMatchObject({ status: 200 });
});

test('a connection that was opened for one name answers 421 for any other, and for two names at once nothing', async () => {
  const session = open();
  for (const authority of [`www.${NAME}`, 'stranger.example', '127.0.0.1']) {
    expect(await ask(session, { ':authority': authority })).toMatchObject({ status: 421 });
  }
  const two = session.request({ ':authority': NAME, ':path': '/', host: `www.${NAME}` });
  expect(await finish(two)).toMatchObject({ status: 400 });
  expect(await ask(session, { ':authority': `${NAME.toUpperCase()}.:443` })).toMatchObject({ status: 200 });
  const www = await ask(open(`www.${NAME}`), { ':authority': `www.${NAME}`, ':path': '/contato?x' });
  expect([www.status, www.headers.location]).toEqual([308, `https://${NAME}/contato?x`]);
});

test('browsers learn which origin the connection is for', async () => {
  const session = open();
  const origins = await new Promise((resolve) => session.once('origin', resolve));
  expect(origins).toEqual([`https://${NAME}`]);
});

test('a form is taken, one that is too large is refused with its reason, and one that never ends is cut', async () => {
  const session = open();
  const form = { 'content-type': 'application/x-www-form-urlencoded', referer: `https://${NAME}/contato` };
  const taken = await send(session, form, 'nome=Ana');
  expect([taken.status, taken.headers.location, edge.forms.at(-1)]).toEqual([303, '/contato#fm_abcdefgh-sent', { nome: 'Ana' }]);
  expect(await send(session, { ...form, 'content-length': '200000' }, Buffer.alloc(200_000, 'a'))).toMatchObject({ status: 413 });
  expect(await send(session, form, Buffer.alloc(100_000, 'a'))).toMatchObject({ status: 413 });
  const endless = session.request({ ':authority': NAME, ':method': 'POST', ':path': '/_form/fm_abcdefgh', ...form });
  const drip = setInterval(() => endless.write('a'), 50);
  expect(await finish(endless)).toMatchObject({ status: undefined, code: constants.NGHTTP2_CANCEL });
  clearInterval(drip);
  expect(await ask(session)).toMatchObject({ status: 200 });
});

test('methods, headers and paths that no site answers are refused', async () => {
  const session = open();
  expect(await ask(session, { ':method': 'TRACE' })).toMatchObject({ status: 405 });
  expect(await ask(session, { ':method': 'PUT' })).toMatchObject({ status: 405 });
  expect((await ask(session, { ':path': 'http://elsewhere.example/' })).status).not.toBe(200);
  expect(await ask(session, { ':method': 'OPTIONS', ':path': '*' })).toMatchObject({ status: 400 });
  expect(await finish(session.request({ ':method': 'CONNECT', ':authority': NAME }))).toMatchObject({ status: 400 });
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`x-${at}`, 'a']));
  expect((await ask(open(), many)).status).not.toBe(200);
  expect((await ask(open(), { 'x-long': 'a'.repeat(40_000) })).status).not.toBe(200);
  expect(await ask(session)).toMatchObject({ status: 200 });
});

test('no more streams are open at once than we say', async () => {
  const session = open();
  await ask(session);
  expect(session.remoteSettings.maxConcurrentStreams).toBe(20);
  const replies = await Promise.all(Array.from({ length: 60 }, () => ask(session)));
  expect(replies.map(({ status }) => status)).toEqual(Array(60).fill(200));
});

/** An HTTP/2 frame (RFC 9113, 4.1). */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}
// GET, / and https by their numbers in the static table, then the name as it is (RFC 7541).
const HEAD = Buffer.concat([Buffer.from([0x82, 0x84, 0x87, 0x01, NAME.length]), Buffer.from(NAME)]);
const asked = (stream: number) => frame(0x1, 0x5, stream, HEAD);
const reset = (stream: number) => frame(0x3, 0, stream, Buffer.from([0, 0, 0, constants.NGHTTP2_CANCEL]));

test('a client that resets streams as fast as it opens them loses its connection, and nobody else theirs', async () => {
  const { port, rootPem, tls, h2 } = await openTlsEdge({ resetBurst: 50, resetRate: 10 });
  const visitor = open(NAME, port, rootPem);
  await ask(visitor);
  const line = connectTls({ host: '127.0.0.1', port, servername: NAME, ca: rootPem, ALPNProtocols: ['h2'] });
  line.on('error', () => {});
  const gone = new Promise((resolve) => line.once('close', resolve));
  await new Promise((resolve) => line.once('secureConnect', resolve));
  line.resume();
  line.write(Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(0x4, 0, 0, Buffer.alloc(0))]));
  for (let stream = 1; stream < 2000 && !line.destroyed; stream += 2) line.write(Buffer.concat([asked(stream), reset(stream)]));
  await gone;
  expect(await ask(visitor)).toMatchObject({ status: 200 });
  tls.close();
  await h2.close(0);
});

test('a connection without requests is closed, also while it is kept awake by pings', async () => {
  const session = open();
  await ask(session);
  const began = performance.now();
  const pings = setInterval(() => !session.destroyed && session.ping(() => {}), 50);
  await over(session);
  clearInterval(pings);
  expect(performance.now() - began).toBeGreaterThan(IDLE_MS * 0.9);
});

test.runIf(existsSync('/usr/bin/curl'))('curl speaks both over either version of TLS', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'h2-'));
  writeFileSync(path.join(folder, 'root.pem'), edge.rootPem);
  const curl = async (...more: string[]) => {
    const address = `https://${NAME}:${edge.port}/`;
    const told = ['-s', '-o', '/dev/null', '-w', '%{http_version} %{response_code}', '--cacert', path.join(folder, 'root.pem')];
    return (await promisify(execFile)('curl', [...told, '--resolve', `${NAME}:${edge.port}:127.0.0.1`, ...more, address])).stdout;
  };
  expect(await curl('--http2', '--tlsv1.3')).toBe('2 200');
  expect(await curl('--http2', '--tls-max', '1.2')).toBe('2 200');
  expect(await curl('--http1.1')).toBe('1.1 200');
  rmSync(folder, { recursive: true });
});

test('at the end clients are sent away, answers in progress come whole, and what stands still is cut', async () => {
  const ending = await openTlsEdge({ streamMs: 60_000 });
  const session = open(NAME, ending.port, ending.rootPem);
  const stopped = session.request({ ':authority': NAME, ':path': '/foto.webp' });
  stopped.on('error', () => {});
  await new Promise((resolve) => stopped.once('response', resolve));
  const photo = ask(session, { ':path': '/foto.webp' });
  await new Promise((resolve) => session.ping(resolve));
  const away = new Promise((resolve) => session.once('goaway', resolve));
  ending.tls.close();
  const closed = ending.h2.close(500);
  expect((await photo).body.equals(PHOTO)).toBe(true);
  expect(await away).toBe(constants.NGHTTP2_NO_ERROR);
  await closed;
  await over(session);
});
