import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { decodeForm } from '../local/stripe/params.ts';
import { openDatabase } from './world/database.ts';
import './world/heard-events.ts';
import {
  cancelSubscription,
  changePlan,
  chooseSpending,
  ensureCustomer,
  getCheckout,
  getInvoice,
  getPlanChange,
  listLineEvents,
  openPortal,
  payInvoice,
  previewChange,
  startCheckout,
  subscribe,
  syncCatalogue,
} from '#modules/billing/index.ts';
import * as inputs from '#modules/billing/input.ts';
import * as api from '../src/app/api/v1/_schemas.ts';
import { makeBuyer } from './world/shop.ts';
import { openStripe } from './world/stripe.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** All that a client of billing can say, and what it is turned into before Stripe hears of it. */
const FIELDS: Record<string, string> = {
  plan: 'one of ours; its prices are looked up by their keys',
  currency: 'one of two, and the one that the customer pays in',
  promotionCode: 'words, looked up at Stripe with all that restricts them',
  promotion_code: 'the same, of the API',
  returnTo: 'a path of the app, behind our own address',
  trialDays: 'refused unless the agency says it',
  expectedDueCents: 'compared with the amount that Stripe reckons, never charged',
  key: 'part of an idempotency key',
  sessionId: 'read from Stripe and compared with the own customer',
  invoiceId: 'a row of the account',
  lineId: 'a row of that invoice',
  after: 'a place in a list of the account’s rows',
  limit: 'a length of that list',
  overage: 'one of two',
  beyondMaxCents: 'a limit of our own rows, and the bound of the mandate that the client authorizes at Stripe',
  maxCents: 'a limit of our own rows; Stripe never hears of it',
  reason: 'a comment for us',
  flow: 'one of two',
  email: 'where one’s own receipts go',
  name: 'what one’s own receipts say',
  user_id: 'compared with the account of the key',
};

const shapesOf = (module: object): [string, z.ZodObject][] =>
  Object.entries(module).filter((entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject);

test('every field that billing takes is one that we look up, compare or bound', () => {
  const taken = [...shapesOf(inputs), ...shapesOf(api).filter(([name]) => name.startsWith('Create'))];
  expect(taken.length).toBeGreaterThan(10);
  const fields = new Set(taken.flatMap(([, shape]) => Object.keys(shape.shape)));
  expect([...fields].filter((field) => !(field in FIELDS))).toEqual([]);
  expect(Object.keys(FIELDS).filter((field) => !fields.has(field))).toEqual([]);
});

const { admin, adminUrl } = await openDatabase();
const shop = await openStripe(adminUrl);
const { stripe, url } = shop;

/** Stands between the app and Stripe, and writes down what is said. */
const said: { method: string; path: string; params: Record<string, unknown> }[] = [];
const recorder = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { pathname, searchParams } = new URL(incoming.url!, url);
  said.push({ method: incoming.method!, path: pathname, params: decodeForm(body.length > 0 ? body.toString() : searchParams.toString()) });
  const onward = request(new URL(incoming.url!, url), { method: incoming.method!, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  // An answer that Stripe loses is lost here as well.
  onward.on('error', () => outgoing.destroy());
  onward.end(body);
});
await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
afterAll(() => void recorder.close());
process.env.STRIPE_BASE_URL = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
await syncCatalogue(jobContext('tests'));
const prices = new Set((await stripe.prices.list({ limit: 100 })).data.map(({ id }) => id));
const cheap = await stripe.prices.create({ product: 'plan_pro', currency: 'brl', unit_amount: 1, recurring: { interval: 'month' } });
await stripe.coupons.create({ id: 'TEAM100', percent_off: 100, duration: 'forever' });

/** Every leaf of what was said, with the path to it. */
const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key))
    : [[path, String(value)]];

test('whatever a client sends, Stripe receives our prices, our customer, our addresses, and no amount', async () => {
  const victim = await makeBuyer({ admin, ...shop });
  await subscribe(victim.ctx, { plan: 'basic', currency: 'BRL' });
  const { id: foreignInvoice } = (await stripe.invoices.list({ customer: victim.customerId })).data[0]!;
  const evil = {
    price: cheap.id,
    priceId: cheap.id,
    price_id: cheap.id,
    line_items: [{ price: cheap.id, quantity: 1 }],
    items: [{ price: cheap.id }],
    customer: victim.customerId,
    customerId: victim.customerId,
    stripeCustomerId: victim.customerId,
    clientId: victim.ctx.account.id,
    subscription: 'sub_1',
    coupon: 'TEAM100',
    discounts: [{ coupon: 'TEAM100' }],
    amount: 1,
    unit_amount: 1,
    dueNowCents: 1,
    quantity: 0,
    success_url: 'https://evil.example',
    cancel_url: 'https://evil.example',
    return_url: 'https://evil.example',
    url: 'https://evil.example',
    metadata: { client_id: victim.ctx.account.id },
    off_session: false,
    payment_behavior: 'default_incomplete',
    default_payment_method: 'pm_card_visa',
    trial_period_days: 90,
    trial_end: 'now',
    proration_behavior: 'none',
  };
  const { ctx, customerId } = await makeBuyer({ admin, ...shop });
  const sneaky = <T extends object>(input: T) => ({ ...evil, ...input }) as T;
  said.length = 0;
  await ensureCustomer(ctx, sneaky({ name: 'Padaria' }));
  await previewChange(ctx, sneaky({ plan: 'pro', currency: 'BRL' }));
  await startCheckout(ctx, sneaky({ plan: 'pro', currency: 'BRL', returnTo: '/sites' }));
  await subscribe(ctx, sneaky({ plan: 'basic', currency: 'BRL' }));
  const { dueNowCents } = await previewChange(ctx, sneaky({ plan: 'pro' }));
  await changePlan(ctx, sneaky({ plan: 'pro', expectedDueCents: dueNowCents }));
  await openPortal(ctx, sneaky({ flow: 'payment_method', returnTo: '/plan' }));
  await chooseSpending(ctx, sneaky({ overage: 'pay', maxCents: 100 }));
  await cancelSubscription(ctx, sneaky({ reason: 'x' }));
  for (const refused of [
    () => payInvoice(ctx, { invoiceId: foreignInvoice! }),
    () => getInvoice(ctx, { invoiceId: foreignInvoice! }),
    () => getPlanChange(ctx, { invoiceId: foreignInvoice! }),
    () => listLineEvents(ctx, { invoiceId: foreignInvoice!, lineId: 'il_1' }),
    () => getCheckout(ctx, { sessionId: 'cs_test_1' }),
  ])
    await expect(refused()).rejects.toMatchObject({ code: 'not_found' });

  expect(said.filter(({ method }) => method === 'POST').length).toBeGreaterThan(5);
  const heard = said.flatMap(({ path, params }) => [['path', path] as [string, string], ...leaves(params)]);
  for (const value of [cheap.id, victim.customerId, victim.ctx.account.id, 'TEAM100', 'https://evil.example', foreignInvoice!])
    expect(
      heard.filter(([, each]) => each.includes(value)),
      value,
    ).toEqual([]);
  for (const [path, value] of heard) {
    if (/(^|\.)price$/.test(path)) expect(prices, path).toContain(value);
    if (path === 'customer') expect(value).toBe(customerId);
    if (/_url$|\.return_url$/.test(path)) expect(value.startsWith(`${env().APP_URL}/`), value).toBe(true);
    // What a Pix may debit is the price of one of our plans, while nothing is allowed above it.
    if (path === 'payment_method_options.pix.mandate_options.amount') expect(['29700', '89700']).toContain(value);
    else if (!path.startsWith('payment_method_options.pix.')) expect(path).not.toMatch(/amount|coupon|trial/);
  }
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/a b',
  '/\t/evil.example',
  '/\n//evil.example',
  ' /plan',
  '@evil.example',
  `/${'a'.repeat(501)}`,
])('an address to come back to that is not a path of ours is refused: %j', async (returnTo) => {
  const { ctx } = await makeBuyer({ admin, ...shop });
  said.length = 0;
  await expect(startCheckout(ctx, { plan: 'pro', currency: 'BRL', returnTo })).rejects.toThrow();
  await expect(openPortal(ctx, { flow: 'home', returnTo })).rejects.toThrow();
  await expect(subscribe(ctx, { plan: 'pro', currency: 'BRL', returnTo })).rejects.toThrow();
  expect(said).toEqual([]);
});

test.each([
  ['plan', ['free', 'PRO', 'pro_brl', cheap.id, 'plan_pro', '__proto__', '', null, ['pro'], { key: 'pro' }]],
  ['currency', ['EUR', 'brl', '', null, ['BRL']]],
  ['trialDays', [0, -1, 91, 1.5, 'x', 14]],
  ['promotionCode', ['a'.repeat(101), 7, ['x'], { $ne: null }]],
])('an invalid %s is refused before Stripe is asked', async (field, values) => {
  const { ctx } = await makeBuyer({ admin, ...shop });
  said.length = 0;
  for (const value of values as unknown[])
    await expect(startCheckout(ctx, { plan: 'pro', currency: 'BRL', [field]: value } as never), String(value)).rejects.toThrow();
  expect(said).toEqual([]);
});
