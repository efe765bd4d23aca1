import './world/heard-events.ts';
import { expect, test, vi } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { revokeApiKey } from '#modules/accounts/api-keys/revoke-api-key.ts';
import type { ApiScope } from '#modules/accounts/input.ts';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { encodeId } from '#platform/ids.ts';
import { log } from '#platform/log/log.ts';
import { handler } from '../src/app/api/v1/_door.ts';
import { describeApi } from '../src/app/api/v1/_openapi.ts';
import { createCustomer, createSubscription } from '../src/app/api/v1/_operations.ts';
import { GET as usage } from '../src/app/api/v1/usage/route.ts';
import { openDatabase } from './world/database.ts';
import { makeClient } from './world/people.ts';

const { admin } = await openDatabase();
vi.stubEnv('VERCEL', '1');

const ALL: ApiScope[] = ['customers:write', 'subscriptions:read', 'subscriptions:write', 'usage:read', 'sites:read'];
const keyOf = async (ctx: Context, scopes = ALL) => (await createApiKey(ctx, { name: 'Loja', scopes, days: 0 })).text;

let nextAddress = 0;
interface Sent {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
  params?: Record<string, string>;
}
type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

async function send(handle: Handler, { key, body, headers = {}, params = {} }: Sent = {}) {
  const init: RequestInit = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      // Strangers of one test are not counted with those of another.
      'x-vercel-forwarded-for': `198.51.${Math.floor(++nextAddress / 250)}.${nextAddress % 250}`,
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  };
  if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await handle(new Request('http://127.0.0.1:9/api/v1/x', init), { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : null };
}

/** Where a test counts in windows of a minute, none may end in the midst of it. */
async function earlyInTheMinute(): Promise<void> {
  const late = (Date.now() % 60_000) - 55_000;
  if (late > 0) await new Promise((resolve) => setTimeout(resolve, 5001 - late));
}

/** An operation whose work is to count how often it was done. */
function counting() {
  const done: unknown[] = [];
  const handle = handler(createCustomer, async (_, { body, key }) => {
    done.push({ body, key });
    await new Promise((resolve) => setTimeout(resolve, 30));
    return { number: done.length };
  });
  return { done, handle };
}

test('a key reads the usage of its account, with what is left of its rate limit', async () => {
  await earlyInTheMinute();
  const owner = await makeClient(admin);
  const { status, json, headers } = await send(usage, { key: await keyOf(owner) });
  expect(status).toBe(200);
  expect(json).toMatchObject({ object: 'list', has_more: false });
  expect(json.data).toContainEqual(expect.objectContaining({ object: 'usage', meter: 'page_generate', used: 0, limit: 10 }));
  expect(headers.get('ratelimit-policy')).toBe('"api_read";q=120;w=60');
  expect(headers.get('ratelimit')).toMatch(/^"api_read";r=119;t=\d+$/);
  expect(headers.get('ratelimit-limit')).toBe('120');
  expect(headers.get('ratelimit-remaining')).toBe('119');
  expect(headers.get('cache-control')).toBe('private, no-store');
});

test('an anonymous caller gets a problem in their language', async () => {
  const { status, json, headers } = await send(usage, { headers: { 'accept-language': 'en' } });
  expect(status).toBe(401);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(headers.get('content-language')).toBe('en');
  expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect(json).toEqual({
    type: expect.stringMatching(/\/v1\/problems#api_key_missing$/),
    title: 'Unauthorized',
    status: 401,
    detail: expect.stringContaining('Authorization: Bearer'),
    reason: 'api_key_missing',
  });
  expect((await send(usage)).json.detail).toContain('Falta a chave');
  expect((await send(usage, { headers: { 'accept-language': 'es-MX' } })).json.detail).toContain('Falta la clave');
});

test('a mistyped, unknown, revoked or expired key, and one without the scope, are told apart', async () => {
  const owner = await makeClient(admin);
  const key = await keyOf(owner);
  const asked = async (sent: string) => {
    const { status, json } = await send(usage, { key: sent });
    return [status, json.reason];
  };
  expect(await asked(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toEqual([401, 'api_key_mistyped']);
  expect(await asked('eyJhbGciOiJub25lIn0')).toEqual([401, 'api_key_mistyped']);
  expect(await asked(await keyOf(owner, ['sites:read']))).toEqual([403, 'api_key_scope']);
  await admin.query(`update api_keys set expires_at = now() where client_id = $1 and prefix = $2`, [owner.account.id, key.slice(0, 16)]);
  expect(await asked(key)).toEqual([401, 'api_key_expired']);
  const other = await createApiKey(owner, { name: 'x', scopes: ALL, days: 0 });
  await revokeApiKey(owner, { id: other.id });
  expect(await asked(other.text)).toEqual([401, 'api_key_revoked']);
  await admin.query('delete from api_keys where id = $1', [other.id]);
  expect(await asked(other.text)).toEqual([401, 'api_key_unknown']);
});

test.each([
  ['Basic', 'Basic dXNlcjpwYXNz'],
  ['Bearer without a word', 'Bearer'],
  ['two words', 'Bearer one two'],
])('%s is no way in', async (_, authorization) => {
  expect((await send(usage, { headers: { authorization } })).json).toMatchObject({ status: 401, reason: 'api_key_missing' });
});

test('a page of another site gets nothing for the cookie of a session', async () => {
  const headers = { cookie: 'pm-session=base64-x', 'sec-fetch-site': 'cross-site' };
  expect((await send(usage, { headers })).json).toMatchObject({ status: 403, reason: 'cross_site' });
});

test('at the end of a limit the answer is 429 and says when to come back; another key goes on', async () => {
  await earlyInTheMinute();
  const [one, other] = [await makeClient(admin), await makeClient(admin)];
  const [key, second] = [await keyOf(one), await keyOf(other)];
  const settings = env();
  settings.RATE_LIMIT_SCALE = 3 / 120;
  try {
    for (let i = 0; i < 3; i++) expect((await send(usage, { key })).status).toBe(200);
    const { status, json, headers } = await send(usage, { key, headers: { 'accept-language': 'en' } });
    expect(status).toBe(429);
    expect(json).toMatchObject({ reason: 'too_many_requests', title: 'Too Many Requests' });
    expect(json.type).toBe('https://iana.org/assignments/http-problem-types#quota-exceeded');
    const wait = Number(headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(121);
    expect(json.detail).toMatch(/Try again in \d+ (second|minute)/);
    expect(headers.get('ratelimit')).toBe(`"api_read";r=0;t=${wait}`);
    expect(headers.get('ratelimit-remaining')).toBe('0');
    expect((await send(usage, { key: second })).status).toBe(200);
  } finally {
    settings.RATE_LIMIT_SCALE = 1;
  }
});

test('who tries keys is stopped by address, whatever else they write into their headers', async () => {
  await earlyInTheMinute();
  const tried = (i: number) => ({
    headers: { 'x-vercel-forwarded-for': '203.0.113.50', 'x-forwarded-for': `203.0.113.${i}`, authorization: 'Bearer pm_live_x' },
  });
  const answers = await Promise.all(Array.from({ length: 61 }, (_, i) => send(usage, tried(i))));
  const statuses = answers.map(({ status }) => status).sort();
  expect([statuses.filter((status) => status === 401).length, statuses.filter((status) => status === 429).length]).toEqual([60, 1]);
  const refused = answers.find(({ status }) => status === 429)!;
  expect(refused.headers.get('ratelimit-policy')).toBe('"api_stranger";q=60;w=60');
});

test.each([
  ['not JSON', '{"plan":', {}, 400, 'body_not_json'],
  ['nothing', '', {}, 400, 'body_not_json'],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'body_not_json'],
  ['a form', 'plan=pro', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'content_type_not_json'],
  ['text that is JSON', '{}', { 'content-type': 'text/plain' }, 415, 'content_type_not_json'],
  ['JSON in another alphabet', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'content_type_not_json'],
  ['more than 64 KB', JSON.stringify({ plan: 'x'.repeat(70_000) }), {}, 413, 'body_too_large'],
  ['a list', '[]', {}, 422, 'invalid'],
  ['null', 'null', {}, 422, 'invalid'],
  ['a tower of lists', '['.repeat(30_000) + ']'.repeat(30_000), {}, 422, 'invalid'],
  ['a tower in a field', `{"plan":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)},"currency":"BRL"}`, {}, 422, 'invalid'],
  ['wrong types', '{"plan":7,"currency":["BRL"]}', {}, 422, 'invalid'],
  ['the prototype', '{"__proto__":{"plan":"pro"},"currency":"BRL"}', {}, 422, 'invalid'],
] as const)('of %s nothing is done', async (_, body, headers, status, reason) => {
  const owner = await makeClient(admin);
  const key = await keyOf(owner);
  let done = 0;
  const handle = handler(createSubscription, async () => ++done);
  const answer = await handle(
    new Request('http://127.0.0.1:9/api/v1/subscriptions', {
      method: 'POST',
      body: body as string,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    }),
    { params: Promise.resolve({}) },
  );
  expect([answer.status, (await answer.json()).reason]).toEqual([status, reason]);
  expect(done).toBe(0);
});

test('a body without a length is cut off at the first byte too many', async () => {
  const owner = await makeClient(admin);
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(16 * 1024).fill(32));
    },
  });
  const request = new Request('http://127.0.0.1:9/api/v1/customers', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { authorization: `Bearer ${await keyOf(owner)}`, 'content-type': 'application/json' },
  } as RequestInit);
  const answer = await counting().handle(request, { params: Promise.resolve({}) });
  expect(answer.status).toBe(413);
  expect(pulled).toBeLessThan(10);
});

test('refused input is reported by field, with a pointer to each', async () => {
  const key = await keyOf(await makeClient(admin));
  const body = { email: 'nobody', name: '', 'a/b': 1 };
  const { json } = await send(counting().handle, { key, body, headers: { 'accept-language': 'en' } });
  expect(json).toMatchObject({ status: 422, reason: 'invalid' });
  expect(json.errors).toEqual([
    { pointer: '#/email', detail: 'Write a full email address, like name@example.com.' },
    { pointer: '#/name', detail: 'Fill in this field.' },
    { pointer: '#/a~1b', detail: 'This field does not exist here.' },
  ]);
});

test('an unexpected failure keeps its words in the log and gives an id', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
  const handle = handler(createCustomer, async () => {
    throw new Error('the secret of the house');
  });
  const { status, json, text } = await send(handle, { key: await keyOf(await makeClient(admin)), body: {} });
  expect([status, json.reason]).toEqual([500, 'unknown']);
  expect(text).not.toContain('secret');
  expect(logged.mock.calls[0]![1]).toMatchObject({ requestId: json.id });
  expect(json.detail).toContain(json.id);
  logged.mockRestore();
});

test('a request with an Idempotency-Key is done once and answered the same again', async () => {
  const { done, handle } = counting();
  const key = await keyOf(await makeClient(admin));
  const ask = (more: Sent = {}) => send(handle, { key, body: { name: 'Ana' }, headers: { 'idempotency-key': '"8e03978e-40d5"' }, ...more });
  const first = await ask();
  expect([first.status, first.json, first.headers.get('idempotent-replayed')]).toEqual([200, { number: 1 }, null]);
  const second = await ask();
  expect([second.status, second.json, second.headers.get('idempotent-replayed')]).toEqual([200, { number: 1 }, 'true']);
  const unquoted = await ask({ headers: { 'idempotency-key': '8e03978e-40d5' } });
  expect(unquoted.json).toEqual({ number: 1 });
  const other = await ask({ body: { name: 'Bia' } });
  expect([other.status, other.json.reason]).toEqual([409, 'idempotency_key_reused']);
  expect(done.length).toBe(1);
  const { json } = await ask({ headers: { 'idempotency-key': 'another' } });
  expect(json).toEqual({ number: 2 });
});

test('the same Idempotency-Key of two accounts is two keys, also further on', async () => {
  const { done, handle } = counting();
  for (const owner of [await makeClient(admin), await makeClient(admin)])
    await send(handle, { key: await keyOf(owner), body: {}, headers: { 'idempotency-key': 'one' } });
  expect(new Set(done.map((each) => (each as { key: string }).key)).size).toBe(2);
});

test('20 at once with one Idempotency-Key are done once', async () => {
  const { done, handle } = counting();
  const key = await keyOf(await makeClient(admin));
  const ask = () => send(handle, { key, body: {}, headers: { 'idempotency-key': 'crowd' } });
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(done.length).toBe(1);
  for (const { status, json } of answers)
    expect(status === 200 ? json : json.reason).toEqual(status === 200 ? { number: 1 } : 'idempotency_in_progress');
  expect((await ask()).json).toEqual({ number: 1 });
});

test('a request that failed may be tried again with its key, and one whose process died is taken over', async () => {
  const owner = await makeClient(admin);
  const key = await keyOf(owner);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let fails = true;
  const handle = handler(createCustomer, async () => {
    if (fails) throw new Error('once');
    return 'done';
  });
  const ask = () => send(handle, { key, body: {}, headers: { 'idempotency-key': 'again' } });
  expect((await ask()).status).toBe(500);
  fails = false;
  expect((await ask()).json).toBe('done');
  const mine = `client_id = '${owner.account.id}'`;
  await admin.query(`update app.idempotent_answers set status = null, body = null where ${mine}`);
  expect((await ask()).json.reason).toBe('idempotency_in_progress');
  await admin.query(`update app.idempotent_answers set claimed_at = now() - interval '3 minutes' where ${mine}`);
  expect((await ask()).headers.get('idempotent-replayed')).toBeNull();
  await admin.query(`update app.idempotent_answers set expires_at = now() where ${mine}`);
  expect((await ask()).headers.get('idempotent-replayed')).toBeNull();
  vi.restoreAllMocks();
});

test.each(['', 'two words', 'é', 'x'.repeat(256)])('"%s" is no Idempotency-Key', async (sent) => {
  const key = await keyOf(await makeClient(admin));
  const { handle, done } = counting();
  const headers = { 'idempotency-key': encodeURI(sent) === sent ? sent : sent === 'é' ? '\u00e9' : sent };
  expect((await send(handle, { key, body: {}, headers })).json).toMatchObject({ status: 400, reason: 'idempotency_key_invalid' });
  expect(done).toEqual([]);
});

test('the document of the API names every operation, with its scope and its schemas', () => {
  const api = describeApi();
  expect(api.openapi).toBe('3.1.0');
  // Which paths there are is the table of `tests/unit/api-contract.test.ts`.
  expect(Object.keys(api.paths)).toContain('/v1/users/{user_id}/subscriptions');
  const create = api.paths['/v1/subscriptions']!.post as Record<string, never>;
  expect(create).toMatchObject({
    requestBody: { content: { 'application/json': { schema: { required: ['plan', 'currency'], additionalProperties: false } } } },
    responses: { 201: { content: { 'application/json': { schema: { type: 'object' } } } }, 429: {} },
  });
  expect(JSON.stringify(api)).not.toContain('$schema');
});

test('the address of every kind of problem leads to words about it', async () => {
  const { GET } = await import('../src/app/api/v1/problems/route.ts');
  const page = await (await GET(new Request('http://127.0.0.1:9/api/v1/problems', { headers: { 'accept-language': 'en' } }))).text();
  for (const reason of [
    'api_key_missing',
    'body_too_large',
    'user_not_found',
    'idempotency_key_reused',
    'payment_overdue',
    'invalid',
    'unknown',
  ])
    expect(page).toContain(`<section id="${reason}">`);
  expect(page).toContain('the most is 64 KB');
  expect(page).not.toMatch(/\{\w+[,}]/);
});

test('an id of the API and a plain one both name the own account', async () => {
  const owner = await makeClient(admin);
  const { requireOwnUser } = await import('../src/app/api/v1/_answers.ts');
  requireOwnUser(owner, owner.account.id);
  requireOwnUser(owner, encodeId('account', owner.account.id));
  requireOwnUser(owner, undefined);
  for (const other of [encodeId('site', owner.account.id), (await makeClient(admin)).account.id, 'acc_', '', 'me'])
    expect(() => requireOwnUser(owner, other)).toThrow('user_not_found');
});
