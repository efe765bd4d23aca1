import { expect, test, vi } from 'vitest';
import { CHARGED_METERS } from '#modules/metering/index.ts';
import '../../../../tests/world/heard-events.ts';
import { anonymousContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import {
  cancelSubscription,
  changePlan,
  getEntitlement,
  getInvoice,
  listInvoices,
  listPlans,
  nextInvoice,
  payInvoice,
  previewChange,
  resumeSubscription,
  subscribe,
} from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();

async function subscriber(plan: 'basic' | 'pro' | 'enterprise', currency: 'BRL' | 'USD' = 'BRL'): Promise<Buyer> {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan, currency });
  return buyer;
}

test('who changes up pays what the preview said, to the cent, and has the limits at once', async () => {
  const { ctx, to } = await subscriber('basic');
  await to(nowSeconds() + 10 * DAY);
  const preview = await previewChange(ctx, { plan: 'pro' });
  expect(preview.lines.filter(({ amountCents }) => amountCents !== 0).map(({ kind, plan }) => [kind, plan])).toEqual([
    ['credit', 'basic'],
    ['plan', 'pro'],
  ]);
  expect(preview.dueNowCents).toBeGreaterThan(60_000);
  expect(preview.nextTotalCents).toBe(89_700);
  expect(await changePlan(ctx, { plan: 'pro', expectedDueCents: preview.dueNowCents })).toEqual({
    changed: true,
    url: null,
    invoiceId: expect.stringMatching(/^in_/),
  });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', paymentState: 'good' });
  const [latest] = await listInvoices(ctx);
  expect(latest).toMatchObject({ status: 'paid', dueCents: preview.dueNowCents, paidCents: preview.dueNowCents });
  expect((await getInvoice(ctx, { invoiceId: latest!.id })).lines.map(({ amountCents }) => amountCents)).toEqual(
    preview.lines.map(({ amountCents }) => amountCents),
  );
  expect((await nextInvoice(ctx))?.dueCents).toBe(89_700);
});

test('a smaller plan begins when the period that is paid ends; till then nothing is due, given back or taken away', async () => {
  const { ctx, to, hear, customerId } = await subscriber('pro');
  const { periodEnd } = await getEntitlement(ctx);
  const preview = await previewChange(ctx, { plan: 'basic' });
  expect(preview).toMatchObject({ dueNowCents: 0, totalCents: 0, creditCents: 0, lines: [], startsAt: periodEnd, nextTotalCents: 29_700 });
  expect(await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 })).toEqual({ changed: true, url: null, invoiceId: null });
  // A repeated call changes nothing.
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', nextPlan: 'basic' });
  expect(await listInvoices(ctx)).toHaveLength(1);
  expect(await nextInvoice(ctx)).toMatchObject({ dueCents: 29_700 });
  await to(periodEnd!.getTime() / 1000 + 2 * 3600);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', nextPlan: null, paymentState: 'good' });
  const [latest] = (await shop.stripe.invoices.list({ customer: customerId })).data;
  expect(latest).toMatchObject({ status: 'paid', total: 29_700 });
  // It continues as the smaller plan, month after month.
  await to(periodEnd!.getTime() / 1000 + 70 * DAY);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', nextPlan: null });
  expect((await shop.stripe.subscriptions.list({ customer: customerId })).data[0]).toMatchObject({ schedule: null });
});

test('what a bigger plan included is billed at its prices to the end, and the smaller plan begins at zero', async () => {
  const { ctx, to, hear, customerId } = await subscriber('pro');
  const end = (await getEntitlement(ctx)).periodEnd!.getTime() / 1000;
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  const tell = (value: string, timestamp: number) =>
    shop.stripe.billing.meterEvents.create({ event_name: 'ai_token', payload: { stripe_customer_id: customerId, value }, timestamp });
  await to(end - 60);
  await tell('10100000', end - 120);
  await to(end + 2 * 3600);
  await hear();
  const [latest] = await listInvoices(ctx);
  expect(latest).toMatchObject({ totalCents: 29_700 + 500 });
  await tell('2100000', end + 3600);
  await to(end + 32 * DAY);
  await hear();
  expect((await listInvoices(ctx))[0]).toMatchObject({ totalCents: 29_700 + 500 });
});

test('a smaller plan that was to follow is taken back with one click, and gives way to the end of the plan', async () => {
  const { ctx } = await subscriber('pro', 'USD');
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  await resumeSubscription(ctx);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', nextPlan: null });
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  expect((await cancelSubscription(ctx, {})).cancelAt).not.toBeNull();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', nextPlan: null });
});

test('two clicks at once on a smaller plan are one plan to follow', async () => {
  const { ctx, customerId } = await subscriber('pro');
  const click = () => changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  expect(await Promise.all([click(), click()])).toMatchObject([{ changed: true }, { changed: true }]);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', nextPlan: 'basic' });
  const made = (await shop.stripe.events.list({ type: 'subscription_schedule.created', limit: 100 })).data;
  expect(made.filter(({ data }) => (data.object as { customer?: string }).customer === customerId)).toHaveLength(1);
});

test('a smaller plan that was to follow is taken back before a bigger one is paid, and not lost with one that is not', async () => {
  const { ctx, to, hear, customerId } = await subscriber('pro', 'USD');
  const { periodEnd } = await getEntitlement(ctx);
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  const { dueNowCents } = await previewChange(ctx, { plan: 'enterprise' });
  const upgrade = () => changePlan(ctx, { plan: 'enterprise', expectedDueCents: dueNowCents });
  await expect(upgrade()).rejects.toMatchObject({ code: 'conflict', reason: 'smaller_plan_planned' });
  expect((await shop.stripe.subscriptions.list({ customer: customerId })).data[0]!.schedule).not.toBeNull();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', nextPlan: 'basic' });
  expect(await listInvoices(ctx)).toHaveLength(1);
  await resumeSubscription(ctx);
  expect(await upgrade()).toMatchObject({ changed: true });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'enterprise', nextPlan: null });
  // A schedule that has already begun does not block a change.
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  await to(periodEnd!.getTime() / 1000 + 2 * 3600);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', nextPlan: null });
  const { dueNowCents: cents } = await previewChange(ctx, { plan: 'pro' });
  expect(await changePlan(ctx, { plan: 'pro', expectedDueCents: cents })).toMatchObject({ changed: true });
});

test('up to the plan without limits and back only swaps prices: what is used there costs nothing', async () => {
  const { ctx, customerId, to } = await subscriber('pro', 'USD');
  const { dueNowCents } = await previewChange(ctx, { plan: 'enterprise' });
  await changePlan(ctx, { plan: 'enterprise', expectedDueCents: dueNowCents });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'enterprise' });
  const [subscription] = (await shop.stripe.subscriptions.list({ customer: customerId })).data;
  expect(
    subscription!.items.data.map(({ price }) => [price.metadata.plan, price.metadata.meter ?? 'plan', price.unit_amount]).sort(),
  ).toEqual([...CHARGED_METERS.map((meter) => ['enterprise', meter, 0]), ['enterprise', 'plan', 49_900]].sort());
  await shop.stripe.billing.meterEvents.create({ event_name: 'ai_token', payload: { stripe_customer_id: customerId, value: '999999999' } });
  await to(nowSeconds() + 32 * DAY);
  const [latest] = (await shop.stripe.invoices.list({ customer: customerId })).data;
  expect(latest).toMatchObject({ billing_reason: 'subscription_cycle', total: 49_900 });
  expect(await changePlan(ctx, { plan: 'pro', expectedDueCents: 0 })).toMatchObject({ changed: true });
  await shop.stripe.billing.meterEvents.create({ event_name: 'ai_token', payload: { stripe_customer_id: customerId, value: '999999999' } });
  await to(nowSeconds() + 63 * DAY);
  const [back] = (await shop.stripe.invoices.list({ customer: customerId })).data;
  const pro = (await listPlans(ctx)).find(({ key }) => key === 'pro')!;
  expect(back).toMatchObject({ billing_reason: 'subscription_cycle', total: pro.priceUsdCents });
  const [after] = (await shop.stripe.subscriptions.list({ customer: customerId })).data;
  expect(new Set(after!.items.data.map(({ price }) => price.metadata.plan))).toEqual(new Set(['pro']));
  expect(after!.items.data).toHaveLength(1 + CHARGED_METERS.length);
});

test('a price that is another than was shown is refused, and nothing is charged', async () => {
  const { ctx } = await subscriber('basic');
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro' });
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents - 1 })).rejects.toMatchObject({
    code: 'conflict',
    reason: 'amount_changed',
    details: { dueCents: dueNowCents },
  });
  expect(await listInvoices(ctx)).toHaveLength(1);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic' });
});

test('two clicks at once are one change', async () => {
  const { ctx, customerId } = await subscriber('basic');
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro' });
  const both = await Promise.allSettled([
    changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents }),
    changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents }),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  for (const each of both) if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'already_on_plan' });
  const invoices = await shop.stripe.invoices.list({ customer: customerId });
  expect(invoices.data).toHaveLength(2);
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: 0 })).rejects.toMatchObject({ reason: 'already_on_plan' });
});

test.each([
  ['declines', 'pm_card_chargeCustomerFail'],
  ['asks for a confirmation', 'pm_card_authenticationRequired'],
])('while the card %s nothing is lifted, and paying on the page lifts it', async (_, card) => {
  const { ctx, payWith, customerId, hear, payOnPage } = await subscriber('basic');
  const [old] = (await shop.stripe.subscriptions.list({ customer: customerId })).data;
  await payWith(card);
  const method = (await shop.stripe.paymentMethods.list({ customer: customerId })).data[0]!;
  await shop.stripe.subscriptions.update(old!.id, { default_payment_method: method.id });
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro' });
  const { changed, url } = await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  expect({ changed, url }).toEqual({ changed: false, url: expect.stringContaining('/i/') });
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({
    plan: 'basic',
    paymentState: 'good',
    openInvoice: { dueCents: dueNowCents, hostedUrl: url },
  });
  await payOnPage(url!);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', paymentState: 'good', openInvoice: null });
});

test('a period that was never paid is credited to nobody: no change is priced before its invoice is paid', async () => {
  const { ctx, payWith, customerId, hear, to } = await subscriber('basic');
  const [old] = (await shop.stripe.subscriptions.list({ customer: customerId })).data;
  await payWith('pm_card_chargeCustomerFail');
  const method = (await shop.stripe.paymentMethods.list({ customer: customerId })).data[0]!;
  await shop.stripe.subscriptions.update(old!.id, { default_payment_method: method.id });
  await to(nowSeconds() + 33 * DAY);
  await hear();
  const [unpaid] = await listInvoices(ctx);
  expect(unpaid).toMatchObject({ status: 'open' });
  const refused = { reason: 'pay_first', details: { invoiceId: unpaid!.id } };
  for (const plan of ['pro', 'enterprise'] as const) await expect(previewChange(ctx, { plan })).rejects.toMatchObject(refused);
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: 0 })).rejects.toMatchObject(refused);
});

test('a plan ends with the period that is paid, and is taken up again with one click', async () => {
  const { ctx } = await subscriber('pro');
  const ending = await cancelSubscription(ctx, { reason: 'Vou fechar a loja' });
  expect(ending.cancelAt).toEqual(ending.currentPeriodEnd);
  expect((await cancelSubscription(ctx, {})).cancelAt).toEqual(ending.cancelAt);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro' });
  await expect(previewChange(ctx, { plan: 'enterprise' })).rejects.toMatchObject({ reason: 'subscription_ending' });
  await expect(changePlan(ctx, { plan: 'basic', expectedDueCents: 0 })).rejects.toMatchObject({ reason: 'subscription_ending' });
  expect((await resumeSubscription(ctx)).cancelAt).toBeNull();
  expect((await resumeSubscription(ctx)).cancelAt).toBeNull();
  expect((await cancelSubscription(ctx, {})).cancelAt).toEqual(ending.cancelAt);
});

test('a currency, a plan and a stranger are refused in words', async () => {
  const { ctx } = await shop.customer();
  await expect(previewChange(ctx, { plan: 'enterprise', currency: 'BRL' })).rejects.toMatchObject({ reason: 'plan_not_sold' });
  expect(await previewChange(ctx, { plan: 'enterprise', currency: 'USD' })).toMatchObject({ dueNowCents: 49_900, currency: 'USD' });
  const subscribed = await subscriber('basic', 'USD');
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: 0 })).rejects.toMatchObject({ reason: 'no_subscription' });
  const [invoice] = await listInvoices(subscribed.ctx);
  await expect(getInvoice(ctx, { invoiceId: invoice?.id ?? 'in_0' })).rejects.toMatchObject({ code: 'not_found' });
  for (const verb of [
    () => changePlan(anonymousContext(), { plan: 'pro', expectedDueCents: 0 }),
    () => previewChange(anonymousContext(), { plan: 'pro' }),
    () => cancelSubscription(anonymousContext(), {}),
    () => resumeSubscription(anonymousContext()),
    () => nextInvoice(anonymousContext()),
    () => listInvoices(anonymousContext()),
    () => payInvoice(anonymousContext(), { invoiceId: 'in_1' }),
    () => getEntitlement(anonymousContext()),
  ])
    await expect(verb()).rejects.toMatchObject({ code: 'forbidden' });
});
