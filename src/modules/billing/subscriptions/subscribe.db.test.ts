import { expect, test } from 'vitest';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { openShop } from '../../../../tests/world/shop.ts';
import { getEntitlement, listSubscriptions, startCheckout, subscribe, syncCatalogue } from '../index.ts';

const shop = await openShop();

test('the catalogue is made once: the second time everything is there', async () => {
  const again = await syncCatalogue(jobContext('test'));
  expect(again).toMatchObject({ made: [], kept: expect.any(Number) });
});

test.each([
  ['pt-BR', 'Horas de site no ar'],
  ['en', 'Hours online'],
  ['es', 'Horas de sitio en línea'],
] as const)('Stripe’s page names what is used in the language of the buyer: %s', async (locale, hours) => {
  const { ctx } = await shop.customer({ card: null });
  await shop.admin.query('update accounts set locale = $2 where id = $1', [ctx.account.id, locale]);
  const { url } = await startCheckout(ctx, { plan: 'basic', currency: 'USD' });
  expect(await (await fetch(url)).text()).toContain(hours);
});

test('who has a card subscribes at once and has the plan', async () => {
  const { ctx } = await shop.customer();
  const made = await subscribe(ctx, { plan: 'pro', currency: 'BRL' });
  expect(made).toMatchObject({ status: 'active', plan: 'pro', currency: 'BRL', checkoutUrl: null });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', source: 'subscription', paymentState: 'good' });
  await expect(subscribe(ctx, { plan: 'basic', currency: 'BRL' })).rejects.toMatchObject({ reason: 'already_subscribed' });
  expect(await listSubscriptions(ctx)).toHaveLength(1);
  expect(heard.filter(({ data }) => data.clientId === ctx.account.id)).toHaveLength(1);
  await expect(subscribe(anonymousContext(), { plan: 'pro', currency: 'BRL' })).rejects.toMatchObject({ code: 'forbidden' });
});

test('asked again after its process died, a request gets its first answer, and another one does not', async () => {
  const { ctx, customerId } = await shop.customer();
  const wish = { plan: 'pro', currency: 'BRL', key: 'order-1' } as const;
  const made = await subscribe(ctx, wish);
  expect(await subscribe(ctx, wish)).toEqual(made);
  // A day later Stripe's idempotency key has expired.
  await shop.pool.query('delete from stripe.requests');
  expect(await subscribe(ctx, wish)).toEqual(made);
  expect((await shop.stripe.subscriptions.list({ customer: customerId, status: 'all' })).data).toHaveLength(1);
  await expect(subscribe(ctx, { ...wish, key: 'order-2' })).rejects.toMatchObject({ reason: 'already_subscribed' });
  await expect(subscribe(ctx, { ...wish, plan: 'basic' })).rejects.toMatchObject({ reason: 'already_subscribed' });
});

test('asked again, a request whose checkout page was paid meanwhile gives the subscription', async () => {
  const { ctx } = await shop.customer({ card: null });
  const wish = { plan: 'basic', currency: 'BRL', key: 'order-1' } as const;
  const { checkoutUrl, ...promised } = await subscribe(ctx, wish);
  expect(promised).toMatchObject({ id: null, status: 'incomplete' });
  expect((await subscribe(ctx, wish)).checkoutUrl).toBe(checkoutUrl);
  const body = new URLSearchParams({ method: 'card', number: '4242424242424242', exp: '12 / 34', cvc: '123' });
  await fetch(checkoutUrl!, { method: 'POST', redirect: 'manual', body });
  expect(await subscribe(ctx, wish)).toMatchObject({ status: 'active', plan: 'basic', checkoutUrl: null });
});

test('the id of an internal coupon buys nothing', async () => {
  await shop.stripe.coupons.create({ id: 'TEAM100', percent_off: 100, duration: 'forever' });
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'pro', currency: 'BRL', coupon: 'TEAM100' } as never);
  const { data } = await shop.stripe.subscriptions.list({ status: 'all' });
  expect(data.length).toBeGreaterThan(0);
  expect(data.flatMap(({ discounts }) => discounts)).toEqual([]);
});
