import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { addressKey, clientAddress } from './client-address.ts';

const SOCKET = '198.51.100.20';
const FORGED = {
  'x-forwarded-for': '203.0.113.66',
  'x-real-ip': '203.0.113.67',
  'x-vercel-forwarded-for': '203.0.113.68',
  forwarded: 'for=203.0.113.69',
};

beforeAll(() => {
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
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The client address as resolved by a process with these variables. */
async function asked(variables: Record<string, string>, headers: Record<string, string>, socket = SOCKET): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const fresh = await import('./client-address.ts');
  return fresh.clientAddress(new Headers(headers), socket);
}

test('without a proxy of ours, whatever a visitor writes changes nothing', async () => {
  expect(await asked({}, FORGED)).toBe(SOCKET);
  expect(await asked({ VERCEL: '' }, { ...FORGED, 'x-socket-address': 'guess 203.0.113.1' })).toBe(SOCKET);
});

test('on Vercel its own header counts and the one that a visitor can write does not', async () => {
  const onVercel = { VERCEL: '1', TRUSTED_PROXIES: '1' };
  expect(await asked(onVercel, { 'x-forwarded-for': '203.0.113.66', 'x-vercel-forwarded-for': '198.51.100.7' })).toBe('198.51.100.7');
  expect(await asked(onVercel, { 'x-forwarded-for': '203.0.113.66', 'x-real-ip': '198.51.100.7' })).toBe('198.51.100.7');
});

test.each([
  ['1', '198.51.100.7', '198.51.100.7'],
  ['1', '203.0.113.66, 198.51.100.7', '198.51.100.7'],
  ['2', '203.0.113.66, 198.51.100.7, 10.0.0.3', '198.51.100.7'],
  ['2', '203.0.113.66,203.0.113.67,198.51.100.7,10.0.0.3', '198.51.100.7'],
  // It bypassed one of the two proxies.
  ['2', '203.0.113.66', SOCKET],
  ['1', '', 'unknown'],
  ['1', 'not an address', 'unknown'],
])('with %s proxies, of "%s" it is %s', async (proxies, forwarded, expected) => {
  expect(await asked({ TRUSTED_PROXIES: proxies }, { 'x-forwarded-for': forwarded })).toBe(expected);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  [' 203.0.113.7:4431 ', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ['999.1.1.1', 'unknown'],
  ['', 'unknown'],
  ["'; drop table x", 'unknown'],
])('%s is counted as %s', (written, key) => {
  expect(addressKey(written)).toBe(key);
});

test('the address that was noted from the connection is read, and one that a visitor wrote is not', async () => {
  vi.resetModules();
  const { createServer } = await import('node:http');
  const { rememberSocket, unsealSocket } = await import('./socket-address.ts');
  const seen: string[] = [];
  const server = createServer((request, response) => {
    rememberSocket(request);
    const headers = new Headers(request.headers as Record<string, string>);
    seen.push(unsealSocket(headers), clientAddress(headers));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-socket-address': 'guess 203.0.113.1', 'x-forwarded-for': '203.0.113.2' } });
  await new Promise((resolve) => server.close(resolve));
  expect(seen).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(unsealSocket(new Headers({ 'x-socket-address': 'guess 203.0.113.1' }))).toBe('');
});
