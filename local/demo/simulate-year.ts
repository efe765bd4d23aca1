import type { Pool } from 'pg';
import { keepCustomer } from '#modules/billing/customers/customers.ts';
import { syncCustomer } from '#modules/billing/customers/sync-customer.ts';
import { changePlan, previewChange, subscribe } from '#modules/billing/index.ts';
import { syncInvoice } from '#modules/billing/invoices/sync-invoice.ts';
import { syncSubscription } from '#modules/billing/subscriptions/sync-subscription.ts';
import { cutMeterBatches, recordUsage } from '#modules/metering/index.ts';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { callStripe } from '#platform/stripe.ts';
import type { MadeSite } from './demo-sites.ts';
import type { DemoClient } from './people.ts';
import { DAY, HOUR, recordVisits } from './visits.ts';

/** Stripe finalizes a draft invoice an hour after the period's end. */
const FINALIZED_AFTER = 2 * HOUR;

/** Records a client's usage of a past month; the hours of the open one are counted by the regular job. */
async function recordMonth(sites: readonly MadeSite[], from: Date, until: Date, now: Date): Promise<void> {
  await recordVisits(sites, from, until, now);
  if (until >= now) return;
  const events = sites.flatMap(({ siteId, clientId, publishedAt: [first] }) => {
    const noons: Date[] = [];
    if (!first) return [];
    for (let noon = Math.floor(Number(from) / DAY) * DAY + 12 * HOUR; noon < Number(until); noon += DAY)
      if (noon >= Number(from) && noon > Number(first)) noons.push(new Date(noon));
    return noons.map((occurredAt) => ({
      clientId,
      siteId,
      meter: 'container_hours' as const,
      quantity: 24,
      occurredAt,
      sourceKey: `tick:${siteId}:${occurredAt.toISOString().slice(0, 10)}`,
    }));
  });
  await recordUsage(jobContext('demo', null, new Date(Number(until) - 1000)), { events });
}

/** Simulates a year without a subscription, in calendar months. */
export async function simulateFreeYear(sites: readonly MadeSite[], now: Date): Promise<Date> {
  let from = new Date(Math.min(...sites.map(({ bornAt }) => Number(bornAt))));
  for (;;) {
    const end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
    const isOver = end <= now;
    await recordMonth(sites, from, isOver ? end : now, now);
    if (!isOver) return new Date(Math.max(Number(from), Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)));
    from = end;
  }
}

/** Simulates months with a subscription on a Stripe test clock, which is removed at the end. Returns the start of the open period. */
export async function simulatePaidMonths(
  admin: Pool,
  client: DemoClient,
  clientId: string,
  sites: readonly MadeSite[],
  now: Date,
): Promise<Date> {
  const { months, proMonths, lastInvoice, fails } = client.pays!;
  const anchor = anchorOf(now, lastInvoice);
  const start = proMonths === undefined ? monthsBefore(anchor, months) : new Date(Number(monthsBefore(anchor, months)) - 9 * DAY);
  const change = proMonths === undefined ? null : monthsBefore(anchor, proMonths);
  const as = (moment: Date): Context => userContext({ id: clientId, type: 'client' }, moment);
  const seconds = (moment: Date) => Math.floor(Number(moment) / 1000);

  const clock = await callStripe((stripe) => stripe.testHelpers.testClocks.create({ frozen_time: seconds(start), name: client.email }));
  const customer = await callStripe((stripe) =>
    stripe.customers.create({
      email: client.email,
      name: client.company,
      preferred_locales: ['pt-BR'],
      metadata: { client_id: clientId },
      test_clock: clock.id,
    }),
  );
  await keepCustomer(as(start), { clientId, stripeCustomerId: customer.id });
  await payWith(customer.id, 'pm_card_visa');
  const { id } = await subscribe(as(start), { plan: 'basic', currency: 'BRL', returnTo: '/plan' });

  let frozen = start;
  const advance = async (to: Date): Promise<void> => {
    if (to > frozen) await callStripe((stripe) => stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: seconds(to) }));
    frozen = new Date(Math.max(Number(to), Number(frozen)));
  };
  for (let from = start; ; ) {
    const { items } = await callStripe((stripe) => stripe.subscriptions.retrieve(id!));
    const ends = new Date(items.data[0]!.current_period_end * 1000);
    const changes = change && from < change && change < ends;
    const until = changes ? change : ends < now ? ends : now;
    await recordMonth(sites, from, until, now);
    await sendMeterEvents(admin, clientId);
    if (until === now) {
      await advance(now);
      await takeOver(customer.id, id!);
      await detachClock(admin, clock.id);
      return from;
    }
    if (fails && Number(now) - Number(ends) < 10 * DAY) await payWith(customer.id, 'pm_card_chargeCustomerFail', id!);
    await advance(changes ? until : new Date(Number(until) + FINALIZED_AFTER));
    if (changes) {
      const { dueNowCents } = await previewChange(as(until), { plan: 'pro' });
      await changePlan(as(until), { plan: 'pro', expectedDueCents: dueNowCents });
    }
    from = until;
  }
}

/** The date about this many days ago, moved to a day that every month has. */
function anchorOf(now: Date, days: number): Date {
  const at = new Date(Number(now) - days * DAY);
  at.setUTCHours(13, 20, 0, 0);
  while (at.getUTCDate() > 28) at.setUTCDate(at.getUTCDate() - 1);
  return at;
}

const monthsBefore = (moment: Date, months: number): Date => {
  const at = new Date(moment);
  at.setUTCMonth(at.getUTCMonth() - months);
  return at;
};

async function payWith(customer: string, card: string, subscription?: string): Promise<void> {
  const method = await callStripe((stripe) => stripe.paymentMethods.attach(card, { customer }));
  await callStripe((stripe) => stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } }));
  if (subscription) await callStripe((stripe) => stripe.subscriptions.update(subscription, { default_payment_method: method.id }));
}

/**
 * Sends usage as meter events, like the regular job does; in one statement, since a year is thousands, and with their original
 * times, which Stripe's API accepts for 35 days only.
 */
export async function sendMeterEvents(admin: Pool, clientId: string): Promise<void> {
  await cutMeterBatches(jobContext('demo'), { clientId });
  await admin.query(
    `with sent as (
       update app.meter_batches b set sent_at = b.billed_at, attempts = 1 where b.client_id = $1 and b.sent_at is null and b.refused is null returning b.*)
     insert into stripe.meter_events (identifier, event_name, customer, value, at)
       select s.identifier, s.meter, c.stripe_customer_id, s.quantity, date_trunc('second', s.billed_at)
       from sent s join public.customers c on c.client_id = s.client_id on conflict do nothing`,
    [clientId],
  );
}

async function takeOver(customerId: string, subscriptionId: string): Promise<void> {
  const ctx = jobContext('demo');
  await syncSubscription(ctx, { subscriptionId });
  await syncCustomer(ctx, { customerId });
  const invoices = await callStripe((stripe) => stripe.invoices.list({ customer: customerId, limit: 100 }));
  await Promise.all(invoices.data.map(({ id }) => syncInvoice(ctx, { invoiceId: id })));
}

/** From here on the customer lives in real time. */
async function detachClock(admin: Pool, clock: string): Promise<void> {
  await admin.query(
    `update stripe.objects set clock = null, body = body || '{"test_clock": null}' where clock = $1 and object <> 'test_helpers.test_clock'`,
    [clock],
  );
  await admin.query(`delete from stripe.objects where id = $1`, [clock]);
}
