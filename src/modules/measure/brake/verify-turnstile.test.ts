import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENVIRONMENT } from '../../../../tests/world/environment.ts';

Object.assign(process.env, ENVIRONMENT);
const { env } = await import('#platform/env.ts');
const { log } = await import('#platform/log/log.ts');
const { verifyTurnstile } = await import('./verify-turnstile.ts');

const OURS = new URL(env().APP_URL).hostname;
/** Cloudflare's answers by token, in its own words. */
const ANSWERS: Record<string, [status: number, body: unknown]> = {
  passed: [200, { success: true, 'error-codes': [], challenge_ts: '2026-11-25T08:00:00Z', hostname: OURS, action: 'analyze', cdata: '' }],
  used: [200, { success: false, 'error-codes': ['timeout-or-duplicate'] }],
  elsewhere: [200, { success: true, 'error-codes': [], hostname: 'other.example', action: 'analyze' }],
  other_action: [200, { success: true, 'error-codes': [], hostname: OURS, action: 'login' }],
  down: [503, 'Service Unavailable'],
};
let server: Server;
let asked: URLSearchParams;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked = new URLSearchParams(await text(request));
    const isOurs = request.url === '/turnstile/v0/siteverify' && asked.get('secret') === 'secret-of-the-widget';
    const [status, body] = isOurs ? ANSWERS[asked.get('response')!]! : [200, { success: false, 'error-codes': ['invalid-input-secret'] }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(env(), {
    TURNSTILE_SITE_KEY: 'site',
    TURNSTILE_SECRET_KEY: 'secret-of-the-widget',
    TURNSTILE_BASE_URL: `http://127.0.0.1:${port}`,
  });
});
afterAll(() => void server.close());

test('a token passes once it is for our host and our action; without an answer none does', async () => {
  expect(await verifyTurnstile('passed')).toBe(true);
  expect([...asked.keys()].sort()).toEqual(['response', 'secret']);
  for (const token of ['used', 'elsewhere', 'other_action', 'down']) expect([token, await verifyTurnstile(token)]).toEqual([token, false]);
});

test('a secret that Cloudflare does not know is an error in the log', async () => {
  const noted = vi.spyOn(log, 'error').mockImplementation(() => {});
  Object.assign(env(), { TURNSTILE_SECRET_KEY: 'another' });
  expect(await verifyTurnstile('passed')).toBe(false);
  expect(noted).toHaveBeenCalledWith('turnstile.refused', { codes: 'invalid-input-secret' });
});
