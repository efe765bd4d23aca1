import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APP_PORT, SITES_PORT } from './built-app.ts';
import { head, type RawReply, sendRaw } from './raw-socket.ts';

const APP_HOST = `localhost:${APP_PORT}`;
const SITE_HOST = `padaria.localhost:${SITES_PORT}`;

/** Both servers: the app under its own name, and the one of published sites. */
const DOORS: [string, number, string][] = [
  ['the app', APP_PORT, APP_HOST],
  ['the door of visitors', SITES_PORT, SITE_HOST],
];
const ask = (port: number, line: string, headers: Record<string, string | string[]>): Promise<RawReply> =>
  sendRaw(port, head(`${line} HTTP/1.1`, headers), { patience: 5000 });

test.each(DOORS)(
  '%s serves no proxy: whoever names another host in the request line is refused, and sent nowhere',
  async (_, port, host) => {
    for (const target of [
      'http://evil.example/',
      'https://evil.example/sites',
      'http://127.0.0.1:1/',
      `http://${host}/`,
      'ftp://evil.example/',
      '*',
    ]) {
      const reply = await ask(port, `GET ${target}`, { Host: host });
      expect([target, reply.status, reply.headers.location]).toEqual([target, 400, undefined]);
    }
  },
);

test.each(DOORS)('%s echoes nothing to TRACE and opens no tunnel', async (_, port, host) => {
  const trace = await ask(port, 'TRACE /', { Host: host, Cookie: 'pm-session=secret' });
  expect([trace.status, trace.body.includes('secret')]).toEqual([405, false]);
  expect(trace.headers.allow).toBe('GET, HEAD, POST');
  expect((await ask(port, 'CONNECT evil.example:443', { Host: host })).status).toBe(405);
  expect((await ask(port, 'TRACK /', { Host: host })).status).toBe(400);
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'MOVE'])('no page of the app takes %s', async (method) => {
  const reply = await ask(APP_PORT, `${method} /`, { Host: APP_HOST });
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});

test('the app answers to its own names alone, however else it is called', async () => {
  for (const host of ['evil.example', 'localhost', `evil.${APP_HOST}`, `localhost:${APP_PORT}.evil.example`, '127.0.0.1', '[::1]', 'a b']) {
    const reply = await ask(APP_PORT, 'GET /sign-in', { Host: host, 'X-Forwarded-Host': APP_HOST });
    expect([host, reply.status === 421 || reply.status === 400]).toEqual([host, true]);
  }
  expect((await ask(APP_PORT, 'GET /sign-in', { Host: APP_HOST.toUpperCase() })).status).toBe(200);
  expect((await ask(APP_PORT, 'GET /api/health', { Host: '10.0.0.7' })).status).toBe(200);
});

test('who has business here gets in: jobs, Stripe, and Next itself for a picture that it makes smaller', async () => {
  const machine = { Host: `127.0.0.1:${APP_PORT}`, 'Content-Type': 'application/json', 'Content-Length': '2' };
  const post = (path: string) => sendRaw(APP_PORT, head(`POST ${path} HTTP/1.1`, machine), { body: ['{}'] });
  expect((await post('/api/inngest?fnId=x')).status).toBe(401);
  expect((await post('/webhooks/stripe')).status).toBe(400);
  expect((await post('/v1/customers')).status).toBe(401);
  const picture = readdirSync('public/showcase').find((file) => file.endsWith('.webp')) ?? '';
  const small = await ask(APP_PORT, `GET /_next/image?url=${encodeURIComponent(`/showcase/${picture}`)}&w=384&q=75`, { Host: APP_HOST });
  expect([small.status, small.headers['content-type']]).toEqual([200, expect.stringMatching(/^image\//)]);
});

test.each(DOORS)('%s refuses two hosts, two lengths, a length beside chunks, and a hundred headers', async (_, port, host) => {
  expect((await ask(port, 'GET /', { Host: [host, 'evil.example'] })).status).toBe(400);
  expect((await ask(port, 'POST /', { Host: host, 'Content-Length': ['1', '2'] })).status).toBe(400);
  expect((await ask(port, 'POST /', { Host: host, 'Content-Length': '5', 'Transfer-Encoding': 'chunked' })).status).toBe(400);
  const many = Object.fromEntries(Array.from({ length: 120 }, (_each, i) => [`X-${i}`, 'x']));
  expect((await ask(port, 'GET /', { Host: host, ...many })).status).toBe(400);
  expect((await ask(port, 'GET /', { Host: host, 'X-Long': 'x'.repeat(20_000) })).status).toBe(431);
});

test.each(DOORS)('%s speaks no WebSocket, to itself or to anybody else', async (_, port, host) => {
  const upgrade = {
    Host: host,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version': '13',
  };
  for (const target of ['/', '//127.0.0.1:1/', 'http://127.0.0.1:1/']) {
    const reply = await ask(port, `GET ${target}`, upgrade);
    expect([target, reply.status]).toEqual([target, expect.toBeOneOf([200, 308, 400, 404])]);
    expect(reply.headers.location ?? '/').toMatch(/^\/(?!\/)/);
  }
});
