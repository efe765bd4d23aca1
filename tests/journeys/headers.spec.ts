import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { asAdmin } from './cloud.ts';
import { type Ask, type Delivered, deliver, directivesOf } from './delivered.ts';
import { describeSite } from './people.ts';
import { APP, PORTS, PREVIEWS } from './place.ts';
import { publish } from './publish.ts';
import { previewAddress } from './read-preview.ts';

const PROMPT = 'Padaria Forno da Serra em Gramado, Rua das Hortênsias, 45. Telefone (54) 3555-0133. Todos os dias das 6h às 20h.';

type Kind = 'page' | 'data' | 'refusal' | 'preview' | 'published';

/** Each kind's policy, written out: whoever weakens one has to do it here too. `STYLES` stands for hashes of the page's own styles. */
const POLICIES: Record<Kind, Record<string, string>> = {
  page: {
    'default-src': "'none'",
    'script-src': "'nonce-NONCE' 'strict-dynamic'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' http://127.0.0.1:${PORTS.supabase}`,
    'frame-src': `'self' ${PREVIEWS}`,
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': `'self' http://127.0.0.1:${PORTS.stripe}`,
    'frame-ancestors': "'none'",
  },
  data: { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" },
  refusal: {
    'default-src': "'none'",
    'style-src': 'STYLES',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  },
  preview: {
    'default-src': "'none'",
    'img-src': `${PREVIEWS} data:`,
    'font-src': PREVIEWS,
    'manifest-src': PREVIEWS,
    'style-src': 'STYLES',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': APP,
    sandbox: '',
  },
  published: {
    'default-src': "'none'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'style-src': 'STYLES',
    'manifest-src': "'self'",
    'form-action': "'self' https://wa.me",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  },
};

const REFERRER = {
  page: 'strict-origin-when-cross-origin',
  data: 'strict-origin-when-cross-origin',
  refusal: 'strict-origin-when-cross-origin',
  preview: 'no-referrer',
  published: 'strict-origin-when-cross-origin',
};
const RESOURCE = { page: 'same-origin', data: 'same-origin', refusal: 'same-origin', preview: 'cross-origin', published: undefined };

/** What is wrong with an answer for its kind; empty when nothing is. */
function faults(kind: Kind, { headers, body }: Delivered, path: string): string[] {
  const found: string[] = [];
  const expectHeader = (name: string, value: string | undefined) => {
    if (headers[name] !== value) found.push(`${name} is ${headers[name]}, not ${value}`);
  };
  expectHeader('x-content-type-options', 'nosniff');
  expectHeader('referrer-policy', REFERRER[kind]);
  expectHeader('cross-origin-resource-policy', RESOURCE[kind]);
  expectHeader('cross-origin-opener-policy', 'same-origin');
  // This cloud speaks plain HTTP; what TLS adds is in `security-headers.test.ts`.
  expectHeader('strict-transport-security', undefined);
  expectHeader('x-powered-by', undefined);
  if (!/camera=\(\).*geolocation=\(\).*microphone=\(\)/.test(String(headers['permissions-policy']))) found.push('no permissions-policy');
  const policy = String(headers['content-security-policy'] ?? '');
  const nonce = /'nonce-([\w+/=]{22,})'/.exec(policy)?.[1];
  const seen = directivesOf(policy.replace(nonce ?? 'no nonce', 'NONCE'));
  if (/^(?:'sha256-[\w+/=]{44}' ?)+$|^'none'$/.test(seen['style-src'] ?? '')) seen['style-src'] = 'STYLES';
  if (JSON.stringify(seen) !== JSON.stringify(POLICIES[kind])) found.push(`policy is ${policy || 'missing'}`);
  // The page of last resort is drawn at build time, when there is no request to have a nonce: its scripts stay out.
  if (kind === 'page' && path !== '/_global-error') {
    const without = [...body.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !tag.includes(`nonce="${nonce}"`));
    if (without.length > 0) found.push(`${without.length} scripts without the nonce: ${without[0]?.[0].slice(0, 120)}`);
  }
  return found;
}

/** What the gate may refuse before a route of whatever kind is asked: its answer is of the strictest kind. */
const BY_THE_GATE = [403, 405, 413, 421];

interface Expected extends Ask {
  kind: Kind;
  /** Statuses that this ask may end in; without them any that a visitor may see. */
  status?: number[];
}

/** Asks for each, and gives every fault with the address that has it. */
async function inspect(asks: Expected[]): Promise<string[]> {
  const found: string[][] = [];
  const left = asks.entries();
  const work = async () => {
    for (const [index, ask] of left) found[index] = await inspectOne(ask);
  };
  await Promise.all([work(), work(), work(), work()]);
  return found.flat();
}

async function inspectOne(ask: Expected): Promise<string[]> {
  const answer = await deliver(ask);
  const at = `${ask.method ?? 'GET'} ${ask.host}${ask.path} (${answer.status})`;
  const wrongStatus = ask.status && !ask.status.includes(answer.status) ? [`${at}: status is not ${ask.status.join(' or ')}`] : [];
  const found = faults(ask.kind, answer, ask.path);
  const wrong = found.length > 0 && BY_THE_GATE.includes(answer.status) ? faults('refusal', answer, ask.path) : found;
  return [...wrongStatus, ...wrong.map((fault) => `${at}: ${fault}`)];
}

const app = { port: PORTS.app, host: `localhost:${PORTS.app}` };

/** Every route of the build, with real ids where there are any. */
function routesOfTheBuild(ids: Record<string, string>): { path: string; isPage: boolean }[] {
  const manifest: Record<string, string> = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'));
  return Object.entries(manifest).map(([file, route]) => ({
    path: route.replace(/\[\[?(?:\.\.\.)?(\w+)\]\]?/g, (_, name: string) => ids[name] ?? 'nothing'),
    isPage: file.endsWith('/page'),
  }));
}

const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies(APP)).map(({ name, value }) => `${name}=${value}`).join('; ');

test.skip(({ isMobile }) => isMobile, 'what a server sends does not depend on the screen');

test('every answer of every origin is delivered with the policy of its kind', async ({ page }) => {
  const siteId = await describeSite(page, PROMPT);
  const address = new URL(await publish(page));
  const cookie = await cookieOf(page);
  const [row] = await asAdmin<{ id: string }>('select id from generations where site_id = $1', [siteId]);
  const ids = { siteId, generationId: row?.id ?? '', templateId: 'restaurant', name: 'figtree-latin-wght-normal.woff2' };

  const routes = routesOfTheBuild(ids);
  expect(routes.length).toBeGreaterThan(50);
  const ofTheBuild = routes.flatMap(({ path, isPage }): Expected[] => {
    const kind = isPage ? 'page' : 'data';
    return [
      { ...app, path, kind },
      { ...app, path, kind, headers: { cookie } },
      { ...app, path, kind, method: 'HEAD' },
    ];
  });
  expect.soft(await inspect(ofTheBuild), 'routes of the build').toEqual([]);

  const home = await deliver({ ...app, path: '/' });
  const assets = [...new Set(home.body.match(/\/_next\/static\/[^"'\\\s)]+\.(?:js|css|woff2)/g))];
  const image = /\/_next\/image\?[^"'\s]+/.exec(home.body)?.[0].replaceAll('&amp;', '&') ?? '';
  expect(assets.length).toBeGreaterThan(3);
  expect
    .soft(
      await inspect([
        ...assets.map((path): Expected => ({ ...app, path, kind: 'data', status: [200] })),
        { ...app, path: image, kind: 'data', status: [200] },
        { ...app, path: '/_next/static/nothing.js', kind: 'data', status: [404] },
        { ...app, path: '/icons/192.png', kind: 'data', status: [200] },
        { ...app, path: '/nothing-here', kind: 'page', status: [404] },
        { ...app, path: '/nothing-here', kind: 'page', method: 'POST' },
        { ...app, path: '/', kind: 'page', method: 'OPTIONS' },
        { ...app, path: '/pricing/', kind: 'page', status: [308] },
        { ...app, path: '/sites', kind: 'page', status: [307] },
        { ...app, path: '/pricing%zz', kind: 'page', status: [404] },
        { ...app, path: '/v1/sites', kind: 'data', status: [401] },
        { ...app, path: '/v1/nothing', kind: 'data', status: [404] },
        { ...app, path: '/api/nothing', kind: 'data', status: [404] },
        { ...app, path: '/webhooks/stripe', kind: 'data', method: 'POST', body: '{}', status: [400] },
        { ...app, path: '/api/v1/sites', kind: 'data', method: 'DELETE' },
        // Refused before Next sees it.
        { ...app, path: '/', kind: 'refusal', method: 'TRACE', headers: { accept: 'text/html' } },
        { ...app, path: '/v1/sites', kind: 'refusal', method: 'POST', body: 'x'.repeat(3_000_000), status: [413] },
        { ...app, path: '/pricing', kind: 'page', headers: { 'content-security-policy': "script-src 'nonce-mine'" }, status: [200] },
        // Nobody of ours answers to this name; the app does, as itself.
        { ...app, host: 'somewhere.example', path: '/pricing', kind: 'page' },
      ]),
      'the app beside its routes',
    )
    .toEqual([]);

  const visit = (port: number): Expected[] => {
    const site = { port, host: address.host, kind: 'published' as const };
    return [
      { ...site, path: '/', status: [200] },
      { ...site, path: '/', method: 'HEAD', status: [200] },
      { ...site, path: '/robots.txt' },
      { ...site, path: '/index.html', status: [308] },
      { ...site, path: '/nothing', status: [404] },
      { ...site, path: '/api/health', status: [404] },
      { ...site, path: '/_form/fm_00000000', method: 'POST', body: 'a=b', status: [400] },
      { ...site, path: '/', method: 'DELETE', status: [405] },
      { ...site, host: `nobody-has-this.localhost:${PORTS.sites}`, path: '/', status: [404] },
    ];
  };
  expect.soft(await inspect(visit(PORTS.sites)), 'published sites, by the server of their own').toEqual([]);
  expect.soft(await inspect(visit(PORTS.app)), 'published sites, by the app').toEqual([]);

  const preview = await previewAddress(page, siteId);
  expect(preview.origin).toBe(PREVIEWS);
  const folder = preview.pathname.replace('index.html', '');
  const previews = { port: PORTS.app, host: preview.host, kind: 'preview' as const };
  const { body } = await deliver({ ...previews, path: preview.pathname });
  const files = [...new Set(body.match(/assets\/[\w.-]+/g))];
  expect(files.length).toBeGreaterThan(0);
  expect
    .soft(
      await inspect([
        { ...previews, path: preview.pathname, status: [200] },
        { ...previews, path: preview.pathname, method: 'HEAD', status: [200] },
        ...files.map((path): Expected => ({ ...previews, path: folder + path, status: [200] })),
        { ...previews, path: `${folder}nothing.html`, status: [404] },
        { ...previews, path: `${folder}%2e%2e/index.html`, status: [404] },
        { ...previews, path: `${folder}%zz`, kind: 'data', status: [404] },
        { ...previews, path: preview.pathname.replace('.', '.A'), status: [404] },
        { ...previews, path: '/', status: [404] },
        { ...previews, path: `${folder}nothing/`, kind: 'data', status: [308] },
        { ...previews, host: address.host, path: '/menu/', kind: 'published', status: [404] },
        { ...previews, path: '/sites', headers: { cookie }, status: [404] },
        { ...previews, path: `/sites/${siteId}/edit`, headers: { cookie }, status: [404] },
        { ...previews, path: '/api/health', status: [404] },
        { ...previews, path: '/_next/image?url=%2Ficons%2F192.png&w=64&q=75', status: [404] },
        { ...previews, path: preview.pathname, method: 'POST', kind: 'data', status: [405] },
      ]),
      'previews',
    )
    .toEqual([]);
  // What previews show is on their own host alone.
  expect((await deliver({ ...app, path: `/previews${preview.pathname}`, headers: { cookie } })).status).toBe(404);
});

test('each answer has a nonce and an id of its own', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => deliver({ ...app, path: '/pricing', headers: { 'x-request-id': 'made-by-a-visitor' } })),
  );
  const nonces = answers.map(({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]);
  const requestIds = answers.map(({ headers }) => headers['x-request-id']);
  expect(new Set(nonces).size).toBe(3);
  expect(new Set(requestIds).size).toBe(3);
  for (const id of requestIds) expect(id).toMatch(/^[0-9a-f]{16}$/);
});
