import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { DAY, openWorld, type Shop, START } from './stripe-world.ts';

const world = openWorld();
const MONTH_LATER = Math.floor(Date.UTC(2027, 1, 15, 12) / 1000);
const HALF = START + (MONTH_LATER - START) / 2;
const HALF_AND_A_MONTH = Math.floor(Date.UTC(2027, 1, 28) / 1000);

/** A customer of the smaller plan in the middle of the first month, who used 150 pages: R$ 5,00 beyond what is included. */
async function inTheMiddle(card = 'pm_card_visa') {
  const shop = await world.shop();
  const { customer, clock } = await world.customer();
  const { id } = await world.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: shop.plan.id }, { price: shop.metered.id }],
  });
  await world.advance(clock.id, START + 5 * DAY);
  await world.use(shop.meter, customer.id, 150, START + 5 * DAY - 60);
  await world.advance(clock.id, HALF);
  if (card !== 'pm_card_visa') await world.payWith(customer.id, card);
  const subscription = await world.stripe.subscriptions.retrieve(id);
  return { shop, customer, clock, subscription };
}

/** Everything of the other plan, at once, in a new month. */
const toBigger = ({ bigger, biggerMetered }: Shop, { items }: Stripe.Subscription) => ({
  items: [
    { id: items.data[0]!.id, price: bigger.id },
    { id: items.data[1]!.id, price: biggerMetered.id },
  ],
  billing_cycle_anchor: { type: 'now' as const },
  proration_behavior: 'always_invoice' as const,
});
const amounts = (invoice: Stripe.Invoice) => invoice.lines.data.map(({ amount }) => amount);

describe('another plan at once, in a month of its own', () => {
  test('gives back unused time, bills use at the old price, and begins a whole new month', async () => {
    const { shop, subscription } = await inTheMiddle();
    const after = await world.stripe.subscriptions.update(subscription.id, { ...toBigger(shop, subscription), expand: ['latest_invoice'] });
    const invoice = after.latest_invoice as Stripe.Invoice;
    expect(amounts(invoice).sort((a, b) => a - b)).toEqual([-14_850, 0, 500, 89_700]);
    expect(invoice).toMatchObject({ status: 'paid', total: 75_350, billing_reason: 'subscription_update' });
    expect(after.billing_cycle_anchor).toBe(HALF);
    expect(after.items.data.map((item) => [item.current_period_start, item.current_period_end])).toEqual([
      [HALF, HALF_AND_A_MONTH],
      [HALF, HALF_AND_A_MONTH],
    ]);
  });

  test('the preview is that invoice, line by line', async () => {
    const { shop, customer, subscription } = await inTheMiddle();
    const change = { ...toBigger(shop, subscription), proration_date: HALF };
    const preview = await world.stripe.invoices.createPreview({
      customer: customer.id,
      subscription: subscription.id,
      subscription_details: change,
    });
    const after = await world.stripe.subscriptions.update(subscription.id, { ...change, expand: ['latest_invoice'] });
    const real = after.latest_invoice as Stripe.Invoice;
    const shape = ({ lines, total, subtotal, amount_due }: Stripe.Invoice) => ({
      lines: lines.data.map(({ amount, description, period, quantity }) => ({ amount, description, period, quantity })),
      total,
      subtotal,
      amount_due,
    });
    expect(shape(preview)).toEqual(shape(real));
  });

  test('a preview changes nothing', async () => {
    const { shop, customer, subscription } = await inTheMiddle();
    const before = await world.stripe.invoices.list({ customer: customer.id });
    const ask = { subscription: subscription.id, subscription_details: toBigger(shop, subscription) };
    const [one, two] = [await world.stripe.invoices.createPreview(ask), await world.stripe.invoices.createPreview(ask)];
    expect(amounts(one)).toEqual(amounts(two));
    expect((await world.stripe.invoices.list({ customer: customer.id })).data).toHaveLength(before.data.length);
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).items.data[0]!.price.id).toBe(shop.plan.id);
  });

  test('what is used afterwards counts for the new price alone', async () => {
    const { shop, customer, clock, subscription } = await inTheMiddle();
    await world.stripe.subscriptions.update(subscription.id, toBigger(shop, subscription));
    await world.advance(clock.id, HALF + DAY);
    await world.use(shop.meter, customer.id, 520, HALF + DAY - 60);
    await world.advance(clock.id, HALF_AND_A_MONTH + 2 * 3600);
    const invoice = await world.latest(customer.id);
    expect(amounts(invoice).sort((a, b) => a - b)).toEqual([0, 100, 89_700]);
  });

  test('a downgrade that is worth less than what is left becomes credit, and the next invoice uses it', async () => {
    const { plan, bigger } = await world.shop();
    const { customer, clock } = await world.customer();
    const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: bigger.id }] });
    await world.advance(clock.id, START + DAY);
    const after = await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]!.id, price: plan.id }],
      billing_cycle_anchor: { type: 'now' },
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    const invoice = after.latest_invoice as Stripe.Invoice;
    expect(invoice).toMatchObject({ status: 'paid', amount_due: 0, total: 29_700 - Math.round((89_700 * 30) / 31) });
    const credit = (await world.stripe.customers.retrieve(customer.id)) as Stripe.Customer;
    expect(credit.balance).toBe(invoice.total);
    const [entry] = (await world.stripe.customers.listBalanceTransactions(customer.id)).data;
    expect(entry).toMatchObject({ amount: invoice.total, ending_balance: invoice.total });
    const next = await world.stripe.invoices.createPreview({ subscription: subscription.id });
    expect(next).toMatchObject({ total: 29_700, starting_balance: invoice.total, amount_due: Math.max(0, 29_700 + invoice.total) });
    const end = after.items.data[0]!.current_period_end;
    await world.advance(clock.id, end + 2 * 3600);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 29_700, amount_due: 0 });
    expect(((await world.stripe.customers.retrieve(customer.id)) as Stripe.Customer).balance).toBe(invoice.total + 29_700);
  });

  test('the same plan may begin its month anew', async () => {
    const { customer, subscription } = await inTheMiddle();
    await world.stripe.subscriptions.update(subscription.id, {
      billing_cycle_anchor: { type: 'now' },
      proration_behavior: 'always_invoice',
    });
    expect(amounts(await world.latest(customer.id)).sort((a, b) => a - b)).toEqual([-14_850, 0, 500, 29_700]);
  });

  test('with a discount, the credit is what was paid and not the list price', async () => {
    const { plan, bigger } = await world.shop();
    const { customer, clock } = await world.customer();
    const coupon = await world.stripe.coupons.create({ percent_off: 50, duration: 'once' });
    const subscription = await world.stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: plan.id }],
      discounts: [{ coupon: coupon.id }],
    });
    await world.advance(clock.id, HALF);
    const preview = await world.stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: {
        items: [{ id: subscription.items.data[0]!.id, price: bigger.id }],
        billing_cycle_anchor: { type: 'now' },
        proration_behavior: 'always_invoice',
      },
    });
    expect(preview.total).toBe(89_700 - 7_425);
  });
});

describe('a change that is not paid', () => {
  test('goes through and leaves the subscription past due, when that is allowed', async () => {
    const { shop, subscription } = await inTheMiddle('pm_card_chargeCustomerFail');
    const after = await world.stripe.subscriptions.update(subscription.id, { ...toBigger(shop, subscription) });
    expect([after.status, after.items.data[0]!.price.id]).toEqual(['past_due', shop.bigger.id]);
  });

  test('does not happen, when errors are asked for', async () => {
    const { shop, customer, subscription } = await inTheMiddle('pm_card_chargeCustomerFail');
    const update = world.stripe.subscriptions.update(subscription.id, {
      ...toBigger(shop, subscription),
      payment_behavior: 'error_if_incomplete',
    });
    await expect(update).rejects.toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).items.data[0]!.price.id).toBe(shop.plan.id);
    expect((await world.latest(customer.id)).billing_reason).toBe('subscription_create');
  });

  test('waits, when it may be pending, and paying its invoice makes it so', async () => {
    const { shop, customer, subscription } = await inTheMiddle('pm_card_chargeCustomerFail');
    const waiting = await world.stripe.subscriptions.update(subscription.id, {
      ...toBigger(shop, subscription),
      payment_behavior: 'pending_if_incomplete',
      expand: ['latest_invoice'],
    });
    expect([waiting.status, waiting.items.data[0]!.price.id]).toEqual(['active', shop.plan.id]);
    expect(waiting.pending_update).toMatchObject({ expires_at: HALF + 23 * 3600 });
    expect(waiting.latest_invoice).toMatchObject({ status: 'open', total: 75_350 });
    await world.payWith(customer.id, 'pm_card_visa');
    await world.stripe.invoices.pay((waiting.latest_invoice as { id: string }).id);
    const after = await world.stripe.subscriptions.retrieve(subscription.id);
    expect([after.pending_update, after.items.data[0]!.price.id, after.billing_cycle_anchor]).toEqual([null, shop.bigger.id, HALF]);
  });

  test('is forgotten after 23 hours: its invoice is void and nothing was given back', async () => {
    const { shop, customer, clock, subscription } = await inTheMiddle('pm_card_chargeCustomerFail');
    await world.stripe.subscriptions.update(subscription.id, {
      ...toBigger(shop, subscription),
      payment_behavior: 'pending_if_incomplete',
    });
    await world.advance(clock.id, HALF + DAY);
    const after = await world.stripe.subscriptions.retrieve(subscription.id);
    expect([after.status, after.pending_update, after.items.data[0]!.price.id]).toEqual(['active', null, shop.plan.id]);
    expect((await world.latest(customer.id)).status).toBe('void');
    const preview = await world.stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { billing_cycle_anchor: { type: 'now' }, proration_behavior: 'always_invoice', proration_date: HALF + DAY },
    });
    expect(Math.min(...amounts(preview))).toBe(-Math.round((29_700 * (MONTH_LATER - HALF - DAY)) / (MONTH_LATER - START)));
  });

  test('what may not wait is named', async () => {
    const { shop, subscription } = await inTheMiddle();
    const update = world.stripe.subscriptions.update(subscription.id, {
      ...toBigger(shop, subscription),
      payment_behavior: 'pending_if_incomplete',
      metadata: { a: 'b' },
    });
    await expect(update).rejects.toMatchObject({ type: 'StripeInvalidRequestError', param: 'metadata' });
    const removing = world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[1]!.id, deleted: true }],
      payment_behavior: 'pending_if_incomplete',
    });
    await expect(removing).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });
});

describe('a change within the month', () => {
  test('bills the use of a price that goes, and counts the new price from then on', async () => {
    const { shop, customer, clock, subscription } = await inTheMiddle();
    await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[1]!.id, price: shop.biggerMetered.id }],
      proration_behavior: 'create_prorations',
    });
    await world.advance(clock.id, HALF + DAY);
    await world.use(shop.meter, customer.id, 600, HALF + DAY - 60);
    await world.advance(clock.id, MONTH_LATER + 2 * 3600);
    expect(amounts(await world.latest(customer.id)).sort((a, b) => a - b)).toEqual([0, 0, 500, 500, 29_700]);
  });

  test('without prorations nothing is billed or given back, not even use', async () => {
    const { shop, customer, subscription } = await inTheMiddle();
    const { items } = toBigger(shop, subscription);
    await world.stripe.subscriptions.update(subscription.id, { items, proration_behavior: 'none' });
    expect((await world.stripe.invoiceItems.list({ customer: customer.id, pending: true })).data).toHaveLength(0);
    const next = await world.stripe.invoices.createPreview({ subscription: subscription.id });
    expect(amounts(next).sort((a, b) => a - b)).toEqual([0, 89_700]);
  });

  test('more of the same is charged for the rest of the month', async () => {
    const { plan } = await world.shop();
    const { customer, clock } = await world.customer();
    const subscription = await world.stripe.subscriptions.create({ customer: customer.id, items: [{ price: plan.id }] });
    await world.advance(clock.id, HALF);
    await world.stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]!.id, quantity: 3 }],
      proration_behavior: 'always_invoice',
      proration_date: HALF,
    });
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 29_700 });
  });

  test('two items of one price, none at all, and a date outside the month are refused', async () => {
    const { shop, subscription } = await inTheMiddle();
    const update = (params: Stripe.SubscriptionUpdateParams) => world.stripe.subscriptions.update(subscription.id, params);
    const invalid = { type: 'StripeInvalidRequestError' };
    await expect(update({ items: [{ price: shop.plan.id }] })).rejects.toMatchObject(invalid);
    await expect(update({ items: subscription.items.data.map(({ id }) => ({ id, deleted: true })) })).rejects.toMatchObject(invalid);
    const change = { ...toBigger(shop, subscription), proration_date: START - DAY };
    await expect(update(change)).rejects.toMatchObject({ ...invalid, param: 'proration_date' });
  });
});
