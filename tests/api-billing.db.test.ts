import './world/heard-events.ts';
import path from 'node:path';
import Stripe from 'stripe';
import { afterAll, expect, test, vi } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { API_SCOPES } from '#modules/accounts/input.ts';
import { syncCatalogue } from '#modules/billing/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { decodeId, encodeId } from '#platform/ids.ts';
import { startStripe } from '../local/stripe/server.ts';
import { createDatabase } from '../local/test-database.ts';
import type { Operation } from '../src/app/api/v1/_operation.ts';
import * as operations from '../src/app/api/v1/_operations.ts';
import { openDatabase } from './world/database.ts';
import { openModel } from './world/model.ts';
import { openNames, openProviders } from './world/names.ts';
import { connectZones, makeOwnThings } from './world/own-things.ts';
import { makeClient, type PersonWish } from './world/people.ts';
import { openRegistrar } from './world/registrar.ts';
import { watchConformance } from './world/stripe-types/conformance.ts';

const V1 = path.resolve(import.meta.dirname, '../src/app/api/v1');
const { dns } = await openNames();
const { cloudflare } = await openProviders(dns.zones);
await openRegistrar(dns.zones);
const { admin } = await openDatabase();
const shop = await createDatabase();
const SECRET = 'sk_test_of_the_api';
const problems = watchConformance();
const server = await startStripe({ databaseUrl: shop.adminUrl, port: 0, secretKey: SECRET, backOff: () => 50, tickMs: 20 });
Object.assign(process.env, {
  VERCEL: '1',
  STRIPE_SECRET_KEY: SECRET,
  STRIPE_WEBHOOK_SECRET: 'whsec_of_tests_only',
  STRIPE_BASE_URL: `http://127.0.0.1:${server.port}`,
});
const model = await openModel();
afterAll(async () => {
  await model.close();
  await server.close();
  await shop.drop();
  expect(problems(), 'what does not fit the types of Stripe’s SDK').toEqual([]);
});
const stripe = new Stripe(SECRET, { host: '127.0.0.1', port: server.port, protocol: 'http' });
await syncCatalogue(jobContext('tests'));

const keyOf = async (ctx: Context) => (await createApiKey(ctx, { name: 'Loja', scopes: [...API_SCOPES], days: 0 })).text;
type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

const OPERATIONS = Object.values<Operation>(operations as unknown as Record<string, Operation>);

/** The documented path of an address, and what stands in the places of its names. */
function pathOf(address: string): { documented: string; params: Record<string, string> } {
  for (const { path: documented } of OPERATIONS) {
    const found = new RegExp(`^${documented.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(address);
    if (found) return { documented, params: { ...found.groups } };
  }
  throw new Error(`${address} is not documented`);
}

/** Asks a path of the written API through the very handler that Next would find for it. */
async function ask(method: 'GET' | 'POST', address: string, key: string, body?: unknown, idempotencyKey?: string) {
  const { documented, params } = pathOf(address.split('?')[0]!);
  const file = documented.replace('/v1', '').replace(/\{(\w+)\}/g, '[$1]');
  const route: Record<string, Handler> = await import(path.join(V1, file, 'route.ts'));
  const response = await route[method]!(
    new Request(`http://127.0.0.1:9/api${address}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
    }),
    { params: Promise.resolve(params) },
  );
  return { status: response.status, json: await response.json(), headers: response.headers };
}

/** A client who has a card at Stripe, as the checkout leaves them. */
async function clientWithCard(wish: PersonWish = {}) {
  const ctx = await makeClient(admin, wish);
  const key = await keyOf(ctx);
  const { json: customer } = await ask('POST', '/v1/customers', key, { name: 'Padaria Pão da Vila' });
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
  return { ctx, key, customer };
}

test('an account becomes a customer once: 201, then 200 with the same', async () => {
  const ctx = await makeClient(admin, { email: 'api@example.com' });
  const key = await keyOf(ctx);
  const first = await ask('POST', '/v1/customers', key, { email: 'contas@example.com', name: 'Pão da Vila' });
  expect(first.status).toBe(201);
  expect(first.json).toMatchObject({
    object: 'customer',
    id: expect.stringMatching(/^cus_/),
    user_id: encodeId('account', ctx.account.id),
    email: 'contas@example.com',
    name: 'Pão da Vila',
  });
  const again = await ask('POST', '/v1/customers', key, {});
  expect([again.status, again.json]).toEqual([200, first.json]);
  expect((await stripe.customers.retrieve(first.json.id)).id).toBe(first.json.id);
});

test('without a card a subscription waits on the page where it is paid', async () => {
  const ctx = await makeClient(admin);
  const key = await keyOf(ctx);
  const { status, json } = await ask('POST', '/v1/subscriptions', key, { plan: 'pro', currency: 'BRL' });
  expect(status).toBe(201);
  expect(json).toMatchObject({ object: 'subscription', id: null, status: 'incomplete', plan: 'pro', currency: 'BRL' });
  expect(json.checkout_url).toMatch(/^http/);
  expect((await ask('GET', `/v1/users/${ctx.account.id}/subscriptions`, key)).json.data).toEqual([]);
});

test('with a card a subscription begins, is listed, and cannot be begun again', async () => {
  const { ctx, key } = await clientWithCard();
  const made = await ask(
    'POST',
    '/v1/subscriptions',
    key,
    { user_id: encodeId('account', ctx.account.id), plan: 'basic', currency: 'BRL' },
    'order-1',
  );
  expect([made.status, made.json.status, made.json.checkout_url]).toEqual([201, 'active', null]);
  const again = await ask(
    'POST',
    '/v1/subscriptions',
    key,
    { user_id: encodeId('account', ctx.account.id), plan: 'basic', currency: 'BRL' },
    'order-1',
  );
  expect([again.status, again.json, again.headers.get('idempotent-replayed')]).toEqual([201, made.json, 'true']);
  const another = await ask('POST', '/v1/subscriptions', key, { plan: 'pro', currency: 'BRL' }, 'order-2');
  expect([another.status, another.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  const { json } = await ask('GET', `/v1/users/${encodeId('account', ctx.account.id)}/subscriptions`, key);
  const { checkout_url: _, ...listed } = made.json;
  expect(json).toEqual({ object: 'list', data: [listed], has_more: false, next_cursor: null });
  expect(
    (await stripe.subscriptions.list({ customer: (await stripe.subscriptions.retrieve(made.json.id)).customer as string })).data.length,
  ).toBe(1);
});

test("another's account is not found, for customers, subscriptions and lists alike, whether it exists or not", async () => {
  const [one, other] = [await makeClient(admin), await makeClient(admin)];
  const key = await keyOf(one);
  for (const user of [
    other.account.id,
    encodeId('account', other.account.id),
    encodeId('account', '0198c0de-0000-7000-8000-0000000000ff'),
    'me',
  ]) {
    const answers = [
      await ask('GET', `/v1/users/${user}/subscriptions`, key),
      await ask('POST', '/v1/customers', key, { user_id: user }),
      await ask('POST', '/v1/subscriptions', key, { user_id: user, plan: 'pro', currency: 'BRL' }),
    ];
    for (const { status, json } of answers) expect([status, json.reason]).toEqual([404, 'user_not_found']);
  }
  expect(
    (await admin.query('select count(*)::int as n from customers where client_id = any ($1)', [[one.account.id, other.account.id]])).rows,
  ).toEqual([{ n: 0 }]);
});

test('a plan that is not sold and a currency that is not accepted are reported by field', async () => {
  const key = await keyOf(await makeClient(admin));
  const { status, json } = await ask('POST', '/v1/subscriptions', key, { plan: 'free', currency: 'EUR' });
  expect(status).toBe(422);
  expect(json.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['#/plan', '#/currency']);
});

test('a failure of ours is reported as one, and a retry with the same key succeeds', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const key = await keyOf(await makeClient(admin));
  await admin.query('alter table customers rename to customers_gone');
  const failed = await ask('POST', '/v1/customers', key, {}, 'later').finally(() =>
    admin.query('alter table customers_gone rename to customers'),
  );
  expect(failed.status).toBeGreaterThanOrEqual(500);
  const done = await ask('POST', '/v1/customers', key, {}, 'later');
  expect([done.status, done.json.object]).toEqual([201, 'customer']);
  vi.restoreAllMocks();
});

test('every documented path answers, with a documented status and in the documented form', async () => {
  const { ctx, key } = await clientWithCard({ tier: 'pro' });
  const own = await makeOwnThings(admin, ctx, model);
  const held = await connectZones(ctx, { zones: dns.zones, keys: cloudflare.keys }, [own.domain, own.spareDomain]);
  // Its proof counts for names below it.
  await admin.query(`update domains set state = 'pointing', proved_at = now() where id = $1`, [decodeId('domain', own.domain)]);
  const record = { type: 'A', name: 'nova', value: '203.0.113.7' };
  const ids: Record<string, string> = {
    change_id: held.change,
    user_id: ctx.account.id,
    site_id: own.site,
    template_id: 'restaurant',
    generation_id: own.generation,
    proposal_id: own.openProposal,
    batch_id: own.batch,
    build_id: own.build,
    domain_id: own.domain,
    analysis_id: own.analysis,
  };
  const bodies: Record<string, unknown> = {
    '/v1/customers': {},
    '/v1/analyses': { address: 'padaria.example' },
    '/v1/subscriptions': { plan: 'pro', currency: 'USD' },
    '/v1/generate': { prompt: 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90.' },
    '/v1/continue': { generation_id: own.generation },
    '/v1/rewrite': { site_id: own.site, node: own.node, instruction: own.instruction },
    '/v1/rewrite/{proposal_id}/accept': {},
    '/v1/templates/{template_id}/apply': {},
    '/v1/domains': { site_id: own.site, domain: 'padaria-da-vila.example' },
    '/v1/domains/register': {
      // Subscribed in dollars a moment before.
      ...{ site_id: own.site, domain: 'padaria-nova.example', amount: 780 },
      contact: {
        ...{ first_name: 'Ana', last_name: 'Souza', address: 'Rua do Sol, 12', city: 'Olinda', region: 'PE', country: 'BR' },
        ...{ postal_code: '53020-140', phone: '81 99999-8888', email: 'ana@example.com' },
      },
    },
    '/v1/domains/{domain_id}/subdomains': { site_id: own.site, name: 'loja' },
    '/v1/domains/{domain_id}/settings': { main: 'www' },
    'post /v1/domains/{domain_id}/dns': record,
    'put /v1/domains/{domain_id}/dns': { ...record, record_id: held.records[0], value: '203.0.113.6' },
    '/v1/domains/{domain_id}/dns/plan': { fingerprint: held.fingerprint },
    '/v1/batch': { rows: [{ prompt: 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90.' }] },
    '/v1/ast': { sections: [{ id: 'hero', html: '<h1>Padaria Boa</h1><p>Pão quente às seis.</p>' }] },
  };
  for (const one of OPERATIONS) {
    // An accepted proposal is closed, and a removed name is gone: another takes its place.
    const named: Record<string, string> = {
      ...ids,
      ...(one.path.endsWith('/reject') && { proposal_id: own.askingProposal }),
      ...(one.method === 'delete' && { domain_id: own.spareDomain }),
    };
    const address = one.path.replace(/\{(\w+)\}/g, (_, name: string) => named[name]!);
    const body = one.body && (bodies[`${one.method} ${one.path}`] ?? bodies[one.path]);
    const queries: Record<string, string> = {
      'delete /v1/domains/{domain_id}/dns': `?record_id=${held.records[1]}`,
      'get /v1/domains/search': '?q=padaria',
    };
    const query = queries[`${one.method} ${one.path}`] ?? '';
    const { status, json } = await ask(one.method.toUpperCase() as 'GET', `${address}${query}`, key, body);
    // The analysis is not finished: its report is refused as documented.
    const documented = one.gives ? one.refusals : one.statuses;
    expect(documented, `${one.path}: ${JSON.stringify(json)}`).toContain(status);
    if (!one.gives) expect(one.answer.safeParse(json).error?.issues ?? [], one.path).toEqual([]);
  }
});
