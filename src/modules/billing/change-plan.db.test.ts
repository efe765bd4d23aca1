import { expect, test, vi } from 'vitest';
import '../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { anonymousContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../tests/world/shop.ts';
import {
  cancelSubscription,
  changePlan,
  getEntitlement,
  getInvoice,
  listInvoices,
  nextInvoice,
  payInvoice,
  previewChange,
  resumeSubscription,
  subscribe,
} from './index.ts';

// Each asks Stripe dozens of things; machines are shared.
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
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', standing: 'good' });
  const [latest] = await listInvoices(ctx);
  expect(latest).toMatchObject({ status: 'paid', dueCents: preview.dueNowCents, paidCents: preview.dueNowCents });
  expect((await getInvoice(ctx, { invoiceId: latest!.id })).lines.map(({ amountCents }) => amountCents)).toEqual(
    preview.lines.map(({ amountCents }) => amountCents),
  );
  expect((await nextInvoice(ctx))?.dueCents).toBe(89_700);
});

test('who changes down keeps what was not used as credit, and the next invoice is paid from it', async () => {
  const { ctx } = await subscriber('pro');
  const preview = await previewChange(ctx, { plan: 'basic' });
  expect(preview).toMatchObject({ dueNowCents: 0, totalCents: 29_700 - 89_700, creditCents: 60_000 });
  await changePlan(ctx, { plan: 'basic', expectedDueCents: 0 });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic' });
  expect(await nextInvoice(ctx)).toMatchObject({ totalCents: 29_700, creditUsedCents: 29_700, creditCents: 30_300, dueCents: 0 });
});

test('going up and down again renews nothing: the smaller plan waits for the period, or for who has not used more than it includes', async () => {
  const { ctx, to } = await subscriber('basic');
  await to(nowSeconds() + DAY);
  await changePlan(ctx, { plan: 'pro', expectedDueCents: (await previewChange(ctx, { plan: 'pro' })).dueNowCents });
  const later = { code: 'conflict', details: { from: expect.any(Date) } };
  await expect(previewChange(ctx, { plan: 'basic' })).rejects.toMatchObject({ ...later, reason: 'plan_just_changed' });
  await expect(changePlan(ctx, { plan: 'basic', expectedDueCents: 0 })).rejects.toMatchObject({ reason: 'plan_just_changed' });

  const heavy = await subscriber('pro');
  await recordUsage(heavy.ctx, {
    events: Array.from({ length: 101 }, (_, i) => ({
      clientId: heavy.ctx.account!.id,
      meter: 'page_generate' as const,
      quantity: 1,
      occurredAt: heavy.ctx.now,
      sourceKey: `page-${i}`,
    })),
  });
  await expect(previewChange(heavy.ctx, { plan: 'basic' })).rejects.toMatchObject({ ...later, reason: 'used_more_than_plan' });
  expect(await getEntitlement(heavy.ctx)).toMatchObject({ plan: 'pro' });
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
    standing: 'good',
    openInvoice: { dueCents: dueNowCents, hostedUrl: url },
  });
  await payOnPage(url!);
  await hear();
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', standing: 'good', openInvoice: null });
});

test('a plan ends with the period that is paid, and is taken up again with one click', async () => {
  const { ctx } = await subscriber('pro');
  const ending = await cancelSubscription(ctx, { reason: 'Vou fechar a loja' });
  expect(ending.cancelAt).toEqual(ending.currentPeriodEnd);
  expect((await cancelSubscription(ctx, {})).cancelAt).toEqual(ending.cancelAt);
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro' });
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
