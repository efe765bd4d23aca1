import type Stripe from 'stripe';
import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { type Buyer, openShop } from '../../../../tests/world/shop.ts';
import { changePlan, getEntitlement, listInvoices, listSubscriptions, previewChange, startCheckout, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { stripe } = shop;
const BASIC = 29_700;
const PRO = 89_700;

let made = 0;
type Wish = Partial<Stripe.PromotionCodeCreateParams> & { coupon?: Stripe.CouponCreateParams };
async function makeCode({ coupon, ...wish }: Wish = {}): Promise<string> {
  const { id } = await stripe.coupons.create(coupon ?? { percent_off: 50, duration: 'once' });
  const code = `PADARIA-${++made}`;
  return (await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id }, code, ...wish })).code;
}

const PLAN = { plan: 'pro', currency: 'BRL' } as const;
/** Every action that takes a code, for accounts without a subscription and for those with one. */
const DOORS: Record<string, (buyer: Buyer, promotionCode: string) => Promise<unknown>> = {
  preview: ({ ctx }, promotionCode) => previewChange(ctx, { ...PLAN, promotionCode }),
  checkout: ({ ctx }, promotionCode) => startCheckout(ctx, { ...PLAN, promotionCode }),
  subscribe: ({ ctx }, promotionCode) => subscribe(ctx, { ...PLAN, promotionCode }),
};
const CHANGING: typeof DOORS = {
  'preview of a change': ({ ctx }, promotionCode) => previewChange(ctx, { plan: 'pro', promotionCode }),
  'change of plan': ({ ctx }, promotionCode) => changePlan(ctx, { plan: 'pro', expectedDueCents: 0, promotionCode }),
};
const onBasic = async () => {
  const buyer = await shop.customer();
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  return buyer;
};

/** Expects every action to refuse the code, with nothing bought or changed. */
async function refusedEverywhere(code: string, reason: string, { newcomers = true } = {}) {
  if (newcomers)
    for (const [name, door] of Object.entries(DOORS)) {
      const buyer = await shop.customer();
      await expect(door(buyer, code), name).rejects.toMatchObject({ reason });
      expect(await listSubscriptions(buyer.ctx), name).toEqual([]);
    }
  const buyer = await onBasic();
  for (const [name, door] of Object.entries(CHANGING)) await expect(door(buyer, code), name).rejects.toMatchObject({ reason });
  expect(await getEntitlement(buyer.ctx)).toMatchObject({ plan: 'basic' });
}

test('the id of a coupon or of a code is no code: an internal coupon gives nobody a plan', async () => {
  await stripe.coupons.create({ id: 'TEAM100', percent_off: 100, duration: 'forever' });
  const { id } = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: 'TEAM100' }, code: 'EQUIPE', active: false });
  for (const words of ['team100', id, '../x', 'é'.repeat(50)]) await refusedEverywhere(words, 'promotion_code_unknown');
  const { ctx } = await shop.customer();
  // A caller that still sends the old `coupon` field is ignored and pays in full.
  await subscribe(ctx, { ...PLAN, coupon: 'TEAM100' } as never);
  expect(await listInvoices(ctx)).toMatchObject([{ totalCents: PRO }]);
});

test('a code takes off what it says, in what is shown and in what is charged', async () => {
  const code = await makeCode();
  const { ctx } = await shop.customer();
  const promotionCode = ` ${code.toLowerCase()} `;
  expect(await previewChange(ctx, { ...PLAN, promotionCode })).toMatchObject({ dueNowCents: PRO / 2, nextTotalCents: PRO });
  expect(await subscribe(ctx, { ...PLAN, promotionCode })).toMatchObject({ status: 'active' });
  expect(await listInvoices(ctx)).toMatchObject([{ totalCents: PRO / 2, paidCents: PRO / 2 }]);
});

test('a code goes along to Stripe’s page, where no other is then asked for', async () => {
  const code = await makeCode({ coupon: { percent_off: 50, duration: 'forever' } });
  const { ctx } = await shop.customer({ card: null });
  expect(await previewChange(ctx, { ...PLAN, promotionCode: code })).toMatchObject({ dueNowCents: PRO / 2, nextTotalCents: PRO / 2 });
  const { url } = await startCheckout(ctx, { ...PLAN, promotionCode: code });
  const session = await stripe.checkout.sessions.retrieve(/cs_\w+/.exec(url)![0]);
  expect(session).toMatchObject({ amount_subtotal: PRO, amount_total: PRO / 2, allow_promotion_codes: null });
});

test('a change with a code costs what its preview says, to the cent; without it, or with less, nothing changes', async () => {
  const { ctx } = await onBasic();
  const promotionCode = await makeCode();
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro', promotionCode });
  const { dueNowCents: whole } = await previewChange(ctx, { plan: 'pro' });
  expect([whole - dueNowCents, whole]).toEqual([PRO / 2, PRO - BASIC]);
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents })).rejects.toMatchObject({ reason: 'amount_changed' });
  await expect(changePlan(ctx, { plan: 'pro', expectedDueCents: 0, promotionCode })).rejects.toMatchObject({ reason: 'amount_changed' });
  expect(await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents, promotionCode })).toMatchObject({ changed: true });
  expect(await listInvoices(ctx)).toContainEqual(expect.objectContaining({ totalCents: dueNowCents, paidCents: dueNowCents }));
});

test('a code is used once by each, and makes no room by driving out what the agency gave', async () => {
  const { ctx } = await onBasic();
  const [bought] = await listSubscriptions(ctx);
  const given = await stripe.coupons.create({ amount_off: 1000, currency: 'brl', duration: 'forever' });
  await stripe.subscriptions.update(bought!.id!, { discounts: [{ coupon: given.id }] });
  const promotionCode = await makeCode();
  const { dueNowCents } = await previewChange(ctx, { plan: 'pro', promotionCode });
  await changePlan(ctx, { plan: 'pro', expectedDueCents: dueNowCents, promotionCode });
  const after = await stripe.subscriptions.retrieve(bought!.id!, { expand: ['discounts'] });
  expect(after.discounts.map((each) => (each as Stripe.Discount).promotion_code === null)).toEqual([true, false]);
  for (const plan of ['basic', 'pro', 'enterprise'] as const)
    if (plan !== 'pro')
      await expect(previewChange(ctx, { plan, promotionCode })).rejects.toMatchObject({
        reason: expect.stringMatching(/promotion_code_used|plan_not_sold/),
      });
});

test('past its time, or switched off', async () => {
  const soon = Math.floor(Date.now() / 1000) + 2;
  const short = await makeCode({ expires_at: soon });
  const off = await makeCode();
  const [known] = (await stripe.promotionCodes.list({ code: off })).data;
  await stripe.promotionCodes.update(known!.id, { active: false });
  await new Promise((resolve) => setTimeout(resolve, 2500));
  for (const code of [short, off]) await refusedEverywhere(code, 'promotion_code_expired');
});

test('used as often as it may be', async () => {
  const code = await makeCode({ max_redemptions: 1 });
  const { ctx } = await shop.customer();
  await subscribe(ctx, { ...PLAN, promotionCode: code });
  await refusedEverywhere(code, 'promotion_code_used_up');
});

test('of two who redeem the last one, one gets it; the other is refused and pays nothing', async () => {
  const promotionCode = await makeCode({ max_redemptions: 1 });
  const buyers = await Promise.all([shop.customer(), shop.customer()]);
  const outcomes = await Promise.allSettled(buyers.map(({ ctx }) => subscribe(ctx, { ...PLAN, promotionCode })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'promotion_code_used_up' } });
  const bought = await Promise.all(buyers.map(({ ctx }) => listSubscriptions(ctx)));
  expect(bought.flat()).toHaveLength(1);
});

test('of another customer: unknown to everybody else', async () => {
  const owner = await shop.customer();
  const code = await makeCode({ customer: owner.customerId });
  await refusedEverywhere(code, 'promotion_code_unknown');
  expect(await subscribe(owner.ctx, { ...PLAN, promotionCode: code })).toMatchObject({ status: 'active' });
  expect(await listInvoices(owner.ctx)).toMatchObject([{ totalCents: PRO / 2 }]);
});

test('for another plan, another currency, or a first purchase', async () => {
  const other = await makeCode({ coupon: { percent_off: 90, duration: 'once', applies_to: { products: ['plan_basic'] } } });
  await refusedEverywhere(other, 'promotion_code_other_plan');
  await refusedEverywhere(await makeCode({ coupon: { amount_off: 500, currency: 'usd', duration: 'once' } }), 'promotion_code_other_plan');
  const first = await makeCode({ restrictions: { first_time_transaction: true } });
  await refusedEverywhere(first, 'promotion_code_first_purchase', { newcomers: false });
  const { ctx } = await shop.customer();
  expect(await subscribe(ctx, { ...PLAN, promotionCode: first })).toMatchObject({ status: 'active' });
});

test('below its minimum, with the amount that it starts at', async () => {
  const code = await makeCode({ restrictions: { minimum_amount: 100_000, minimum_amount_currency: 'brl' } });
  await refusedEverywhere(code, 'promotion_code_minimum');
  const { ctx } = await shop.customer();
  await expect(subscribe(ctx, { ...PLAN, promotionCode: code })).rejects.toMatchObject({
    details: { minimumCents: 100_000, currency: 'BRL' },
  });
});

test('cannot be guessed by the thousand', async () => {
  const { ctx } = await shop.customer();
  const tries = Array.from({ length: 70 }, (_, n) => previewChange(ctx, { ...PLAN, promotionCode: `CODIGO-${n}` }));
  const reasons = (await Promise.allSettled(tries)).map((outcome) => (outcome as PromiseRejectedResult).reason.reason as string);
  expect(reasons.filter((reason) => reason === 'too_many_requests')).toHaveLength(10);
});
