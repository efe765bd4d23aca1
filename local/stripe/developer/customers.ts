import type { Call } from '../../http/http.ts';
import { escaped } from '../../http/page.ts';
import { usageOf } from '../amounts.ts';
import { periodOf } from '../items.ts';
import { isMetered } from '../lines.ts';
import { namesOf } from '../pages/page-parts.ts';
import { type Store, sequentially, type Thing } from '../store.ts';
import { nextTransitionAt } from '../subscriptions.ts';
import { nowFor } from '../time.ts';
import { eventList } from './events.ts';
import { invoiceRow } from './invoice-row.ts';
import { LEAPS } from './move-clock.ts';
import { dateOf, money } from './words.ts';

export async function customersPage(store: Store): Promise<string> {
  const customers = await store.all('customer');
  const rows = await sequentially(customers.slice(0, 200), async (each) => {
    const [subscription] = await store.all('subscription', { customer: each.id });
    const plan = subscription ? `${await namesOf(store, subscription)} · ${subscription.status}` : 'no subscription';
    const state = subscription?.status === 'active' ? 'good' : (subscription?.status ?? '');
    return `<li class="${state}"><a href="/_stripe/customers/${each.id}">${escaped(each.email ?? each.name ?? each.id)}</a><small>${escaped(plan)} · ${each.id}${each.test_clock ? ' · on a clock of its own' : ''}</small></li>`;
  });
  return `<h1>Customers</h1>${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>No customers yet: somebody has to subscribe first.</p>'}`;
}

export async function customerPage(store: Store, { params }: Call): Promise<string> {
  const customer = await store.get('customer', params.id!);
  const subscriptions = await store.all('subscription', { customer: customer.id });
  const invoices = (await store.all('invoice', { customer: customer.id })).slice(0, 24);
  const plans = await sequentially(subscriptions, (each) => planSection(store, each));
  const methods = (await store.all('payment_method', { customer: customer.id })).map((each) =>
    each.card ? `${each.card.brand} ···· ${each.card.last4}` : each.type,
  );
  const { rows } = await store.client.query<{ body: Thing }>(
    `select body from stripe.objects where object = 'event' and (body->'data'->'object'->>'customer' = $1 or body->'data'->'object'->>'id' = $1)
     order by seq desc limit 40`,
    [customer.id],
  );
  const balance = customer.balance === 0 ? '' : ` · balance ${money(customer.balance, customer.currency ?? 'brl')}`;
  return `<h1>${escaped(customer.email ?? customer.name ?? customer.id)}</h1><p>${customer.id}${balance}</p>${await clockSection(store, customer)}${plans.join('')}<h2>Payment methods</h2><p>${escaped(methods.join(', ')) || 'None.'}</p><h2>Invoices</h2>${invoices.length > 0 ? `<ul>${invoices.map(invoiceRow).join('')}</ul>` : '<p>None.</p>'}<h2>Events</h2>${await eventList(
    store,
    rows.map(({ body }) => body),
  )}`;
}

async function clockSection(store: Store, customer: Thing): Promise<string> {
  const now = await nowFor(store, customer);
  const names = { hour: 'An hour', day: 'A day', week: 'A week', period: 'To the end of the period', month: 'A month' };
  const buttons = LEAPS.map((leap) => `<button class="quiet" name="by" value="${leap}">${names[leap]}</button>`);
  const shared = customer.test_clock
    ? `It stands still at ${dateOf(now)} UTC until it is moved.`
    : `It runs with real time: ${dateOf(now)} UTC. Once moved, this customer stays on a clock of its own.`;
  return `<h2>Clock</h2><section class="only-here"><p>${shared}</p><form method="post" action="/_stripe/clock" class="row"><input type="hidden" name="customer" value="${customer.id}">${buttons.join('')}</form><p></p><small>Renewals, retries and webhooks happen on the way. With Stripe itself only customers that were made with a test clock can do this.</small></section>`;
}

async function planSection(store: Store, subscription: Thing): Promise<string> {
  const period = periodOf(subscription);
  const rows = await sequentially(subscription.items.data as Thing[], async (item) => {
    const product = await store.get('product', item.price.product);
    const from = Math.max(period.start, item._usage_from ?? 0);
    const amount = isMetered(item)
      ? `${await usageOf(store, item.price, subscription.customer, from, period.end)} used`
      : `${item.quantity} × ${money(item.price.unit_amount ?? 0, item.price.currency)}`;
    return `<tr><td>${escaped(product.name)}</td><td>${amount}</td></tr>`;
  });
  const next = nextTransitionAt(subscription);
  const state = subscription.status === 'active' ? 'good' : subscription.status;
  const waits = subscription.pending_update ? ' · a change waits for its payment' : '';
  return `<h2>Subscription</h2><section class="${state}"><strong>${escaped(await namesOf(store, subscription))}</strong><small>${subscription.status}${waits} · ${dateOf(period.start)} – ${dateOf(period.end)}${next ? ` · next: ${dateOf(next)}` : ''} · ${subscription.id}</small><table>${rows.join('')}</table></section>`;
}
