import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { startStripe } from '../../local/stripe/server.ts';
import { createDatabase } from '../../local/test-database.ts';
import { recordedFiles, type Story, withoutPolling } from './stripe-pairs/pair.ts';
import { PairRecorder } from './stripe-pairs/record-pairs.ts';
import { replayPairs } from './stripe-pairs/replay-pairs.ts';
import { withoutSecrets } from './stripe-pairs/without-secrets.ts';

const KEY = 'sk_test_local';

/** A fresh local Stripe for as long as the work takes. */
async function withStripe<T>(work: (target: { url: string; port: number; secretKey: string }) => Promise<T>): Promise<T> {
  const database = await createDatabase();
  const server = await startStripe({ databaseUrl: database.adminUrl, port: 0, secretKey: KEY, backOff: () => 50, tickMs: 20 });
  try {
    return await work({ url: `http://127.0.0.1:${server.port}`, port: server.port, secretKey: KEY });
  } finally {
    await server.close();
    await database.drop();
  }
}

/** A life that passes by clocks, forms, lists, refusals and a second version of the API, recorded as at Stripe. */
async function recordLife(folder: string): Promise<Story[]> {
  await withStripe(async ({ port }) => {
    const recorder = new PairRecorder(() => 'a life');
    const httpClient = Stripe.createFetchHttpClient(recorder.fetch);
    const stripe = new Stripe(KEY, { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries: 0, httpClient });
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: 1_800_000_000 });
    const product = await stripe.products.create({ name: 'Basic' });
    const monthly = { interval: 'month' } as const;
    const price = await stripe.prices.create({ product: product.id, currency: 'brl', unit_amount: 29_700, recurring: monthly });
    const customer = await stripe.customers.create({ email: 'ana@example.com', test_clock: clock.id });
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
    const { id } = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: price.id }], expand: ['latest_invoice'] });
    await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_800_000_000 + 32 * 86_400 });
    for (let look = 0; look < 3; look++) await stripe.testHelpers.testClocks.retrieve(clock.id);
    await stripe.invoices.list({ customer: customer.id, limit: 5 });
    await stripe.paymentIntents.list({ customer: customer.id });
    await stripe.subscriptions.retrieve('sub_thatIsNotThere').catch(() => {});
    await stripe.subscriptions.update(id, { items: [{ id: 'si_thatIsNotThere', price: price.id }] }).catch(() => {});
    await stripe.subscriptions.cancel(id);
    recorder.write('stripe-life.test.ts', folder);
  });
  const [kept] = recordedFiles(folder);
  expect(kept?.file).toBe('stripe-life.json');
  return kept!.stories;
}

test('what is recorded holds no key, no secret and no address of a page of money', () => {
  const kept = withoutSecrets({
    client_secret: 'pi_1_secret_2',
    account: 'acct_1Abc',
    hosted_invoice_url: 'https://invoice.stripe.com/i/acct_1/test_abc?s=ap',
    invoice_pdf: null,
    url: 'https://checkout.stripe.com/c/pay/cs_test_1#fid',
    success_url: 'https://app.example/plan',
    message: 'Invalid API Key provided: sk_test_51abc',
    items: [{ authentication_token: 'ek_1', amount: 29_700 }],
  });
  expect(kept).toEqual({
    client_secret: 'removed',
    account: 'removed',
    hosted_invoice_url: 'https://invoice.stripe.com/removed',
    invoice_pdf: null,
    url: 'https://checkout.stripe.com/removed',
    success_url: 'https://app.example/plan',
    message: 'Invalid API Key provided: removed',
    items: [{ authentication_token: 'removed', amount: 29_700 }],
  });
});

describe('a life that was recorded', () => {
  test('is written, read and answered the same again, with other ids; what is otherwise is named', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'page-magic-pairs-'));
    const stories = await recordLife(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
    expect(stories[0]!.pairs.length - withoutPolling(stories[0]!.pairs).length).toBe(2);
    expect(JSON.stringify(stories)).not.toContain(KEY);
    expect(await withStripe((target) => replayPairs(stories, target))).toEqual([]);

    const changed = structuredClone(stories);
    const [bought] = changed[0]!.pairs.filter(({ path: at }) => at === '/v1/subscriptions');
    Object.assign(bought!.answer, { status: 'incomplete', mood: 'new' });
    const [refused] = changed[0]!.pairs.filter(({ status }) => status === 400);
    Object.assign(refused!.answer.error as object, { code: 'another_code' });
    expect(await withStripe((target) => replayPairs(changed, target))).toEqual([
      'a life: POST /v1/subscriptions.status: "incomplete" is "active" here',
      'a life: POST /v1/subscriptions.mood: is missing here',
      expect.stringMatching(/^a life: POST \/v1\/subscriptions\/\{\}\.code: "another_code" is/),
    ]);
  });
});

const files = recordedFiles();
const ask = 'CONTRACT_STRIPE_KEY=sk_test_… npx vitest run --project contracts stripe-';
describe.skipIf(files.length === 0)(`pairs recorded at Stripe (${files.length} files; ${ask} records them)`, () => {
  test('are answered the same by the local Stripe', async () => {
    const found: Record<string, string[]> = {};
    for (const { file, stories } of files) found[file] = await withStripe((target) => replayPairs(stories, target));
    expect(found).toEqual(Object.fromEntries(files.map(({ file }) => [file, []])));
  });
});
