import { beforeAll, expect, test } from 'vitest';
import {
  APP_PORT,
  appLog,
  appMegabytes,
  callAction,
  OWN_PAGE,
  SITES_PORT,
  serverActions,
  sessionOf,
  worstWaitDuring,
} from './built-app.ts';
import { head, inChunks, repeat, sendRaw } from './raw-socket.ts';

const MB = 1 << 20;
const ids = serverActions();
const LIST_PHOTOS = ids.get('listPhotosAction') ?? '';
const together = <T>(count: number, work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, work));
let session: string;

beforeAll(async () => {
  session = await sessionOf('Client');
  await callAction(LIST_PHOTOS, [{}]);
});

test('ten requests of ten megabytes at once, without a session, are refused while the app answers everybody else', async () => {
  const before = appMegabytes();
  const body = Buffer.from(JSON.stringify(['a'.repeat(10 * MB)]));
  let replies: number[] = [];
  const worst = await worstWaitDuring(async () => {
    replies = (await together(10, () => callAction(LIST_PHOTOS, body))).map(({ status }) => status);
  });
  expect(replies).toEqual(Array(10).fill(413));
  expect(worst).toBeLessThan(1500);
  expect(appMegabytes() - before).toBeLessThan(150);
});

test('bodies that do not say how large they are are cut off at the same limit', async () => {
  const before = appMegabytes();
  const chunked = { ...OWN_PAGE, 'Next-Action': LIST_PHOTOS, 'Content-Type': 'text/plain;charset=UTF-8', 'Transfer-Encoding': 'chunked' };
  const worst = await worstWaitDuring(async () => {
    const replies = await together(10, () =>
      sendRaw(APP_PORT, head('POST / HTTP/1.1', chunked), { body: inChunks(repeat('a'.repeat(1 << 16), 160)) }),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(413));
  });
  expect(worst).toBeLessThan(1500);
  expect(appMegabytes() - before).toBeLessThan(150);
});

test('a cookie that only looks like a session opens no larger door', async () => {
  const reply = await callAction(LIST_PHOTOS, Buffer.from(JSON.stringify(['a'.repeat(MB / 2)])), { Cookie: 'pm-session=base64-e30' });
  expect(reply.status).toBe(413);
});

test('a body that breaks off disturbs nobody', async () => {
  const before = appLog().length;
  const half = { ...OWN_PAGE, 'Next-Action': LIST_PHOTOS, 'Content-Type': 'text/plain;charset=UTF-8', Cookie: session };
  const replies = await together(20, () =>
    sendRaw(APP_PORT, head('POST / HTTP/1.1', { ...half, 'Content-Length': '100000' }), { body: ['['], patience: 300 }),
  );
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(0));
  expect(appLog().slice(before)).not.toMatch(/uncaughtException|unhandledRejection/);
});

test.each<[string, () => string]>([
  ['a text', () => JSON.stringify(['a'.repeat(MB - 100)])],
  ['a list', () => `[[${'0,'.repeat(400_000)}0]]`],
  ['names', () => `[{${Array.from({ length: 60_000 }, (_, i) => `"k${i}":1`).join()}}]`],
  ['depth', () => `[${'['.repeat(50_000)}${']'.repeat(50_000)}]`],
])('a megabyte of %s by somebody who is signed in is refused quickly, and little comes back', async (_, make) => {
  const body = Buffer.from(make());
  const worst = await worstWaitDuring(async () => {
    const reply = await callAction(LIST_PHOTOS, body, { Cookie: session });
    expect(reply.body).not.toContain('"ok":true');
    expect(reply.body.length).toBeLessThan(200_000);
  });
  expect(worst).toBeLessThan(2000);
});

test.each([
  ['pt-BR', 'text/html,*/*', 'text/html', 'O conteúdo enviado é grande demais: o máximo é 128 KB.'],
  ['en', 'text/html,*/*', 'text/html', '128 KB'],
  ['es', 'text/html,*/*', 'text/html', '128 KB'],
  ['en', 'application/json', 'application/problem+json', '"status":413'],
])('the refusal is written in %s for who accepts %s', async (language, accept, type, words) => {
  const headers = { ...OWN_PAGE, 'Accept-Language': language, Accept: accept, 'Content-Type': 'text/plain', 'Content-Length': String(MB) };
  const reply = await sendRaw(APP_PORT, head('POST /sign-in HTTP/1.1', headers));
  expect(reply).toMatchObject({ status: 413, headers: { 'content-type': expect.stringContaining(type), 'content-language': language } });
  expect(reply.body).toContain(words);
});

test('the doors for programs and for visitors have limits of their own', async () => {
  const sizes: [number, string, string, number][] = [
    [APP_PORT, '/v1/customers', `localhost:${APP_PORT}`, 65 * 1024],
    [APP_PORT, '/webhooks/stripe', `localhost:${APP_PORT}`, 2 * MB + 1],
    [APP_PORT, '/api/inngest', `localhost:${APP_PORT}`, 4 * MB + 1],
    [APP_PORT, '/_form/fm_00000001', `padaria.localhost:${SITES_PORT}`, 65 * 1024],
    [SITES_PORT, '/_form/fm_00000001', `padaria.localhost:${SITES_PORT}`, 65 * 1024],
  ];
  for (const [port, path, host, size] of sizes) {
    const reply = await sendRaw(port, head(`POST ${path} HTTP/1.1`, { Host: host, 'Content-Length': String(size) }));
    expect([path, reply.status]).toEqual([path, 413]);
  }
});
