import { describe, expect, test } from 'vitest';
import { isHosted, openWorld } from './stripe-world.ts';

// Pages and a clock that Stripe does not have.
const local = describe.skipIf(isHosted);
const world = openWorld();
const clock = async (body: object) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${world.url}/_stripe/clock`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, ...((await answer.json()) as { now?: number; error?: { message: string } }) };
};

async function subscriber() {
  const { plan, metered, meter } = await world.shop();
  const customer = await world.stripe.customers.create({ email: 'ana@example.com' });
  await world.payWith(customer.id, 'pm_card_visa');
  const subscription = await world.stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: plan.id }, { price: metered.id }],
  });
  return { customer, subscription, meter };
}

local('the clock of one customer', () => {
  test('a customer of real time can be taken to the end of the month: the invoice is there, with its use, and paid', async () => {
    const { customer, meter, subscription } = await subscriber();
    await world.use(meter, customer.id, 120, Math.floor(Date.now() / 1000));
    const { now } = await clock({ customer: customer.id, by: 'period' });
    expect(now).toBe(subscription.items.data[0]!.current_period_end + 2 * 3600);
    const after = await world.stripe.subscriptions.retrieve(subscription.id);
    expect(after.items.data[0]!.current_period_start).toBe(subscription.items.data[0]!.current_period_end);
    expect(await world.latest(customer.id)).toMatchObject({ status: 'paid', total: 29_700 + 200 });
  });

  test('others stay where they are', async () => {
    const [one, other] = [await subscriber(), await subscriber()];
    await clock({ customer: one.customer.id, by: 'month' });
    expect((await world.stripe.invoices.list({ customer: other.customer.id })).data).toHaveLength(1);
    expect((await world.stripe.invoices.list({ customer: one.customer.id })).data).toHaveLength(2);
  });

  test('it goes forward only, by steps or to a moment', async () => {
    const { customer } = await subscriber();
    const { now } = await clock({ customer: customer.id, by: 'day' });
    expect(await clock({ customer: customer.id, to: now! + 60 })).toMatchObject({ now: now! + 60 });
    expect(await clock({ customer: customer.id, to: now! })).toMatchObject({ status: 400 });
    expect(await clock({ customer: 'cus_nobody', by: 'day' })).toMatchObject({ status: 404 });
  });

  test('a customer of a test clock goes on with it', async () => {
    const { customer, clock: own } = await world.customer();
    const { now } = await clock({ customer: customer.id, by: 'week' });
    expect((await world.stripe.testHelpers.testClocks.retrieve(own.id)).frozen_time).toBe(now);
  });
});

local('the pages', () => {
  const page = async (path: string) => {
    const answer = await fetch(`${world.url}${path}`);
    return { status: answer.status, text: await answer.text() };
  };

  test('show customers, their plan, their invoices and events', async () => {
    const { customer } = await subscriber();
    expect((await page('/_stripe')).text).toContain('Basic · active');
    const own = await page(`/_stripe/customers/${customer.id}`);
    for (const part of ['Basic', 'R$297.00', 'invoice.paid', 'To the end of the period']) expect(own.text).toContain(part);
    expect((await page('/_stripe/invoices')).text).toContain('ana@example.com');
    expect((await page('/_stripe/events')).text).toContain('customer.subscription.created');
    expect((await page('/')).status).toBe(200);
  });

  test('nothing that a customer wrote runs there', async () => {
    await world.stripe.customers.create({ name: '<script>alert(1)</script>' });
    const { text } = await page('/_stripe');
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
  });

  test('an unknown page is an error in Stripe’s shape', async () => {
    expect(JSON.parse((await page('/_stripe/nothing')).text)).toMatchObject({ error: { type: 'invalid_request_error' } });
  });

  test('checkout speaks Portuguese, Spanish and English', async () => {
    const { plan } = await world.shop();
    const { customer } = await world.customer(null);
    const words = { 'pt-BR': 'Assinar', es: 'Suscribirse', en: 'Subscribe' } as const;
    for (const [locale, word] of Object.entries(words) as [keyof typeof words, string][]) {
      const session = await world.stripe.checkout.sessions.create({
        mode: 'subscription',
        customer: customer.id,
        line_items: [{ price: plan.id, quantity: 1 }],
        success_url: 'http://localhost:3000/',
        locale,
      });
      const answer = await (await fetch(session.url!)).text();
      expect(answer).toContain(`lang="${locale}"`);
      expect(answer).toContain(word);
    }
  });

  test('an open invoice is paid with another card, also one whose bank asks back', async () => {
    const { customer, subscription } = await subscriber();
    await world.payWith(customer.id, 'pm_card_chargeCustomerFail');
    await clock({ customer: customer.id, by: 'period' });
    const invoice = await world.latest(customer.id);
    expect(invoice.status).toBe('open');
    const pay = (form: Record<string, string>) =>
      fetch(invoice.hosted_invoice_url!, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
    const card = { number: '4000002500003155', exp: '12 / 34', cvc: '123' };
    expect(await (await pay({})).text()).toContain('Your card was declined.');
    expect(await (await pay({ ...card, number: '4000000000009995' })).text()).toContain('insufficient funds');
    expect(await (await pay(card)).text()).toContain('Complete authentication');
    expect((await pay({ ...card, authenticated: 'yes' })).status).toBe(303);
    expect((await world.latest(customer.id)).status).toBe('paid');
    expect((await world.stripe.subscriptions.retrieve(subscription.id)).status).toBe('active');
  });

  test('the portal for a new card leads back when it is saved', async () => {
    const { customer } = await subscriber();
    const portal = await world.stripe.billingPortal.sessions.create({
      customer: customer.id,
      return_url: 'http://localhost:3000/plan',
      locale: 'pt-BR',
      flow_data: {
        type: 'payment_method_update',
        after_completion: { type: 'redirect', redirect: { return_url: 'http://localhost:3000/plan?card=new' } },
      },
    });
    expect(await (await fetch(portal.url)).text()).toContain('Salvar cartão');
    const form = new URLSearchParams({ act: 'card', number: '5555555555554444', exp: '12 / 34', cvc: '123' });
    const saved = await fetch(portal.url, { method: 'POST', body: form, redirect: 'manual' });
    expect(saved.headers.get('location')).toBe('http://localhost:3000/plan?card=new');
  });
});
