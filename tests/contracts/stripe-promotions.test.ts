import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { isHosted, openWorld } from './stripe-world.ts';

const world = openWorld();
const CARD = { number: '4242 4242 4242 4242', exp: '12 / 34', cvc: '123' };
const refused = { type: 'StripeInvalidRequestError' };
const now = () => Math.floor(Date.now() / 1000);
let made = 0;
const fresh = (word: string) => `${word}-${Date.now().toString(36)}-${++made}`;

type Wish = Partial<Stripe.PromotionCodeCreateParams> & { coupon?: Stripe.CouponCreateParams };

async function code({ coupon, ...wish }: Wish = {}): Promise<Stripe.PromotionCode> {
  const { id } = await world.stripe.coupons.create(coupon ?? { percent_off: 50, duration: 'once' });
  return world.stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id }, code: fresh('NATAL'), ...wish });
}

async function buyWith(promotion: string, { price, customer }: { price?: string; customer?: string } = {}) {
  return world.stripe.subscriptions.create({
    customer: customer ?? (await world.customer()).customer.id,
    items: [{ price: price ?? (await world.shop()).plan.id, quantity: 1 }],
    discounts: [{ promotion_code: promotion }],
    expand: ['latest_invoice', 'discounts'],
  });
}

describe('a promotion code', () => {
  test('is found by its words, whatever their case, with its coupon and what it applies to', async () => {
    const { plan } = await world.shop();
    const promotion = await code({ coupon: { percent_off: 10, duration: 'once', applies_to: { products: [plan.product as string] } } });
    const { data } = await world.stripe.promotionCodes.list({
      code: promotion.code.toLowerCase(),
      active: true,
      expand: ['data.promotion.coupon.applies_to'],
    });
    expect(data).toMatchObject([
      {
        id: promotion.id,
        active: true,
        promotion: { type: 'coupon', coupon: { percent_off: 10, applies_to: { products: [plan.product] } } },
      },
    ]);
    const [plain] = (await world.stripe.promotionCodes.list({ code: promotion.code, expand: ['data.promotion.coupon'] })).data;
    expect(plain!.promotion.coupon).not.toHaveProperty('applies_to');
    expect((await world.stripe.promotionCodes.list({ code: promotion.id, active: true })).data).toEqual([]);
  });

  test('takes its share off, says so on the invoice, and counts', async () => {
    const promotion = await code();
    const { latest_invoice: invoice, discounts } = await buyWith(promotion.id);
    expect(invoice).toMatchObject({ subtotal: 29_700, total: 14_850 });
    expect(discounts).toMatchObject([{ promotion_code: promotion.id }]);
    expect(await world.stripe.promotionCodes.retrieve(promotion.id)).toMatchObject({ times_redeemed: 1 });
  });

  test('that is full or switched off is not active, is not listed as such and is refused', async () => {
    const full = await code({ max_redemptions: 1 });
    await buyWith(full.id);
    const off = await code();
    await world.stripe.promotionCodes.update(off.id, { active: false });
    for (const { id, code: words } of [full, off]) {
      expect((await world.stripe.promotionCodes.retrieve(id)).active).toBe(false);
      expect((await world.stripe.promotionCodes.list({ code: words, active: true })).data).toEqual([]);
      expect((await world.stripe.promotionCodes.list({ code: words })).data).toMatchObject([{ id }]);
      await expect(buyWith(id)).rejects.toMatchObject(refused);
    }
    await expect(world.stripe.promotionCodes.update(full.id, { active: true })).rejects.toMatchObject(refused);
    expect(await world.stripe.promotionCodes.update(off.id, { active: true })).toMatchObject({ active: true });
  });

  test('ends with its time and with its coupon', async () => {
    await expect(code({ expires_at: now() - 60 })).rejects.toMatchObject({ ...refused, param: 'expires_at' });
    const short = await code({ expires_at: now() + 2 });
    const shared = await code({ coupon: { percent_off: 50, duration: 'once', max_redemptions: 1 } });
    await buyWith(shared.id);
    expect((await world.stripe.promotionCodes.retrieve(shared.id)).active).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect((await world.stripe.promotionCodes.list({ code: short.code, active: true })).data).toEqual([]);
  });

  test('of one customer is theirs alone, beside everybody’s of the same words', async () => {
    const [one, other] = [(await world.customer()).customer, (await world.customer()).customer];
    const own = await code({ customer: one.id });
    const all = await code({ code: own.code });
    expect((await world.stripe.promotionCodes.list({ code: own.code, active: true })).data.map(({ id }) => id).sort()).toEqual(
      [own.id, all.id].sort(),
    );
    await expect(buyWith(own.id, { customer: other.id })).rejects.toMatchObject(refused);
    expect(await buyWith(own.id, { customer: one.id })).toMatchObject({ status: 'active' });
  });

  test('for a first purchase is refused after one', async () => {
    const promotion = await code({ restrictions: { first_time_transaction: true } });
    const { customer } = await world.customer();
    await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: (await world.shop()).plan.id }] });
    await expect(buyWith(promotion.id, { customer: customer.id })).rejects.toMatchObject(refused);
    expect(await buyWith(promotion.id)).toMatchObject({ status: 'active' });
  });

  test('with a minimum is refused below it, and in a currency without one', async () => {
    const { plan, bigger } = await world.shop();
    const promotion = await code({ restrictions: { minimum_amount: 50_000, minimum_amount_currency: 'brl' } });
    await expect(buyWith(promotion.id, { price: plan.id })).rejects.toMatchObject(refused);
    expect(await buyWith(promotion.id, { price: bigger.id })).toMatchObject({ latest_invoice: { total: 44_850 } });
    const dollars = await code({ restrictions: { minimum_amount: 1000, minimum_amount_currency: 'usd' } });
    await expect(buyWith(dollars.id, { price: bigger.id })).rejects.toMatchObject(refused);
    await expect(code({ restrictions: { minimum_amount: 1000 } })).rejects.toMatchObject(refused);
  });

  test('for one product takes off that product alone, and is refused without it', async () => {
    const { plan, bigger } = await world.shop();
    const promotion = await code({
      coupon: { amount_off: 10_000, currency: 'brl', duration: 'once', applies_to: { products: [bigger.product as string] } },
    });
    await expect(buyWith(promotion.id, { price: plan.id })).rejects.toMatchObject(refused);
    expect(await buyWith(promotion.id, { price: bigger.id })).toMatchObject({ latest_invoice: { total: 79_700 } });
  });

  test('goes with a change that waits for its payment, and holds once that is paid', async () => {
    const { plan, bigger } = await world.shop();
    const { customer } = await world.customer();
    const bought = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    const promotion = await code();
    const change = {
      items: [{ id: bought.items.data[0]!.id, price: bigger.id }],
      billing_cycle_anchor: { type: 'now' as const },
      proration_behavior: 'always_invoice' as const,
    };
    const discounts = [{ promotion_code: promotion.id }];
    const preview = await world.stripe.invoices.createPreview({ subscription: bought.id, discounts, subscription_details: change });
    expect(preview).toMatchObject({ total: 89_700 / 2 - 29_700 });
    expect(await world.stripe.promotionCodes.retrieve(promotion.id)).toMatchObject({ times_redeemed: 0 });
    await world.payWith(customer.id, 'pm_card_chargeCustomerFail');
    const waiting = await world.stripe.subscriptions.update(bought.id, { ...change, discounts, payment_behavior: 'pending_if_incomplete' });
    expect([waiting.discounts, waiting.pending_update?.discounts?.length]).toEqual([[], 1]);
    await world.payWith(customer.id, 'pm_card_visa');
    await world.stripe.invoices.pay(waiting.latest_invoice as string);
    const after = await world.stripe.subscriptions.retrieve(bought.id, { expand: ['discounts'] });
    expect(after).toMatchObject({ pending_update: null, discounts: [{ promotion_code: promotion.id }] });
    expect(await world.stripe.invoices.retrieve(waiting.latest_invoice as string)).toMatchObject({ total: preview.total, status: 'paid' });
  });

  test('replaces what a subscription had, except for what is named to stay', async () => {
    const [first, second] = [await code(), await code()];
    const bought = await buyWith(first.id);
    const kept = (bought.discounts[0] as Stripe.Discount).id;
    const { discounts } = await world.stripe.subscriptions.update(bought.id, {
      discounts: [{ discount: kept }, { promotion_code: second.id }],
      expand: ['discounts'],
    });
    expect(discounts).toMatchObject([{ promotion_code: first.id }, { promotion_code: second.id }]);
    await expect(world.stripe.subscriptions.update(bought.id, { discounts: [{ coupon: 'a', promotion_code: 'b' }] })).rejects.toMatchObject(
      refused,
    );
  });

  test('given with a checkout is on its page; what may not be redeemed opens none', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer(null);
    const open = (promotion: string) =>
      world.stripe.checkout.sessions.create({
        mode: 'subscription',
        customer: customer.id,
        line_items: [{ price: plan.id, quantity: 1 }],
        success_url: 'http://localhost:3000/plan',
        discounts: [{ promotion_code: promotion }],
      });
    const full = await code({ max_redemptions: 1 });
    await buyWith(full.id);
    await expect(open(full.id)).rejects.toMatchObject(refused);
    const promotion = await code();
    expect(await open(promotion.id)).toMatchObject({ amount_subtotal: 29_700, amount_total: 14_850 });
    expect(await world.stripe.promotionCodes.retrieve(promotion.id)).toMatchObject({ times_redeemed: 0 });
  });

  test.skipIf(isHosted)('typed on Stripe’s page is taken under its restrictions, and only where codes are asked for', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer(null);
    const open = (more: object) =>
      world.stripe.checkout.sessions.create({
        mode: 'subscription',
        customer: customer.id,
        line_items: [{ price: plan.id, quantity: 1 }],
        success_url: 'http://localhost:3000/plan',
        ...more,
      });
    const press = async (session: Stripe.Checkout.Session, promotion_code: string) =>
      (await fetch(session.url!, { method: 'POST', body: new URLSearchParams({ ...CARD, promotion_code }), redirect: 'manual' })).status;
    const dear = await code({ restrictions: { minimum_amount: 50_000, minimum_amount_currency: 'brl' } });
    const good = await code();
    expect(await press(await open({ allow_promotion_codes: true }), dear.code)).toBe(200);
    expect(await press(await open({}), good.code)).toBe(200);
    expect(await press(await open({ allow_promotion_codes: true }), good.code)).toBe(303);
  });

  test.skipIf(isHosted)('has nothing that the local Stripe does not cover', async () => {
    const coupon = await world.stripe.coupons.create({ percent_off: 5, duration: 'once' });
    const create = (more: object) =>
      world.stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, ...more } as never);
    for (const more of [{ customer_account: 'acct_1' }, { restrictions: { countries: ['BR'] } }, { code: 'com espaço' }])
      await expect(create(more)).rejects.toMatchObject(refused);
    const { id } = await create({});
    await expect(
      world.stripe.promotionCodes.update(id, { restrictions: { currency_options: { usd: { minimum_amount: 1 } } } }),
    ).rejects.toMatchObject({ ...refused, code: 'parameter_unknown' });
  });
});
