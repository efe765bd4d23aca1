import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { StatusPages } from './status-pages.ts';
import { pairsOf, type VisitorRequest } from './visitor-request.ts';

const TOKEN = 'a'.repeat(32);
const CSS = 'body{margin:0}';
const page = (text: string) => Buffer.from(`<!doctype html><style>${CSS}</style>${text}`);

let files: Map<string, Buffer>;
let reads = 0;
let away = false;
let now = 0;
let pages: StatusPages;
beforeEach(() => {
  files = new Map([
    [`${TOKEN}/pt-BR`, page('no ar')],
    [`${TOKEN}/en`, page('up')],
  ]);
  [reads, away, now] = [0, false, 0];
  pages = new StatusPages({
    host: 'status.localhost',
    now: () => now,
    read: async ({ token, locale }) => {
      reads++;
      if (away) throw new Error('no storage today');
      return files.get(`${token}/${locale}`) ?? null;
    },
  });
});

const ask = (target: string, { method = 'GET', language = 'pt-BR' } = {}) =>
  pages.answer({
    method,
    hostname: 'status.localhost',
    host: 'status.localhost',
    target,
    isEncrypted: false,
    header: (name) => (name === 'accept-language' ? language : undefined),
    address: () => '127.0.0.1',
    body: null,
  } satisfies VisitorRequest);
const textOf = async (target: string, more = {}) => (await ask(target, more))?.body?.toString().split('</style>')[1];

test('a page is answered in the language that is asked for, by address or by the browser', async () => {
  expect(await textOf(`/${TOKEN}`)).toBe('no ar');
  expect(await textOf(`/${TOKEN}`, { language: 'en-GB' })).toBe('up');
  expect(await textOf(`/${TOKEN}/en?from=mail`)).toBe('up');
});

test('its own style runs and nothing else, and a cache before us may keep it while we are down', async () => {
  const headers = new Map(pairsOf((await ask(`/${TOKEN}`))!.headers));
  const hash = createHash('sha256').update(CSS).digest('base64');
  expect(headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(headers.get('Cache-Control')).toContain('stale-if-error=86400');
});

test('it is read once while it is fresh, and shown from memory while storage is away', async () => {
  await ask(`/${TOKEN}`);
  await ask(`/${TOKEN}`);
  expect(reads).toBe(1);
  files.set(`${TOKEN}/pt-BR`, page('fora do ar'));
  now += 60_000;
  expect(await textOf(`/${TOKEN}`)).toBe('fora do ar');
  away = true;
  for (const hour of [1, 2, 3]) {
    now = hour * 3_600_000;
    expect(await textOf(`/${TOKEN}`)).toBe('fora do ar');
  }
});

test('what was switched off is gone, and what was never there cannot be guessed at', async () => {
  await ask(`/${TOKEN}`);
  files.clear();
  now += 60_000;
  expect(await ask(`/${TOKEN}`)).toBeNull();
  for (const target of ['/', `/${TOKEN}/fr`, `/${TOKEN}/../x`, `/${'b'.repeat(32)}`, `/${TOKEN.toUpperCase()}`, '/favicon.ico'])
    expect(await ask(target)).toBeNull();
});

test('it is there to be read alone', async () => {
  expect((await ask(`/${TOKEN}`, { method: 'POST' }))?.status).toBe(405);
  expect((await ask(`/${TOKEN}`, { method: 'HEAD' }))?.body).toBeNull();
});
