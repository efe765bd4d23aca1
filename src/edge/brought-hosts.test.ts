import { createHash } from 'node:crypto';
import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { SITE_HOST_HEADER, unsealVisit } from '#platform/preview/site-host.ts';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { proxy } from '../proxy.ts';
import { createDelivery } from './delivery.ts';
import type { Pointer } from './pointer.ts';
import { Releases } from './releases.ts';
import { Traffic } from './traffic.ts';
import { answerOnWeb } from './web-door.ts';

Object.assign(process.env, {
  ...ENVIRONMENT,
  APP_URL: 'https://app.example',
  SITES_URL: 'https://sites.example',
  PREVIEWS_URL: 'https://previews.example',
  DOMAIN_HOST: 'vercel',
  VERCEL_API_TOKEN: 'token',
  VERCEL_PROJECT_ID: 'prj',
});

const body = Buffer.from('pão quente');
const hash = createHash('sha256').update(body).digest('hex');
const site = {
  siteId: 'site',
  clientId: 'client',
  slug: 'forno',
  releaseId: 'r',
  artefactId: 'a',
  state: 'live',
  locale: 'pt-BR',
  version: 1,
} as const;
const brought: Pointer = { ...site, mainHost: 'padaria.com.br', hsts: false };
const pointers: Record<string, Pointer> = { 'forno.sites.example': site, 'padaria.com.br': brought, 'www.padaria.com.br': brought };
const releases = new Releases({
  readManifest: async () => ({
    v: 1,
    locale: 'pt-BR',
    forms: {},
    files: { 'index.html': { hash, size: body.length, type: 'text/html', immutable: false } },
  }),
  readBlob: async () => body,
});
const deliver = createDelivery({
  pointers: { get: (hostname) => pointers[hostname] ?? null, isCurrent: () => true },
  releases,
  traffic: new Traffic(),
  ownerUrl: 'https://app.example/plan',
  originOf: (host) => `https://${host}`,
  receiveForm: async () => false,
  receiveReport: async () => false,
});

/** As on Vercel, which ends TLS: the proxy decides, and the route answers what the proxy passes on. */
async function visit(host: string, path = '/') {
  const headers = { host, 'user-agent': 'Mozilla/5.0 Firefox', 'x-real-ip': '203.0.113.9' };
  const first = await proxy(new NextRequest(`https://${host}${path}`, { headers }));
  const to = first.headers.get('x-middleware-rewrite');
  const seen = unsealVisit(first.headers.get(`x-middleware-request-${SITE_HOST_HEADER}`));
  const last = to ? await answerOnWeb(deliver, new Request(to, { headers }), seen!) : first;
  return { isSite: to !== null, status: last.status, text: await last.text(), location: last.headers.get('location') };
}

test('a name that a client brought is answered with its site, and www leads to it', async () => {
  expect(await visit('padaria.com.br')).toMatchObject({ isSite: true, status: 200, text: 'pão quente' });
  expect(await visit('www.padaria.com.br', '/?a=1')).toMatchObject({ status: 308, location: 'https://padaria.com.br/?a=1' });
  expect(await visit('forno.sites.example')).toMatchObject({ status: 200, text: 'pão quente' });
});

test('a name that nobody holds gets a plain page, never the app nor a site', async () => {
  const { isSite, status, text } = await visit('outra.com.br', '/domains');
  expect([isSite, status]).toEqual([true, 404]);
  expect(text).not.toContain('pão');
});

test.each(['app.example', 'sites.example', '203.0.113.9', 'localhost', 'padaria.com.br:8080', 'page-magic-a1b2.vercel.app', 'a..b.com'])(
  '%s is no name that a client brought',
  async (host) => {
    expect((await visit(host)).isSite).toBe(false);
  },
);
