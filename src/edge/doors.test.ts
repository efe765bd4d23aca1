import { createHash } from 'node:crypto';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '#modules/build/index.ts';
import { SITE_HOST_HEADER, unsealVisit } from '#platform/preview/site-host.ts';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { proxy } from '../proxy.ts';
import { createDelivery, type Deliver } from './delivery.ts';
import { FormGate } from './form-gate.ts';
import { createNodeDoor } from './node-door.ts';
import type { Pointer } from './pointer.ts';
import { Pointers } from './pointers.ts';
import { Releases } from './releases.ts';
import { StatusPages } from './status-pages.ts';
import { Traffic } from './traffic.ts';
import { VisitSums } from './visit-sums.ts';
import { pairsOf } from './visitor-request.ts';
import { answerOnWeb } from './web-door.ts';

Object.assign(process.env, ENVIRONMENT);
const PORT = new URL(ENVIRONMENT.SITES_URL).port;

const blobs = new Map<string, Buffer>();
const manifests = new Map<string, Manifest>();
const pointers = new Map<string, Pointer>();
const reports: string[] = [];
let away = false;

const store = (body: Buffer) => {
  const hash = createHash('sha256').update(body).digest('hex');
  blobs.set(hash, body);
  return { hash, size: body.length };
};

function point(slug: string, text: string, state: Pointer['state'] = 'live'): Pointer {
  const page = (body: string) => ({ ...store(Buffer.from(body)), type: 'text/html', immutable: false });
  const long = Buffer.from(`<!doctype html>${text.repeat(60)}`);
  const big = { ...store(long), type: 'text/html', immutable: false, br: store(brotliCompressSync(long)), gzip: store(gzipSync(long)) };
  const files = {
    'index.html': page(text),
    'cardapio.html': big,
    'en/index.html': page('hello'),
    '404.html': page('nada aqui'),
    'medida.html': { ...page('medida'), scripts: ['sha256-visit'] },
    'assets/a.woff2': { ...store(Buffer.from('font')), type: 'font/woff2', immutable: true },
  };
  const manifest: Manifest = { v: 1, locale: 'pt-BR', forms: {}, files };
  const artefactId = createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
  manifests.set(artefactId, manifest);
  const version = (pointers.get(`${slug}.localhost`)?.version ?? 0) + 1;
  const pointer = { siteId: `site-${slug}`, clientId: 'client', slug, releaseId: artefactId, artefactId, state, locale: 'pt-BR', version };
  pointers.set(`${slug}.localhost`, pointer);
  return pointer;
}

const STATUS_TOKEN = 'a'.repeat(32);

let traffic: Traffic;
let visits: VisitSums;
let deliver: Deliver;
beforeEach(() => {
  away = false;
  traffic = new Traffic();
  visits = new VisitSums();
  const gate = new FormGate();
  const releases = new Releases({
    readManifest: async (id) => manifests.get(id) ?? null,
    readBlob: async (hash) => {
      if (away) throw new Error('no storage today');
      return blobs.get(hash) as Buffer;
    },
  });
  const find = async (hostnames: readonly string[]) => {
    if (away) throw new Error('no rows today');
    return new Map(hostnames.flatMap((hostname) => (pointers.has(hostname) ? [[hostname, pointers.get(hostname)!]] : [])));
  };
  deliver = createDelivery({
    pointers: new Pointers({ find, prepare: (pointer) => releases.prepare(pointer) }),
    releases,
    traffic,
    visits,
    admitVisit: (siteId, address, now) => gate.take('visit_report', siteId, address, now),
    ownerUrl: 'https://app.example/plan',
    originOf: (host) => `https://${host}`,
    statusPages: new StatusPages({
      host: 'status.localhost',
      read: async ({ token, locale }) => (token === STATUS_TOKEN ? Buffer.from(`<style>p{margin:0}</style>${locale}`) : null),
    }),
    admitForm: (siteId, address, now) => gate.take('form_post', siteId, address, now),
    admitReport: (siteId, address, now) => gate.take('abuse_report', siteId, address, now),
    receiveReport: async (site, host, fields) => {
      if (!fields.details) return false;
      reports.push(`${site.slug} ${host} ${fields.details}`);
      return true;
    },
    receiveForm: async (_, { fields }) => Boolean(fields.nome),
  });
});

interface Reply {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: Buffer;
}
interface Options {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}
type Door = (host: string, path: string, options: Options) => Promise<Reply>;

let server: Server;
beforeAll(async () => {
  server = createNodeDoor((request) => deliver(request));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** A browser's headers, as the proxy in front passes them on. */
const BROWSER = { 'user-agent': 'Mozilla/5.0 Firefox', 'x-real-ip': '203.0.113.9' };
const INTERNAL = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'x-request-id']);
const replyOf = (status: number, headers: [string, string][], body: Buffer): Reply => ({
  status,
  headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => !INTERNAL.has(name!))),
  text: body.toString(),
  body,
});

const overNode: Door = (host, path, { method = 'GET', headers, body }) =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host, ...BROWSER, ...headers } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('end', () =>
        resolve(
          replyOf(
            reply.statusCode ?? 0,
            Object.entries(reply.headers).map(([name, value]) => [name, String(value)]),
            Buffer.concat(chunks),
          ),
        ),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** As on Vercel: the proxy decides, and the route answers what the proxy passes on. */
const overWeb: Door = async (host, path, { method = 'GET', headers, body }) => {
  const given = { host, ...BROWSER, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }), ...headers };
  const first = await proxy(new NextRequest(`http://${host}${path}`, { method, headers: given, ...(body !== undefined && { body }) }));
  let last: Response = first;
  if (first.headers.has('x-middleware-rewrite')) {
    const visit = unsealVisit(first.headers.get(`x-middleware-request-${SITE_HOST_HEADER}`));
    const inner = new Request(first.headers.get('x-middleware-rewrite')!, { method, headers: given, ...(body !== undefined && { body }) });
    last = await answerOnWeb(deliver, inner, visit!);
  }
  return replyOf(last.status, [...last.headers], Buffer.from(await last.arrayBuffer()));
};

test('the app rewrites each target to an address of its own, for a cache before it', async () => {
  const rewritten = async (path: string) => {
    const response = await proxy(
      new NextRequest(`http://forno.localhost:${PORT}${path}`, { headers: { host: `forno.localhost:${PORT}`, ...BROWSER } }),
    );
    return response.headers.get('x-middleware-rewrite');
  };
  const addresses = await Promise.all(['/', '/cardapio', '/cardapio?a=1', '/assets/a.woff2'].map(rewritten));
  expect(new Set(addresses).size).toBe(4);
});

describe.each([
  ['our own server', overNode],
  ['the app', overWeb],
])('%s', (_, door) => {
  const visit = (slug: string, path = '/', options: Options = {}) => door(`${slug}.localhost:${PORT}`, path, options);
  const HTML_FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  test('answers each host with its own site, in any case', async () => {
    point('forno', 'massa');
    point('mare', 'onda');
    expect((await visit('forno')).text).toBe('massa');
    const wave = await visit('MARE');
    expect([wave.text, wave.headers['content-type']]).toEqual(['onda', 'text/html; charset=utf-8']);
    expect(wave.headers).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept-Encoding' });
  });

  test('shows a status page while there are no rows to ask, and counts it for no site', async () => {
    away = true;
    const shown = await visit('status', `/${STATUS_TOKEN}/en`);
    expect([shown.status, shown.text]).toEqual([200, '<style>p{margin:0}</style>en']);
    expect(shown.headers['cache-control']).toContain('stale-if-error=86400');
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await visit('status', `/${'b'.repeat(32)}`)).status).toBe(404);
    expect((await visit('status', '/')).status).toBe(404);
    expect(traffic.take()).toEqual([]);
  });

  test.each([
    ['/cardapio/', 308, '/cardapio'],
    ['/cardapio/?mesa=4&x=%20', 308, '/cardapio?mesa=4&x=%20'],
    ['/cardapio.html?a=1', 308, '/cardapio?a=1'],
    ['/index.html', 308, '/'],
    ['/en/', 308, '/en'],
    ['/nada/', 404, undefined],
    ['/404', 404, undefined],
    ['/%zz', 404, undefined],
    ['/cardapio?a=1', 200, undefined],
    ['/assets/a.woff2', 200, undefined],
    ['/_next/data', 404, undefined],
    ['/api/health', 404, undefined],
  ])('%s is %i %s', async (path, status, location) => {
    point('rotas', 'rotas');
    const reply = await visit('rotas', path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
    if (status === 308) expect(reply.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    if (status === 404) expect(reply.text).toBe('nada aqui');
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('says that nobody has an address, in the language of the visitor', async () => {
    const missing = await visit('ninguem', '/x/', { headers: { 'accept-language': 'es-MX' } });
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('No hay ningún sitio');
    expect(missing.headers['cache-control']).toBe('no-store');
  });

  test('takes the best encoding, parts of the plain bytes, conditions and HEAD', async () => {
    point('formas', 'pão ');
    const packed = await visit('formas', '/cardapio', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([packed.status, packed.headers['content-encoding']]).toEqual([200, 'br']);
    const zipped = await visit('formas', '/cardapio', { headers: { 'accept-encoding': 'gzip;q=1, br;q=0.5' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers.etag).not.toBe(packed.headers.etag);
    const part = await visit('formas', '/cardapio', { headers: { 'accept-encoding': 'gzip, br', range: 'bytes=0-14' } });
    expect([part.status, part.text, part.headers['content-encoding']]).toEqual([206, '<!doctype html>', undefined]);
    expect((await visit('formas', '/cardapio', { headers: { range: 'bytes=99999-' } })).status).toBe(416);
    const held = { 'accept-encoding': 'br', 'if-none-match': packed.headers.etag! };
    expect(await visit('formas', '/cardapio', { headers: held })).toMatchObject({ status: 304, text: '' });
    const head = await visit('formas', '/cardapio', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', String(packed.body.length)]);
    const font = await visit('formas', '/assets/a.woff2');
    expect(font.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('says that a site rests, in its own language, and shows its owner the way', async () => {
    point('pausa', 'x', 'paused');
    const page = await visit('pausa', '/', { headers: { 'accept-language': 'en' } });
    expect(page.status).toBe(503);
    expect(page.headers).toMatchObject({ 'retry-after': '3600', 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    expect(page.text).toContain('<a href="https://app.example/plan"');
    expect((await visit('pausa', '/_form/fm_00000001', { method: 'POST', body: 'nome=Rita', headers: HTML_FORM })).status).toBe(503);
  });

  test('shows nothing of a site that the agency took down', async () => {
    point('golpe', 'senha do banco', 'suspended');
    const page = await visit('golpe');
    expect([page.status, page.headers['cache-control']]).toEqual([410, 'no-store']);
    expect(page.text).toContain('tirado do ar');
    expect(page.text).not.toContain('senha');
  });

  test.each([
    ['live', '/contato?a=1', 308, 'https://padaria.example/contato?a=1'],
    ['live', '/velho', 308, 'https://instagram.com/padaria'],
    ['paused', '/velho', 503, undefined],
    ['suspended', '/velho', 410, undefined],
    ['suspended', '/.well-known/abuse', 200, undefined],
  ] as const)('known by a name of its owner, a site that is %s answers %s with %i', async (state, path, status, location) => {
    const moved = new Map([['/velho', { to: 'https://instagram.com/padaria', permanent: true }]]);
    Object.assign(point(`nome-${state}`, 'x', state), { mainHost: 'padaria.example', moved });
    const reply = await visit(`nome-${state}`, path);
    expect([reply.status, reply.headers.location]).toEqual([status, location]);
    expect(reply.headers['x-meter-event']).toMatch(/^requests=1/);
  });

  test.each([
    ['a name that its owner opens over TLS alone', { hsts: true }, true, 'max-age=31536000'],
    ['the same without TLS', { hsts: true }, false, undefined],
    ['a name whose owner has not chosen it', { hsts: false }, true, 'max-age=0'],
    ['a host of ours that is reached without TLS', {}, true, undefined],
  ])('%s is answered with its transport policy', async (is, settings, isEncrypted, policy) => {
    const slug = is.replaceAll(' ', '-');
    Object.assign(point(slug, 'x'), settings);
    const hostname = `${slug}.localhost`;
    const request = { method: 'GET', host: hostname, hostname, target: '/', isEncrypted, body: null };
    const { status, headers } = await deliver({ ...request, header: () => undefined, address: () => '203.0.113.9' });
    expect([status, Object.fromEntries(pairsOf(headers))['Strict-Transport-Security']]).toEqual([200, policy]);
  });

  test('takes a whole form, leads back to its page, and lets one address write so often', async () => {
    point('form', 'x');
    const post = (body: string, headers = {}) =>
      visit('form', '/_form/fm_00000001', {
        method: 'POST',
        body,
        headers: { ...HTML_FORM, referer: `http://form.localhost:${PORT}/contato`, ...headers },
      });
    const sent = await post('nome=Ana');
    expect([sent.status, sent.headers.location]).toEqual([303, '/contato#fm_00000001-sent']);
    expect((await post('nome=Ana', { referer: 'http://evil.example/x' })).headers.location).toBe('/#fm_00000001-sent');
    expect((await post('nome=')).status).toBe(400);
    expect((await post(`nome=${'x'.repeat(70_000)}`)).status).toBe(413);
    for (let i = 0; i < 17; i++) await post('nome=Ana');
    const refused = await post('nome=Ana');
    expect([refused.status, refused.headers['ratelimit-remaining']]).toEqual([429, '0']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(1);
    expect(refused.text).toContain('Foram muitas mensagens');
  });

  test('adds up how visits went of pages that carry the script, and takes nothing else', async () => {
    const { siteId } = point('medido', 'x');
    const own = {
      ...BROWSER,
      'content-type': 'text/plain;charset=UTF-8',
      origin: `http://medido.localhost:${PORT}`,
      'sec-fetch-site': 'same-origin',
    };
    const told = { path: '/medida', device: 'phone', lcp: 1234, cls: 0.01, ttfb: 80 };
    const tell = (body: unknown, headers: Record<string, string> = {}) =>
      visit('medido', '/.well-known/vitals', { method: 'POST', body: JSON.stringify(body), headers: { ...own, ...headers } });
    expect(await tell(told)).toMatchObject({ status: 204, text: '' });
    expect(await tell({ ...told, inp: 64 })).toMatchObject({ status: 204 });
    expect((await tell(told, { 'user-agent': 'Googlebot' })).status).toBe(204);
    for (const body of [
      null,
      [],
      { ...told, path: '/' },
      { ...told, path: '/nada' },
      { ...told, lcp: -1 },
      { ...told, who: 'me' },
      'x'.repeat(600),
    ])
      expect((await tell(body)).status, JSON.stringify(body)).toBe(400);
    expect((await tell(told, { origin: 'https://other.example' })).status).toBe(400);
    expect((await tell(told, { 'sec-fetch-site': 'cross-site' })).status).toBe(400);
    const sums = visits.take();
    expect(sums.map(({ metric, path, counts }) => [metric, path, counts.reduce((one, other) => one + other)])).toEqual([
      ['lcp', '/medida', 2],
      ['cls', '/medida', 2],
      ['ttfb', '/medida', 2],
      ['inp', '/medida', 1],
    ]);
    expect(sums.every((sum) => sum.siteId === siteId && !JSON.stringify(sum).includes('203.0.113'))).toBe(true);
    // Not charged to its owner.
    expect(traffic.take()).toEqual([]);
    expect((await visit('medido', '/medida')).headers['content-security-policy']).toContain("script-src 'sha256-visit';");
    expect((await visit('medido', '/')).headers['content-security-policy']).not.toContain('script-src');
  });

  test.each(['live', 'paused', 'suspended'] as const)(
    'takes a report about a site that is %s, and so many of one address',
    async (state) => {
      point(`relato-${state}`, 'x', state);
      reports.length = 0;
      const form = await visit(`relato-${state}`, '/.well-known/abuse', { headers: { 'accept-language': 'es' } });
      expect(form.status).toBe(200);
      expect(form.headers['cache-control']).toBe('no-store');
      expect(form.text).toContain('<html lang="es">');
      expect(form.text).toContain('<form method="post" action="/.well-known/abuse">');
      expect((await visit(`relato-${state}`, '/.well-known/abuse')).text).toContain('<html lang="pt-BR">');
      const send = (body: string) => visit(`relato-${state}`, '/.well-known/abuse', { method: 'POST', body, headers: HTML_FORM });
      expect((await send('kind=fraud')).status).toBe(400);
      const sent = await send('kind=fraud&details=Pede+a+senha');
      expect([sent.status, sent.headers.location]).toEqual([303, '/.well-known/abuse?sent']);
      expect((await visit(`relato-${state}`, '/.well-known/abuse?sent')).text).toContain('Denúncia recebida');
      for (let i = 0; i < 3; i++) await send('kind=fraud&details=Pede+a+senha');
      expect((await send('kind=fraud&details=Pede+a+senha')).status).toBe(429);
      expect(reports).toEqual(Array.from({ length: 4 }, () => `relato-${state} relato-${state}.localhost Pede a senha`));
    },
  );

  test.each(['DELETE', 'PUT', 'OPTIONS'])('refuses %s', async (method) => {
    point('modos', 'x');
    const refused = await visit('modos', '/', { method });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toContain('GET, HEAD');
  });

  test('serves what it holds while rows and storage are away, and asks the others to come back', async () => {
    point('firme', 'aqui');
    await visit('firme');
    away = true;
    expect((await visit('firme')).text).toBe('aqui');
    const unknown = await visit('nunca');
    expect([unknown.status, unknown.headers['retry-after']]).toEqual([503, '5']);
    expect(unknown.text).toContain('Não conseguimos mostrar o site agora');
  });

  test('counts people and programs apart, and says on each answer what it counts as', async () => {
    point('conta', 'doze letras!');
    const person = await visit('conta');
    await visit('conta', '/nada');
    await visit('conta', '/cardapio/');
    const program = await visit('conta', '/', { headers: { 'user-agent': 'Googlebot/2.1' } });
    expect([person, program].map(({ headers }) => headers['x-meter-event'])).toEqual(['requests=1, bandwidth=12', 'none']);
    const counts = traffic.take();
    const sum = (of: (part: (typeof counts)[number]) => number) => counts.reduce((total, part) => total + of(part), 0);
    expect([sum(({ human }) => human.visits), sum(({ human }) => human.requests), sum(({ bot }) => bot.requests)]).toEqual([1, 3, 1]);
    expect([sum(({ status }) => status.ok), sum(({ status }) => status.missing)]).toEqual([3, 1]);
  });
});

test('both doors give the same answer, header by header', async () => {
  point('igual', 'pão ');
  for (const [path, headers] of [
    ['/', {}],
    ['/cardapio', { 'accept-encoding': 'br' }],
    ['/cardapio/?a=1', {}],
    ['/nada', {}],
    ['/cardapio', { range: 'bytes=2-5' }],
  ] as const) {
    const [own, web] = await Promise.all([overNode, overWeb].map((door) => door(`igual.localhost:${PORT}`, path, { headers })));
    expect(web).toEqual(own);
  }
});
