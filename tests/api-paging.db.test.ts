import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { API_SCOPES } from '#modules/accounts/input.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { describeApi } from '../src/app/api/v1/_openapi.ts';
import { GET as listSites } from '../src/app/api/v1/sites/route.ts';
import { GET as listSubscriptions } from '../src/app/api/v1/users/[user_id]/subscriptions/route.ts';
import { openDatabase } from './world/database.ts';
import { makeClient } from './world/people.ts';
import type { Client } from './world/shop.ts';

const V1 = path.resolve(import.meta.dirname, '../src/app/api/v1');
const { admin } = await openDatabase();
vi.stubEnv('VERCEL', '1');
vi.setConfig({ testTimeout: 60_000 });

const keyOf = async (ctx: Client) => (await createApiKey(ctx, { name: 'Loja', scopes: [...API_SCOPES], days: 0 })).text;
type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

async function ask(handle: Handler, address: string, key = '', init: RequestInit = {}, params = {}) {
  const headers = {
    ...(key && { authorization: `Bearer ${key}` }),
    'accept-language': 'es',
    'x-vercel-forwarded-for': `10.9.${(Math.random() * 250) | 0}.7`,
  };
  const response = await handle(new Request(`http://127.0.0.1:9/api${address}`, { ...init, headers }), { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

/** A client with so many sites, several of them made in the same microsecond. */
async function withSites(count: number) {
  const ctx = await makeClient(admin, { tier: 'enterprise' });
  await admin.query(`insert into projects (client_id, name) values ($1, 'Padaria')`, [ctx.account.id]);
  await admin.query(
    `insert into sites (id, client_id, project_id, name, slug, created_at)
     select gen_random_uuid(), $1, p.id, 'Site ' || n, 'pag-' || right($1::uuid::text, 8) || '-' || n, timestamptz '2026-03-01 12:00:00.000123Z' + (n / 3) * interval '1 microsecond'
     from projects p, generate_series(1, $2::int) n where p.client_id = $1`,
    [ctx.account.id, count],
  );
  return { ctx, key: await keyOf(ctx) };
}

async function walk(key: string, limit: number, between: (page: number) => Promise<void> = async () => {}) {
  const names: string[] = [];
  let address: string | null = `/v1/sites?limit=${limit}`;
  let pages = 0;
  while (address) {
    const { status, json, headers } = await ask(listSites, address, key);
    expect(status).toBe(200);
    names.push(...json.data.map(({ name }: { name: string }) => name));
    const link: string | undefined = headers.get('link')?.match(/^<([^>]+)>; rel="next"$/)?.[1];
    expect([json.has_more, json.next_cursor === null]).toEqual([link !== undefined, link === undefined]);
    if (link) {
      expect(new URL(link).origin).toBe(new URL(env().APP_URL).origin);
      expect(new URL(link).searchParams.get('cursor')).toBe(json.next_cursor);
      expect(new URL(link).searchParams.get('limit')).toBe(String(limit));
    }
    address = link ? new URL(link).pathname + new URL(link).search : null;
    await between(++pages);
  }
  return { names, pages };
}

test('twenty sites come at once, newest first; the rest is where the answer says', async () => {
  const { key } = await withSites(23);
  const first = await ask(listSites, '/v1/sites', key);
  expect([first.json.data.length, first.json.has_more, first.json.object]).toEqual([20, true, 'list']);
  const rest = await ask(listSites, `/v1/sites?cursor=${first.json.next_cursor}`, key);
  expect([rest.json.data.length, rest.json.has_more, rest.json.next_cursor]).toEqual([3, false, null]);
});

test.each([1, 2, 7, 100])('pages of %i hold every site once', async (limit) => {
  const { key } = await withSites(15);
  const { names, pages } = await walk(key, limit);
  expect([...names].sort()).toEqual(Array.from({ length: 15 }, (_, n) => `Site ${n + 1}`).sort());
  expect(pages).toBe(Math.ceil(15 / limit));
});

test('sites that are touched, made or deleted meanwhile make nobody else’s come twice or go missing', async () => {
  const { ctx, key } = await withSites(12);
  const { names } = await walk(key, 3, async (page) => {
    await admin.query('update sites set updated_at = now() where client_id = $1', [ctx.account.id]);
    if (page === 1)
      await admin.query(
        `insert into sites (id, client_id, project_id, name, slug) select $2, $1, id, 'Novo', $3 from projects where client_id = $1`,
        [ctx.account.id, newId(), `novo-${ctx.account.id.slice(-8)}`],
      );
    if (page === 2) await admin.query(`delete from sites where client_id = $1 and name = 'Site 1'`, [ctx.account.id]);
  });
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('Novo');
  expect([...names].sort()).toEqual(Array.from({ length: 11 }, (_, n) => `Site ${n + 2}`).sort());
});

test('a cursor is one of ours, of this list, or is refused by name; so is a limit', async () => {
  const { key } = await withSites(3);
  const { json } = await ask(listSites, '/v1/sites?limit=1', key);
  const good: string = json.next_cursor;
  expect(good).toMatch(/^[\w-]+$/);
  const { ctx } = await withSites(0);
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     select 'sub_page_' || n || right($1::uuid::text, 8), $1, 'basic', 'canceled', 'BRL', now() - n * interval '1 day', now(), now(), now(), now() from generate_series(1, 3) n`,
    [ctx.account.id],
  );
  const other = await ask(
    listSubscriptions,
    `/v1/users/${ctx.account.id}/subscriptions?limit=2`,
    await keyOf(ctx),
    {},
    { user_id: ctx.account.id },
  );
  expect([other.json.data.length, other.json.has_more]).toEqual([2, true]);
  const wrong = [
    'x',
    '',
    `${good}x`,
    good.slice(0, -2),
    Buffer.from('1772366400000000.0198c0de-0000-7000-8000-000000000001').toString('base64url'),
    other.json.next_cursor,
    "' or true --",
    'a'.repeat(5000),
  ];
  for (const cursor of wrong) {
    const refused = await ask(listSites, `/v1/sites?cursor=${encodeURIComponent(cursor)}`, key);
    expect([refused.status, refused.json.errors?.[0]?.parameter], cursor).toEqual([422, 'cursor']);
  }
  for (const limit of ['0', '-1', '101', '1.5', 'ten', '', '1e9', 'NaN']) {
    const refused = await ask(listSites, `/v1/sites?limit=${limit}`, key);
    expect([refused.status, refused.json.errors?.[0]?.parameter], limit).toEqual([422, 'limit']);
  }
  expect((await ask(listSites, '/v1/sites?page=2&utm_source=x', key)).status).toBe(200);
});

test("another's cursor shows one's own sites alone", async () => {
  const [one, two] = [await withSites(5), await withSites(5)];
  const { json } = await ask(listSites, '/v1/sites?limit=1', one.key);
  const { json: theirs } = await ask(listSites, `/v1/sites?cursor=${json.next_cursor}`, two.key);
  const slugs = theirs.data.map(({ slug }: { slug: string }) => slug);
  expect(slugs.every((slug: string) => slug.includes(two.ctx.account.id.slice(-8)))).toBe(true);
});

test('subscriptions page too, newest first', async () => {
  const ctx = await makeClient(admin);
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     select 'sub_walk_' || n || right($1::uuid::text, 8), $1, 'basic', 'canceled', 'BRL', timestamptz '2026-03-01Z' + (n / 2) * interval '1 microsecond', now(), now(), now(), now() from generate_series(1, 9) n`,
    [ctx.account.id],
  );
  const key = await keyOf(ctx);
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const address: string = `/v1/users/${ctx.account.id}/subscriptions?limit=4${cursor && `&cursor=${cursor}`}`;
    const { json } = await ask(listSubscriptions, address, key, {}, { user_id: ctx.account.id });
    ids.push(...json.data.map(({ id }: { id: string }) => id));
    cursor = json.next_cursor;
  }
  expect(ids).toHaveLength(9);
  expect(new Set(ids).size).toBe(9);
});

test('the document of the API says how to page', () => {
  const { paths } = describeApi();
  for (const address of ['/v1/sites', '/v1/users/{user_id}/subscriptions']) {
    const { parameters, responses } = paths[address]!.get as unknown as {
      parameters: { name: string; in: string; required: boolean; schema: object }[];
      responses: Record<string, { headers?: Record<string, unknown>; content: Record<string, { schema: { properties: object } }> }>;
    };
    expect(parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: expect.objectContaining({ minimum: 1, maximum: 100, default: 20 }),
    });
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'cursor', in: 'query', required: false }));
    expect(responses[200]!.headers).toHaveProperty('Link');
    expect(responses[200]!.content['application/json']!.schema.properties).toHaveProperty('next_cursor');
    expect(responses).toHaveProperty('422');
  }
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Every route of the API, as Next finds them; the document and the words of problems are not operations. */
const files = readdirSync(V1, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('route.ts'));

test.each(files)('%s answers every method, those it has not with 405 and Allow', async (file) => {
  const route: Partial<Record<string, Handler>> = await import(path.join(V1, file));
  const folder = `/v1/${path.dirname(file)}`.replace('[[...path]]', 'nope/at/all');
  const address = folder.replace(/\[\w+\]/g, 'acc_0csk0dw0000e0g000000000003');
  const { paths } = describeApi();
  const known = paths[folder.replace(/\[(\w+)\]/g, '{$1}')];
  const readable = /openapi|problems/.test(file);
  const allowed = known ? Object.keys(known).map((method) => method.toUpperCase()) : readable ? ['GET'] : [];
  for (const method of METHODS) {
    expect(route[method], `${file} ${method}`).toBeTypeOf('function');
    if (allowed.includes(method)) continue;
    const body = method === 'GET' ? {} : { body: 'x' };
    const { status, headers, json } = await ask(route[method]!, address, '', { method, ...body }, {});
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      allowed.length > 0 ? 405 : 404,
      'application/problem+json',
      'es',
    ]);
    expect(headers.get('allow')).toBe(
      allowed.length > 0 ? [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ') : null,
    );
    expect(json).toMatchObject({
      reason: allowed.length > 0 ? 'method_not_allowed' : 'path_not_found',
      detail: expect.stringMatching(/\S/),
    });
  }
});

test('an unknown path has a route of its own, so that Next’s page never answers', () => {
  expect(files).toContain('[[...path]]/route.ts');
});
