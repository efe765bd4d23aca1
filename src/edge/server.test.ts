import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Manifest } from '#modules/build/index.ts';
import { FormGate } from './form-gate.ts';
import { LiveSites, type PointedSite } from './live-sites.ts';
import { pausedPage } from './paused-page.ts';
import { createEdge } from './server.ts';
import { Traffic } from './traffic.ts';

const blobs = new Map<string, Buffer>();
const pointers = new Map<string, PointedSite>();
let broken = false;
const forms: unknown[] = [];

function point(slug: string, text: string): void {
  const body = Buffer.from(text);
  const hash = createHash('sha256').update(body).digest('hex');
  blobs.set(hash, body);
  const manifest: Manifest = {
    v: 1,
    locale: 'pt-BR',
    forms: {},
    files: { 'index.html': { hash, size: body.length, type: 'text/html', immutable: false } },
  };
  pointers.set(`${slug}.localhost`, { siteId: `site-${slug}`, clientId: 'client', slug, releaseId: hash, paused: false, manifest });
}

Object.assign(process.env, {
  DATABASE_URL: 'postgres://app_server:x@127.0.0.1:9/postgres',
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
  SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
  APP_URL: 'http://127.0.0.1:9',
  SITES_URL: 'http://localhost:9',
  PREVIEWS_URL: 'http://preview.localhost:9',
  APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
});

let gate: FormGate;
let sites: LiveSites;
let traffic: Traffic;
let server: Server;
beforeEach(async () => {
  broken = false;
  sites = new LiveSites({
    findSite: async (hostname) => {
      if (broken) throw new Error('no rows today');
      return pointers.get(hostname) ?? null;
    },
    readBlob: async (hash) => blobs.get(hash) as Buffer,
  });
  traffic = new Traffic();
  gate = new FormGate();
  server = createEdge({
    sites,
    traffic,
    ownerUrl: 'https://app.example/plan',
    admitForm: (site, address, now) => gate.take(site.siteId, address, now),
    receiveForm: async (_, post) => {
      forms.push(post);
      return post.fields.nome ? { redirect: `${post.page}#${post.formId}-sent` } : null;
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}
function ask(host: string, path = '/', options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host, 'user-agent': 'Mozilla/5.0 Firefox', ...options.headers },
      },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk) => chunks.push(chunk));
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString() }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

test('each host is answered with its own site, with any port and any case', async () => {
  point('forno', 'massa');
  point('maré', 'unused');
  point('mare', 'onda');
  expect((await ask('forno.localhost:3001')).text).toBe('massa');
  const wave = await ask('MARE.localhost');
  expect([wave.text, wave.headers['content-type']]).toEqual(['onda', 'text/html; charset=utf-8']);
});

test('a host that nobody has is told so, in the language of the visitor, and is found as soon as it exists', async () => {
  const missing = await ask('novo.localhost', '/', { headers: { 'accept-language': 'es-MX' } });
  expect(missing.status).toBe(404);
  expect(missing.text).toContain('No hay ningún sitio');
  point('novo', 'agora sim');
  await sites.refresh({ slug: 'novo' }, Date.now());
  expect((await ask('novo.localhost')).text).toBe('agora sim');
});

test('releases swap under load without a failed or mixed answer', async () => {
  point('troca', 'release 0');
  await ask('troca.localhost');
  let failed = 0;
  const seen = new Set<string>();
  let done = false;
  const load = Promise.all(
    Array.from({ length: 8 }, async () => {
      while (!done) {
        const reply = await ask('troca.localhost');
        if (reply.status !== 200 || !/^release \d+$/.test(reply.text)) failed++;
        seen.add(reply.text);
      }
    }),
  );
  for (let number = 1; number <= 20; number++) {
    point('troca', `release ${number}`);
    await sites.refresh({ siteId: 'site-troca' }, Date.now());
    expect((await ask('troca.localhost')).text).toBe(`release ${number}`);
  }
  done = true;
  await load;
  expect(failed).toBe(0);
  expect(seen.size).toBeGreaterThan(5);
});

test('when rows cannot be reached a known site is still served and an unknown one says to come back', async () => {
  point('firme', 'aqui');
  await ask('firme.localhost');
  broken = true;
  await sites.refresh({ slug: 'firme' }, Date.now());
  expect((await ask('firme.localhost')).text).toBe('aqui');
  const unknown = await ask('nunca.localhost');
  expect(unknown.status).toBe(503);
  expect(unknown.headers['retry-after']).toBe('5');
});

test('a site that rests says so in its own language, asks crawlers back later and shows its owner the way', async () => {
  point('pausa', 'x');
  const pointed = pointers.get('pausa.localhost') as PointedSite;
  pointed.paused = true;
  const page = await ask('pausa.localhost', '/', { headers: { 'accept-language': 'en' } });
  expect(page.status).toBe(503);
  expect(page.headers).toMatchObject({ 'retry-after': '3600', 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
  expect(page.text).toContain('<html lang="pt-BR">');
  expect(page.text).toContain('Este site está em pausa');
  expect(page.text).toContain('<a href="https://app.example/plan"');
  expect((await ask('pausa.localhost', '/', { method: 'HEAD' })).text).toBe('');
  expect((await ask('pausa.localhost', '/_form/fm_00000001', { method: 'POST' })).status).toBe(503);

  pointed.paused = false;
  await sites.refresh({ siteId: pointed.siteId }, Date.now());
  expect(await ask('pausa.localhost')).toMatchObject({ status: 200, text: 'x' });
});

test('the page of a site that rests is right to left where the site is, and English where we do not know the language', () => {
  const text = (locale: string) => String(pausedPage(locale, 'https://app.example/plan', 'GET')[1]);
  expect(text('ar-EG')).toContain('<html lang="ar" dir="rtl">');
  expect(text('es-MX')).toContain('Este sitio está en pausa');
  expect(text('ja')).toContain('<html lang="en">');
});

test('one address may write so often to one site, whatever its headers say, and hears when it may again', async () => {
  point('cheio', 'x');
  point('outro', 'x');
  const write = (host: string, i: number) =>
    ask(host, '/_form/fm_00000001', {
      method: 'POST',
      body: 'nome=Rita',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `203.0.113.${i}` },
    });
  for (let i = 0; i < 20; i++) expect((await write('cheio.localhost', i)).status).toBe(303);
  const refused = await write('cheio.localhost', 99);
  expect([refused.status, refused.headers['ratelimit-remaining']]).toEqual([429, '0']);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(1);
  expect(refused.text).toContain('Foram muitas mensagens');
  expect((await write('outro.localhost', 99)).status).toBe(303);
});

test('a form is taken once it is whole, and its sender is led back to the page', async () => {
  point('form', 'x');
  const post = (body: string, headers = {}) =>
    ask('form.localhost', '/_form/fm_00000001', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', referer: 'http://form.localhost/contato', ...headers },
    });
  expect((await post('nome=Ana')).headers.location).toBe('/contato#fm_00000001-sent');
  expect((await post('nome=Ana', { referer: 'http://evil.example/x' })).headers.location).toBe('/#fm_00000001-sent');
  expect((await post('nome=')).status).toBe(400);
  expect((await post(`nome=${'x'.repeat(70_000)}`)).status).toBe(413);
  expect((await ask('form.localhost', '/', { method: 'DELETE' })).status).toBe(405);
});

test('people and programs are counted apart, minute by minute', async () => {
  point('conta', 'doze letras!');
  const before = Date.now();
  const person = await ask('conta.localhost');
  await ask('conta.localhost', '/nada', {});
  const program = await ask('conta.localhost', '/', { headers: { 'user-agent': 'Googlebot/2.1' } });
  expect([person, program].map(({ headers }) => headers['x-meter-event'])).toEqual(['requests=1, bandwidth=12', 'none']);
  const [counts] = traffic.due(before + 120_000).filter((minute) => minute.siteId === 'site-conta');
  expect(counts?.human.visits).toBe(1);
  expect(counts?.human.requests).toBe(2);
  expect(counts?.bot).toEqual({ requests: 1, bytes: 12 });
  expect(counts?.status).toEqual({ ok: 2, missing: 1, failed: 0 });
});
