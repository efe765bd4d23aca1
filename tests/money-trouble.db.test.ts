import { expect, test, vi } from 'vitest';
import './world/heard-events.ts';
import {
  backfillStripeEvents,
  changePlan,
  endDepartedCustomers,
  getEntitlement,
  getPaymentState,
  handleStripeEvent,
  listInvoices,
  listSubscriptions,
  listWaitingStripeEvents,
  receiveStripeEvent,
  recordDunningStages,
  startCheckout,
  subscribe,
} from '#modules/billing/index.ts';
import { mailPaymentFailed, mailReceipt } from '#modules/notifications/index.ts';
import { jobContext, webhookContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { stripe as ourStripe } from '#platform/stripe.ts';
import { heard } from './world/heard-events.ts';
import { type Buyer, DAY, nowSeconds, openShop, planOf } from './world/shop.ts';
import { WEBHOOK_SECRET } from './world/stripe.ts';

const shop = await openShop();
const { admin, stripe } = shop;
const job = () => jobContext('test');

/** From now on the subscription is charged to this card. */
async function nowWith({ customerId }: Buyer, card: string): Promise<void> {
  const method = await stripe.paymentMethods.attach(card, { customer: customerId });
  for (const { id } of (await stripe.subscriptions.list({ customer: customerId })).data) {
    await stripe.subscriptions.update(id, { default_payment_method: method.id });
  }
}

/** Pays for `basic` since 40 days, with a card that the bank no longer honours: the second month was not paid, nine days ago. */
async function debtor(days = 40): Promise<Buyer> {
  const buyer = await shop.customer({ at: nowSeconds() - days * DAY });
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await nowWith(buyer, 'pm_card_chargeCustomerFail');
  await buyer.to(nowSeconds());
  await buyer.hear();
  return buyer;
}

const mailsOf = async ({ ctx }: Buyer) =>
  (
    await admin.query<{ kind: string; data: Record<string, unknown> }>('select kind, data from mails where client_id = $1', [
      ctx.account.id,
    ])
  ).rows;

test('a card that declines makes the account late, then read-only; paying with another lifts it at once', async () => {
  const buyer = await debtor();
  const { ctx } = buyer;
  const payment = await getPaymentState(ctx);
  expect(payment).toMatchObject({ paymentState: 'read_only', plan: 'basic', owed: { dueCents: 29_700, currency: 'BRL' } });
  expect(heard.some(({ name, data }) => name === 'billing/payment.failed' && data.invoiceId === payment.owed?.invoiceId)).toBe(true);
  await recordDunningStages(ctx);
  await mailPaymentFailed(ctx, { invoiceId: payment.owed!.invoiceId });
  expect(await mailsOf(buyer)).toMatchObject([
    { kind: 'payment-failed', data: { reason: 'bank', amount: { cents: 29_700 }, payUrl: expect.stringContaining('/i/') } },
  ]);

  await buyer.payOnPage(payment.owed!.payUrl!);
  await buyer.hear();
  expect(await getPaymentState(ctx)).toMatchObject({ paymentState: 'good', late: null, owed: null });
  await mailReceipt(ctx, { invoiceId: payment.owed!.invoiceId });
  expect((await mailsOf(buyer)).map(({ kind }) => kind).sort()).toEqual(['payment-failed', 'receipt']);
  await recordDunningStages(ctx);
  expect(
    heard
      .filter(({ name, data }) => name === 'billing/dunning-stage.reached' && data.clientId === ctx.account.id)
      .map(({ data }) => data.stage),
  ).toEqual(['read_only', 'lifted']);
});

test('the moment from which a debt is counted does not move while Stripe tries again', async () => {
  const buyer = await debtor(33);
  const first = (await getPaymentState(buyer.ctx)).late?.since;
  await buyer.to(nowSeconds() + 4 * DAY);
  await buyer.hear();
  expect((await getPaymentState(buyer.ctx)).late?.since).toEqual(first);
  expect((await listInvoices(buyer.ctx))[0]?.attempts).toBeGreaterThan(1);
});

test('a clock of Stripe’s that is months ahead makes nobody read-only today, and nothing is lost', async () => {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await nowWith(buyer, 'pm_card_chargeCustomerFail');
  await buyer.to(nowSeconds() + 40 * DAY);
  await buyer.hear();
  const payment = await getPaymentState(buyer.ctx);
  expect(payment.paymentState).toBe('late');
  expect(payment.late!.since.getTime()).toBeGreaterThan(Date.now());
  await recordDunningStages(buyer.ctx);
  await recordDunningStages(buyer.ctx);
  await buyer.payOnPage(payment.owed!.payUrl!);
  await buyer.hear();
  expect(await getPaymentState(buyer.ctx)).toMatchObject({ paymentState: 'good', owed: null });
});

test.each([-20, 20])(
  'a clock of ours that is %i minutes off refuses the webhook, and the event is fetched once it is right again',
  async (minutes) => {
    const buyer = await shop.customer();
    await stripe.subscriptions.create({
      customer: buyer.customerId,
      items: [{ price: (await stripe.prices.list({ lookup_keys: ['basic_brl'] })).data[0]!.id }],
      metadata: { client_id: buyer.ctx.account.id, plan: 'basic' },
    });
    const [event] = (await buyer.events()).filter(({ type }) => type === 'customer.subscription.created');
    const payload = JSON.stringify(event);
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET });
    const off = { ...webhookContext('stripe'), now: new Date(Date.now() + minutes * 60_000) };
    await expect(receiveStripeEvent(off, { body: new TextEncoder().encode(payload), signature })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'bad_signature',
    });
    expect(await planOf(buyer.ctx)).toBe('free');
    await backfillStripeEvents({ ...job(), now: new Date(Date.now() + minutes * 60_000) });
    for (const { eventId } of await listWaitingStripeEvents({ ...job(), now: new Date(Date.now() + 3_600_000) }))
      await handleStripeEvent(job(), { eventId });
    expect(await planOf(buyer.ctx)).toBe('basic');
  },
);

test('a webhook about somebody we do not know is kept and changes nothing', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const before = (await admin.query('select count(*)::int as n from subscriptions')).rows[0].n;
  const stranger = await stripe.customers.create({ email: 'quem@example.com' });
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: stranger.id });
  await stripe.subscriptions.create({
    customer: stranger.id,
    default_payment_method: method.id,
    items: [{ price: (await stripe.prices.list({ lookup_keys: ['pro_brl'] })).data[0]!.id }],
  });
  const all = await stripe.events.list({ limit: 100 });
  const theirs = all.data.filter(({ data: { object } }) => JSON.stringify(object).includes(stranger.id));
  expect(theirs.length).toBeGreaterThan(4);
  for (const event of theirs) await shop.deliver(event);
  expect((await admin.query('select count(*)::int as n from subscriptions')).rows[0].n).toBe(before);
  const { rows } = await admin.query(
    `select type, error, handled_at is not null as done from stripe_events where stripe_customer_id = $1`,
    [stranger.id],
  );
  expect(rows.every(({ done }) => done)).toBe(true);
  expect(rows.find(({ type }) => type === 'invoice.paid')).toMatchObject({ error: 'unknown_customer' });
  said.mockRestore();
});

test('two tabs that buy two plans and pay both leave one plan, and the other payment goes back', async () => {
  const buyer = await shop.customer();
  const [one, other] = await Promise.all([
    startCheckout(buyer.ctx, { plan: 'basic', currency: 'BRL', returnTo: '/plan' }),
    startCheckout(buyer.ctx, { plan: 'pro', currency: 'BRL', returnTo: '/plan' }),
  ]);
  expect(one.url).not.toBe(other.url);
  const pay = (url: string) =>
    fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ method: 'card', number: '4242424242424242', exp: '12 / 34', cvc: '123', name: 'Ana Souza' }),
    });
  const answers = await Promise.all([pay(one.url), pay(other.url)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  await buyer.hear();
  await buyer.hear();
  const living = (await stripe.subscriptions.list({ customer: buyer.customerId })).data;
  expect(living).toHaveLength(1);
  expect((await listSubscriptions(buyer.ctx)).filter(({ status }) => status === 'active')).toHaveLength(1);
  const charges = (await stripe.invoices.list({ customer: buyer.customerId })).data;
  const kept = charges.filter((invoice) => living[0]!.latest_invoice === invoice.id).reduce((sum, { total }) => sum + total, 0);
  const refunds = (await stripe.refunds.list({ limit: 100 })).data.reduce((sum, { amount }) => sum + amount, 0);
  expect(charges.reduce((sum, { amount_paid: paid }) => sum + paid, 0) - refunds).toBe(kept);
});

test('a second purchase whose refund fails later becomes credit, and the invoice says that nothing went back', async () => {
  const buyer = await shop.customer();
  const urls = await Promise.all(
    (['basic', 'pro'] as const).map((plan) => startCheckout(buyer.ctx, { plan, currency: 'BRL', returnTo: '/plan' })),
  );
  for (const { url } of urls)
    await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ method: 'card', number: '4000000000005126', exp: '12 / 34', cvc: '123', name: 'Ana Souza' }),
    });
  await buyer.hear();
  expect((await stripe.refunds.list({ limit: 1 })).data).toMatchObject([{ status: 'failed', reason: 'duplicate' }]);
  // Its failure is told in an event that came after those which were heard.
  await buyer.hear();
  const customer = await stripe.customers.retrieve(buyer.customerId);
  expect(customer).toMatchObject({ balance: -89_700 });
  expect((await listInvoices(buyer.ctx)).map(({ refundedCents }) => refundedCents)).toEqual([0, 0]);
});

test('a refund that is on its way is on the receipt, and is taken off it when the bank refuses it', async () => {
  const buyer = await shop.customer();
  for (const card of ['pm_card_pendingRefund', 'pm_card_refundFail']) {
    await buyer.payWith(card);
    if (card === 'pm_card_pendingRefund') await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
    else {
      await nowWith(buyer, card);
      await buyer.to(nowSeconds() + 32 * DAY);
    }
    await buyer.hear();
    const [latest] = (await stripe.charges.list({ customer: buyer.customerId, limit: 1 })).data;
    await stripe.refunds.create({ charge: latest!.id, amount: 5000 });
    await buyer.hear();
  }
  expect((await listInvoices(buyer.ctx)).map(({ refundedCents }) => refundedCents).sort()).toEqual([0, 5000]);
});

test('an account that is removed is charged no more', async () => {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  const [living] = (await stripe.subscriptions.list({ customer: buyer.customerId })).data;
  await admin.query('delete from auth.users where id = $1', [buyer.ctx.account.id]);
  const back = await shop.away();
  expect(await endDepartedCustomers(job())).toEqual({ ended: 0 });
  await back();
  expect((await endDepartedCustomers(job())).ended).toBeGreaterThan(0);
  expect(await endDepartedCustomers(job())).toEqual({ ended: 0 });
  expect((await stripe.subscriptions.retrieve(living!.id)).status).toBe('canceled');
  expect(await stripe.customers.retrieve(buyer.customerId)).toMatchObject({ deleted: true });
});

test('removed accounts whose end fails again and again are not in the way of others', async () => {
  const buyer = await shop.customer();
  await admin.query('delete from auth.users where id = $1', [buyer.ctx.account.id]);
  await admin.query(`insert into app.departed_customers (stripe_customer_id, left_at)
    select 'cus_stuck' || n, now() - interval '1 day' from generate_series(1, 25) n`);
  const { customers } = ourStripe();
  const del = customers.del.bind(customers);
  const spy = vi
    .spyOn(customers, 'del')
    .mockImplementation((id, ...more) => (id.startsWith('cus_stuck') ? Promise.reject(new Error('stuck')) : del(id, ...more)));
  const isEnded = async () => (await stripe.customers.retrieve(buyer.customerId)).deleted === true;
  for (let run = 0; run < 40 && !(await isEnded()); run++) await endDepartedCustomers(job());
  spy.mockRestore();
  expect(await isEnded()).toBe(true);
  const { rows } = await admin.query('delete from app.departed_customers where ended_at is null returning stripe_customer_id');
  expect(rows).toHaveLength(25);
});

test('a plan that is sold no more is refused in words, and who has it keeps it', async () => {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'enterprise', currency: 'USD' });
  const { data } = await stripe.prices.list({ lookup_keys: ['enterprise_usd'] });
  await stripe.prices.update(data[0]!.id, { active: false });
  try {
    const other = await shop.customer();
    const refused = { reason: 'plan_not_sold', details: { plan: 'enterprise', currency: 'USD' } };
    await expect(startCheckout(other.ctx, { plan: 'enterprise', currency: 'USD', returnTo: '/plan' })).rejects.toMatchObject(refused);
    await subscribe(other.ctx, { plan: 'pro', currency: 'USD' });
    await expect(changePlan(other.ctx, { plan: 'enterprise', expectedDueCents: 0 })).rejects.toMatchObject(refused);
    await buyer.to(nowSeconds() + 32 * DAY);
    await buyer.hear();
    expect(await getEntitlement(buyer.ctx)).toMatchObject({ plan: 'enterprise', paymentState: 'good' });
    await expect(changePlan(other.ctx, { plan: 'gold' as 'pro', expectedDueCents: 0 })).rejects.toThrow();
  } finally {
    await stripe.prices.update(data[0]!.id, { active: true });
  }
});

test('a subscription to something that is none of our plans leaves the plan as it is', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  const product = await stripe.products.create({ name: 'Consultoria' });
  const price = await stripe.prices.create({ product: product.id, currency: 'brl', unit_amount: 5000, recurring: { interval: 'month' } });
  await stripe.subscriptions.create({ customer: buyer.customerId, items: [{ price: price.id }] });
  await buyer.hear();
  expect(await planOf(buyer.ctx)).toBe('basic');
  said.mockRestore();
});

test('money of a client who has left is nobody’s, and does not stop the others', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await admin.query('delete from auth.users where id = $1', [buyer.ctx.account.id]);
  await buyer.to(nowSeconds() + 32 * DAY);
  await buyer.hear();
  const { rows } = await admin.query('select count(*)::int as n from stripe_events where stripe_customer_id = $1 and handled_at is null', [
    buyer.customerId,
  ]);
  expect(rows[0].n).toBe(0);
  await expect(handleStripeEvent(job(), { eventId: `evt_${newId()}` })).rejects.toMatchObject({ code: 'not_found' });
  said.mockRestore();
});
