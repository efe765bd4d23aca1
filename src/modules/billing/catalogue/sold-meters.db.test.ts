import { afterEach, expect, test } from 'vitest';
import { CHARGED_METERS, recordUsage } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import '../../../../tests/world/heard-events.ts';
import { type Buyer, DAY, nowSeconds, openShop, turnModel } from '../../../../tests/world/shop.ts';
import { changePlan, completeSubscriptions, nextInvoice, previewChange, sendMeterBatches, startCheckout, subscribe } from '../index.ts';

const shop = await openShop();
afterEach(() => turnModel(true));

const pageFor = async ({ ctx }: Buyer) => {
  const { url } = await startCheckout(ctx, { plan: 'basic', currency: 'BRL', returnTo: '/plan' });
  return (await fetch(url)).text();
};
const metersAt = async ({ customerId }: Buyer) =>
  (await shop.stripe.subscriptions.list({ customer: customerId })).data
    .flatMap(({ items }) => items.data.flatMap(({ price }) => price.metadata.meter ?? []))
    .sort();

const WITHOUT = CHARGED_METERS.filter((meter) => meter !== 'ai_token').sort();

test('without a model the page on which one pays has no price of tokens, and with one it has', async () => {
  turnModel(false);
  const page = await pageFor(await shop.customer({ card: null }));
  expect(page).toContain('Sites gerados');
  expect(page).not.toContain('Tokens');
  turnModel(true);
  expect(await pageFor(await shop.customer({ card: null }))).toContain('Tokens');
});

test('a change of plan without a model adds no price of tokens, and takes none away', async () => {
  turnModel(false);
  const without = await shop.customer();
  await subscribe(without.ctx, { plan: 'basic', currency: 'BRL' });
  const { lines, dueNowCents } = await previewChange(without.ctx, { plan: 'pro' });
  expect(lines.map(({ meter }) => meter)).not.toContain('ai_token');
  await changePlan(without.ctx, { plan: 'pro', expectedDueCents: dueNowCents });
  expect(await metersAt(without)).toEqual(WITHOUT);

  turnModel(true);
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  turnModel(false);
  const seen = await previewChange(buyer.ctx, { plan: 'pro' });
  expect(seen.lines.map(({ meter }) => meter)).not.toContain('ai_token');
  expect((await nextInvoice(buyer.ctx))?.lines.map(({ meter }) => meter)).not.toContain('ai_token');
  await changePlan(buyer.ctx, { plan: 'pro', expectedDueCents: seen.dueNowCents });
  expect(await metersAt(buyer)).toEqual(['ai_token', ...WITHOUT]);
  const [{ items }] = (await shop.stripe.subscriptions.list({ customer: buyer.customerId })).data as never as [
    { items: { data: { price: { metadata: { plan: string } } }[] } },
  ];
  expect(new Set(items.data.map(({ price }) => price.metadata.plan))).toEqual(new Set(['pro']));
});

test('tokens are charged to who subscribed before there was a model', async () => {
  turnModel(false);
  const start = nowSeconds() - 20 * DAY;
  const buyer = await shop.customer({ at: start });
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await completeSubscriptions(jobContext('test'));
  expect(await metersAt(buyer)).toEqual(WITHOUT);

  turnModel(true);
  await completeSubscriptions(jobContext('test'));
  await completeSubscriptions(jobContext('test'));
  expect(await metersAt(buyer)).toEqual(['ai_token', ...WITHOUT]);
  const clientId = buyer.ctx.account.id;
  const at = start + 2 * DAY;
  await buyer.to(at);
  await recordUsage(jobContext('test', clientId, new Date(at * 1000)), {
    events: [{ clientId, meter: 'ai_token', quantity: 50_000_000, occurredAt: new Date(at * 1000), sourceKey: 'much' }],
  });
  await sendMeterBatches(jobContext('test', clientId), { clientId });
  const line = (await nextInvoice(buyer.ctx))?.lines.filter(({ meter }) => meter === 'ai_token');
  expect(line?.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBeGreaterThan(0);
});
