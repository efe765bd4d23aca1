import { expect, test } from 'vitest';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { heard } from '../../../tests/world/heard-events.ts';
import { openShop } from '../../../tests/world/shop.ts';
import { getEntitlement, listSubscriptions, subscribe, syncCatalogue } from './index.ts';

const shop = await openShop();

test('the catalogue is made once: the second time everything is there', async () => {
  const again = await syncCatalogue(jobContext('test'));
  expect(again).toMatchObject({ made: [], kept: expect.any(Number) });
});

test('who has a card subscribes at once and has the plan', async () => {
  const { ctx } = await shop.customer();
  const made = await subscribe(ctx, { plan: 'pro', currency: 'BRL' });
  expect(made).toMatchObject({ status: 'active', plan: 'pro', currency: 'BRL', checkoutUrl: null });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'pro', source: 'subscription', standing: 'good' });
  await expect(subscribe(ctx, { plan: 'basic', currency: 'BRL' })).rejects.toMatchObject({ reason: 'already_subscribed' });
  expect(await listSubscriptions(ctx)).toHaveLength(1);
  expect(heard.filter(({ data }) => data.clientId === ctx.account.id)).toHaveLength(1);
  await expect(subscribe(anonymousContext(), { plan: 'pro', currency: 'BRL' })).rejects.toMatchObject({ code: 'forbidden' });
});

test('the id of an internal coupon buys nothing', async () => {
  await shop.stripe.coupons.create({ id: 'TEAM100', percent_off: 100, duration: 'forever' });
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'pro', currency: 'BRL', coupon: 'TEAM100' } as never);
  const { data } = await shop.stripe.subscriptions.list({ status: 'all' });
  expect(data.length).toBeGreaterThan(0);
  expect(data.flatMap(({ discounts }) => discounts)).toEqual([]);
});
