import { beforeAll, expect, test } from 'vitest';
import type { Arrival } from './arrival.ts';
import { hostsOf } from './hosts.ts';
import { judgeArrival } from './judge-arrival.ts';

const HOSTS = hostsOf({ APP_URL: 'https://app.example', SITES_URL: 'https://sites.example', PREVIEWS_URL: 'https://previews.example' }, [
  'build-7.vercel.app',
  undefined,
]);
let nextAddress = 0;

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://app_server:x@127.0.0.1:9/postgres',
    NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
    SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
    APP_URL: 'https://app.example',
    SITES_URL: 'https://sites.example',
    PREVIEWS_URL: 'https://previews.example',
    APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
  });
});

/** A form submission from our own page, with overrides; each from a new address. */
const arrive = (changed: Partial<Arrival> = {}): Arrival => ({
  method: 'POST',
  target: '/sign-in',
  host: 'app.example',
  contentLength: 300,
  origin: 'https://app.example',
  secFetchSite: 'same-origin',
  hasSession: false,
  address: `198.51.100.${++nextAddress}`,
  ...changed,
});
const reason = (changed: Partial<Arrival>): string | undefined => judgeArrival(arrive(changed), HOSTS).refusal?.error.reason;
const GET = { method: 'GET', contentLength: 0, origin: null, secFetchSite: null } as const;

test.each<[Partial<Arrival>, string | undefined]>([
  [{}, undefined],
  [GET, undefined],
  [{ ...GET, host: 'app.example:443' }, undefined],
  [{ ...GET, host: 'build-7.vercel.app' }, undefined],
  [{ ...GET, host: 'padaria.sites.example', target: '/contato' }, undefined],
  [{ ...GET, host: 'previews.example', target: '/token/index.html' }, undefined],
  [{ host: 'previews.example', target: '/token/index.html', contentLength: 0 }, 'method_not_allowed'],
  [{ ...GET, host: '10.0.0.7:3000', target: '/api/health' }, undefined],
  [{ ...GET, host: '10.0.0.7:3000' }, 'wrong_host'],
  [{ ...GET, host: 'evil.example' }, 'wrong_host'],
  [{ ...GET, host: 'undefined' }, 'wrong_host'],
  [{ ...GET, host: '' }, 'wrong_host'],
  [{ ...GET, host: 'app.example.evil.example' }, 'wrong_host'],
  [{ ...GET, host: 'evilsites.example' }, 'wrong_host'],
  [{ ...GET, host: '.sites.example' }, 'wrong_host'],
  [{ ...GET, target: 'http://evil.example/' }, 'request_malformed'],
  [{ ...GET, target: 'https://app.example/sites' }, 'request_malformed'],
  [{ ...GET, target: '*', method: 'OPTIONS' }, 'request_malformed'],
])('%o: %s', (changed, expected) => {
  expect(reason(changed)).toBe(expected);
});

test('on one machine localhost is 127.0.0.1, and nowhere else', () => {
  const local = hostsOf({
    APP_URL: 'http://localhost:3000',
    SITES_URL: 'http://localhost:3001',
    PREVIEWS_URL: 'http://preview.localhost:3000',
  });
  expect(['localhost:3000', '127.0.0.1:3000', 'localhost', '127.0.0.1:3001'].map(local.isApp)).toEqual([true, true, false, false]);
  expect(['http://127.0.0.1:3000', 'https://localhost:3000'].map(local.isOwnOrigin)).toEqual([true, false]);
  expect(['a.localhost:3001', '.localhost:3001', 'localhost:3001'].map(local.isPublished)).toEqual([true, false, false]);
  expect(HOSTS.isApp('127.0.0.1')).toBe(false);
});

test.each(['TRACE', 'TRACK', 'CONNECT', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'get', ''])('no page takes %s', (method) => {
  const { refusal } = judgeArrival(arrive({ method }), HOSTS);
  expect(refusal?.error.reason).toBe('method_not_allowed');
  expect(refusal?.headers).toEqual([['Allow', 'GET, HEAD, POST']]);
});

test('a door takes the methods and sizes of its own', () => {
  const kb = (target: string, size: number, more: Partial<Arrival> = {}) => reason({ target, contentLength: size * 1024, ...more });
  expect(kb('/sites/x', 128)).toBeUndefined();
  expect(kb('/sites/x', 129)).toBe('body_too_large');
  expect(kb('/sites/x', 1024, { hasSession: true })).toBeUndefined();
  expect(kb('/sites/x', 1025, { hasSession: true })).toBe('body_too_large');
  for (const api of ['/v1/customers', '/api/v1/customers']) {
    expect(kb(api, 64, { origin: null })).toBeUndefined();
    expect(kb(api, 65, { origin: null, hasSession: true })).toBe('body_too_large');
  }
  expect(kb('/webhooks/stripe', 2048, { origin: null })).toBeUndefined();
  expect(kb('/api/inngest', 4096, { origin: null, method: 'PUT' })).toBeUndefined();
  expect(kb('/webhooks/stripe', 1, { origin: null, method: 'PUT' })).toBe('method_not_allowed');
  expect(kb('/_form/fm_1', 65, { host: 'padaria.sites.example', origin: null })).toBe('body_too_large');
  expect(reason({ ...GET, contentLength: 1 })).toBe('body_too_large');
});

test.each([
  '/webhooks/../sites',
  '/webhooks/%2e%2e/sites',
  '/webhooks/stripe/',
  '/webhooks/stripe%2f..',
  '/api/inngest/../../sites',
  '/v1/..%2fsites',
  '/v1/a.b/c',
  '//v1/customers',
  '/V1/customers',
])('%s has the strictest door', (target) => {
  expect(reason({ target, origin: 'https://evil.example' })).toBe('cross_site');
});

test.each<[Partial<Arrival>, boolean]>([
  [{ origin: 'https://app.example' }, true],
  [{ origin: null, secFetchSite: 'same-origin' }, true],
  [{ origin: null, secFetchSite: null }, false],
  [{ origin: null, secFetchSite: 'same-site' }, false],
  [{ origin: null, secFetchSite: 'none' }, false],
  [{ origin: 'null' }, false],
  [{ origin: '' }, false],
  [{ origin: 'http://app.example' }, false],
  [{ origin: 'https://app.example:8443' }, false],
  [{ origin: 'https://padaria.sites.example' }, false],
  [{ origin: 'https://evil.example', secFetchSite: 'same-origin' }, false],
  [{ origin: 'https://evil.example', host: 'build-7.vercel.app' }, false],
])('a change from %o passes: %s', (from, passes) => {
  expect(reason(from)).toBe(passes ? undefined : 'cross_site');
  expect(reason({ ...from, method: 'GET', contentLength: 0 })).toBeUndefined();
});

test('one address may change so much in a minute: less without a session, and reading is never counted', () => {
  const at = 1_800_000_000_000;
  const many = (count: number, changed: Partial<Arrival>) =>
    Array.from({ length: count }, () => judgeArrival(arrive(changed), HOSTS, at)).filter(({ refusal }) => refusal).length;
  expect(many(130, { address: '203.0.113.1' })).toBe(10);
  expect(many(1210, { address: '203.0.113.2', hasSession: true })).toBe(10);
  expect(many(2000, { ...GET, address: '203.0.113.1' })).toBe(0);
  const { refusal } = judgeArrival(arrive({ address: '203.0.113.1' }), HOSTS, at);
  expect(refusal?.error.reason).toBe('too_many_requests');
  expect(Object.fromEntries(refusal?.headers ?? [])).toHaveProperty('Retry-After');
});

test('what is too large or comes from elsewhere costs nobody their budget', () => {
  const at = 1_800_000_600_000;
  const flood = (changed: Partial<Arrival>) => {
    for (let i = 0; i < 500; i++) judgeArrival(arrive({ address: '203.0.113.9', ...changed }), HOSTS, at);
  };
  flood({ contentLength: 10 ** 9 });
  flood({ origin: 'https://evil.example' });
  flood({ host: 'evil.example' });
  expect(judgeArrival(arrive({ address: '203.0.113.9' }), HOSTS, at).refusal).toBeNull();
});
