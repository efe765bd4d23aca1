import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { head, inChunks, repeat, sendRaw } from '../../../tests/hostile/raw-socket.ts';
import { standBefore } from './stand-before.ts';

const LIMIT = 1000;
let server: Server;
let reached: string[];
let port: number;

beforeEach(async () => {
  reached = [];
  server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let size = 0;
    for await (const chunk of request) size += chunk.length;
    reached.push(`${request.method} ${request.url} ${request.headers['content-length'] ?? '-'} ${size}`);
    response.end('in');
  });
  standBefore(server, {
    judge: ({ headers }) => ({
      refusal: Number(headers['content-length'] ?? 0) > LIMIT ? { error: new Error('large') as never, headers: [] } : null,
      maxBytes: LIMIT,
    }),
    answer: (_request, response) => void response.writeHead(413, { 'Content-Length': 3 }).end('out'),
    report: (error) => {
      throw error;
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const HOST = { Host: 'app.example' };
const CHUNKED = { ...HOST, 'Transfer-Encoding': 'chunked' };

test('a request that is let in arrives as it was sent', async () => {
  expect(await sendRaw(port, head('POST /a HTTP/1.1', { ...HOST, 'Content-Length': '5' }), { body: ['hello'] })).toMatchObject({
    body: 'in',
  });
  expect(reached).toEqual(['POST /a 5 5']);
});

test('a body that says how large it is is refused unread, and its sender reads the answer though they go on sending', async () => {
  const reply = await sendRaw(port, head('POST /a HTTP/1.1', { ...HOST, 'Content-Length': String(8 << 20) }), {
    body: repeat('x'.repeat(1 << 16), 128),
  });
  expect([reply.status, reply.body, reached]).toEqual([413, 'out', []]);
});

test('a body that does not say is held back until it is whole, and then has a length', async () => {
  const sent = sendRaw(port, head('POST /a HTTP/1.1', CHUNKED), { body: inChunks(['hello ', 'world']) });
  expect(await sent).toMatchObject({ body: 'in' });
  expect(reached).toEqual(['POST /a 11 11']);
  expect(await sendRaw(port, head('POST /b HTTP/1.1', CHUNKED), { body: inChunks([]) })).toMatchObject({ body: 'in' });
  expect(reached.at(-1)).toBe('POST /b 0 0');
});

test('a body without a length that grows too large never arrives', async () => {
  const reply = await sendRaw(port, head('POST /a HTTP/1.1', CHUNKED), { body: inChunks(repeat('x'.repeat(600), 2)) });
  expect([reply.status, reached]).toEqual([413, []]);
  const endless = await sendRaw(port, head('POST /a HTTP/1.1', CHUNKED), { body: inChunks(repeat('x'.repeat(1 << 16), 256)) });
  expect([endless.status, reached]).toEqual([413, []]);
});

test('a body that stops in the middle reaches nobody', async () => {
  const chunked = await sendRaw(port, head('POST /a HTTP/1.1', CHUNKED), { body: ['5\r\nhello\r\n'], patience: 200 });
  const short = await sendRaw(port, head('POST /a HTTP/1.1', { ...HOST, 'Content-Length': '9' }), { body: ['hello'], patience: 200 });
  expect([chunked.status, short.status, reached]).toEqual([0, 0, []]);
});

test('with Expect: 100-continue a body that is too large is refused unsent, and one that fits is asked for', async () => {
  const expecting = { ...HOST, Expect: '100-continue' };
  const refused = await sendRaw(port, head('POST /a HTTP/1.1', { ...expecting, 'Content-Length': '5000' }));
  expect([refused.status, reached]).toEqual([413, []]);
  const taken = await sendRaw(port, head('POST /a HTTP/1.1', { ...expecting, 'Content-Length': '5' }), { body: ['hello'] });
  expect(taken).toMatchObject({ status: 200, body: 'in' });
});

test('two hosts, a hundred headers and a tunnel are refused; a wish to upgrade is a request like any other', async () => {
  expect((await sendRaw(port, head('GET / HTTP/1.1', { Host: ['app.example', 'evil.example'] }))).status).toBe(413);
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`X-${i}`, '1']));
  expect((await sendRaw(port, head('GET / HTTP/1.1', { ...HOST, ...many }))).status).toBe(413);
  expect((await sendRaw(port, head('CONNECT evil.example:443 HTTP/1.1', HOST))).status).toBe(405);
  expect(reached).toEqual([]);
  const upgrade = { ...HOST, Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' };
  expect((await sendRaw(port, head('GET /w HTTP/1.1', upgrade))).status).toBe(200);
});

test('two requests on one connection are two', async () => {
  const both = head('POST /a HTTP/1.1', { ...HOST, 'Content-Length': '1' });
  await sendRaw(port, `${both}x${head('GET /b HTTP/1.1', { ...HOST, Connection: 'close' })}`, { patience: 500 });
  expect(reached.toSorted()).toEqual(['GET /b - 0', 'POST /a 1 1']);
});
