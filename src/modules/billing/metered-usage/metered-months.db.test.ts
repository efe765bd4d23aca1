import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext, userContext } from '#platform/context.ts';
import { type Buyer, DAY, nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import type { Meter } from '../catalogue/plans.ts';
import { changePlan, previewChange, reconcileMeters, sendMeterBatches, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const HOUR = 3600;
const MINUTE = 60;

let serial = 0;
/** Writes usage into the ledger as if it were `recorded` now, and sends it to Stripe. */
async function use({ ctx }: Buyer, recorded: number, events: [Meter, number, number?][]): Promise<void> {
  const now = new Date(recorded * 1000);
  await recordUsage(jobContext('test', ctx.account.id, now), {
    events: events.map(([meter, quantity, occurred = recorded]) => ({
      clientId: ctx.account.id,
      meter,
      quantity,
      occurredAt: new Date(occurred * 1000),
      sourceKey: `use-${serial++}`,
    })),
  });
  await sendMeterBatches(jobContext('test', ctx.account.id, now), { clientId: ctx.account.id });
}
const pages = (n: number, at: number): [Meter, number, number?][] => Array.from({ length: n }, (_, i) => ['page_generate', 1, at - i]);

const at = (buyer: Buyer, seconds: number) => userContext({ id: buyer.ctx.account.id, type: 'client' }, new Date(seconds * 1000));

const INCLUDED = {
  basic: { page_generate: 100, ai_token: 2_000_000, container_hours: 37_200, storage_gb: 25 },
  pro: { page_generate: 500, ai_token: 10_000_000, container_hours: 372_000, storage_gb: 100 },
} as const;
const UNIT = { page_generate: 150, ai_token: 0.005, container_hours: 2, storage_gb: 60 } as const;

test('over two months, with late use and a change of plan, ledger, Stripe and invoices agree to the unit and the cent', async () => {
  const start = nowSeconds() - 75 * DAY;
  const buyer = await shop.customer({ at: start });
  const { to, hear } = buyer;
  const clientId = buyer.ctx.account.id;
  await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  const first = (await shop.admin.query('select period_end from subscriptions where client_id = $1', [clientId])).rows[0]
    .period_end as Date;
  const firstEnd = first.getTime() / 1000;

  await to(start + 3 * DAY);
  await use(buyer, start + 3 * DAY, [
    ...pages(60, start + 3 * DAY),
    ['ai_token', 1_500_000],
    ['container_hours', 30_000],
    ['storage_gb', 12.5],
  ]);
  await to(start + 20 * DAY);
  await use(buyer, start + 20 * DAY, [
    ...pages(43, start + 20 * DAY),
    ['ai_token', 999_999],
    ['container_hours', 8000],
    ['storage_gb', 30.5],
  ]);
  // Within the half hour in which a closed period still accepts its events.
  await to(firstEnd + 10 * MINUTE);
  await use(buyer, firstEnd + 10 * MINUTE, [
    ['ai_token', 1, firstEnd - HOUR],
    ['storage_gb', 31.25, firstEnd - 2 * HOUR],
    ['container_hours', 7, firstEnd + MINUTE],
  ]);
  await to(firstEnd + 2 * HOUR);
  // Too late for the month in which it happened: it is billed in the next one.
  await to(firstEnd + 2 * DAY);
  await use(buyer, firstEnd + 2 * DAY, [['ai_token', 2_345_678, firstEnd - DAY], ...pages(5, firstEnd - DAY)]);
  await hear();

  const change = firstEnd + 12 * DAY;
  await to(change - HOUR);
  await use(buyer, change - HOUR, [...pages(99, change - HOUR), ['container_hours', 37_300], ['storage_gb', 26]]);
  await to(change);
  const { dueNowCents, lines } = await previewChange(at(buyer, change), { plan: 'pro' });
  expect(lines.filter(({ kind }) => kind === 'usage').length).toBeGreaterThan(3);
  expect(await changePlan(at(buyer, change), { plan: 'pro', expectedDueCents: dueNowCents })).toMatchObject({ changed: true });
  await to(change + 5 * DAY);
  await use(buyer, change + 5 * DAY, [...pages(20, change + 5 * DAY), ['ai_token', 10_000_123], ['storage_gb', 101]]);
  await to(change + 31 * DAY + 3 * HOUR);
  await hear();

  const { rows } = await shop.admin.query(
    `select l.meter, l.plan, l.period_start, l.period_end, sum(l.quantity)::float as quantity, sum(l.amount_cents)::int as cents
     from invoice_lines l join invoices i on i.id = l.invoice_id where l.client_id = $1 and l.meter is not null and i.status = 'paid'
     group by 1, 2, 3, 4 order by 3, 1`,
    [clientId],
  );
  const billed = rows as { meter: Meter; plan: 'basic' | 'pro'; period_start: Date; period_end: Date; quantity: number; cents: number }[];
  expect(billed.map(({ meter, plan, quantity, cents }) => [meter, plan, quantity, cents])).toEqual([
    ['ai_token', 'basic', 2_500_000, 2500],
    ['container_hours', 'basic', 38_000, 1600],
    ['page_generate', 'basic', 103, 450],
    ['storage_gb', 'basic', 31.25, 375],
    ['ai_token', 'basic', 2_345_678, 1728],
    ['container_hours', 'basic', 37_307, 214],
    ['page_generate', 'basic', 104, 600],
    ['storage_gb', 'basic', 26, 60],
    ['ai_token', 'pro', 10_000_123, 1],
    ['container_hours', 'pro', 0, 0],
    ['page_generate', 'pro', 20, 0],
    ['storage_gb', 'pro', 101, 60],
  ]);
  for (const line of billed) {
    const ledger = await shop.admin.query(
      `select case when $2 = 'storage_gb' then (array_agg(quantity order by occurred_at desc))[1] else sum(quantity) end::float as n
       from usage_events where client_id = $1 and meter = $2 and billed_at >= $3 and billed_at < $4`,
      [clientId, line.meter, line.period_start, line.period_end],
    );
    expect([line.meter, ledger.rows[0].n ?? 0]).toEqual([line.meter, line.quantity]);
    const beyond = Math.max(0, line.quantity - INCLUDED[line.plan][line.meter]);
    expect([line.meter, line.cents]).toEqual([line.meter, Math.round(beyond * UNIT[line.meter])]);
  }
  // Our rows equal Stripe's, line by line.
  for (const invoice of (await shop.stripe.invoices.list({ customer: buyer.customerId, limit: 100 })).data) {
    const ours = await shop.admin.query('select amount_cents::int from invoice_lines where invoice_id = $1 order by position', [
      invoice.id,
    ]);
    expect(ours.rows.map(({ amount_cents }) => amount_cents)).toEqual(invoice.lines.data.map(({ amount }) => amount));
    expect(invoice.lines.data.reduce((sum, { amount }) => sum + amount, 0)).toBe(invoice.subtotal);
  }
  const until = new Date((change + 31 * DAY + 3 * HOUR) * 1000);
  expect(await reconcileMeters(jobContext('test', clientId, until), { clientId })).toEqual([]);
});

test('what is lost on the way, or counted by Stripe alone, is found, kept, and settled once it is right again', async () => {
  const start = nowSeconds() - 20 * DAY;
  const buyer = await shop.customer({ at: start });
  const clientId = buyer.ctx.account.id;
  await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  await buyer.to(start + 2 * DAY);
  await use(buyer, start + 2 * DAY, [['ai_token', 1000], ...pages(3, start + 2 * DAY)]);
  const later = new Date((start + 3 * DAY) * 1000);
  const compare = () => reconcileMeters(jobContext('test', clientId, later), { clientId });
  expect(await compare()).toEqual([]);
  // By now Stripe has counted its late events.
  await shop.age(60);

  await shop.stripe.billing.meterEvents.create({
    event_name: 'ai_token',
    identifier: 'somebody-else',
    payload: { stripe_customer_id: buyer.customerId, value: '7' },
    timestamp: start + 2 * DAY,
  });
  await shop.admin.query(
    `delete from app.meter_batches where ctid in (select ctid from app.meter_batches where client_id = $1 and meter = 'page_generate' limit 1)`,
    [clientId],
  );
  expect(await compare()).toMatchObject([
    { meter: 'ai_token', ledger: 1000, sent: 1000, stripe: 1007 },
    { meter: 'page_generate', ledger: 3, sent: 2, stripe: 3 },
  ]);
  expect(await compare()).toHaveLength(2);
  const open = async () =>
    Number(
      (await shop.admin.query('select count(*) from meter_differences where client_id = $1 and settled_at is null', [clientId])).rows[0]
        .count,
    );
  expect(await open()).toBe(2);
  await shop.admin.query(`delete from stripe.meter_events where identifier = 'somebody-else'`);
  expect(await compare()).toMatchObject([{ meter: 'page_generate' }]);
  expect(await open()).toBe(1);
});

test('a batch is sent again under its own name and counts once; what Stripe refuses is kept with its reason', async () => {
  const start = nowSeconds() - 5 * DAY;
  const buyer = await shop.customer({ at: start });
  const clientId = buyer.ctx.account.id;
  await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  await buyer.to(start + DAY);
  await use(buyer, start + DAY, [['ai_token', 500]]);
  const ctx = jobContext('test', clientId);
  // Killed between Stripe's answer and our update.
  await shop.admin.query('update app.meter_batches set sent_at = null where client_id = $1', [clientId]);
  const both = await Promise.all([sendMeterBatches(ctx, { clientId }), sendMeterBatches(ctx, { clientId })]);
  expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBeGreaterThan(0);
  const told = await shop.admin.query(
    `select count(*)::int as n, sum(value)::int as sum from stripe.meter_events where customer = $1 and event_name = 'ai_token'`,
    [buyer.customerId],
  );
  expect(told.rows).toEqual([{ n: 1, sum: 500 }]);

  await shop.admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
     values ('too-old', $1, 'ai_token', 9, now() - interval '60 days', 1), ('ahead', $1, 'ai_token', 9, now() + interval '1 day', 1)`,
    [clientId],
  );
  // A fast clock on our side blocks nothing: Stripe sets the time.
  expect(await sendMeterBatches(ctx, { clientId })).toEqual({ sent: 1, refused: 1, late: 0 });
  const { rows } = await shop.admin.query(
    `select identifier, refused, sent_at, attempts from app.meter_batches where identifier in ('too-old', 'ahead') order by 1`,
  );
  expect(rows).toEqual([
    { identifier: 'ahead', refused: null, sent_at: expect.any(Date), attempts: 1 },
    { identifier: 'too-old', refused: expect.stringContaining('timestamp_too_far_in_past'), sent_at: null, attempts: 1 },
  ]);
});

test('of a client and meter one is sent at a time, however many run at once, and a change of plan waits for them', async () => {
  const start = nowSeconds() - 5 * DAY;
  const buyer = await shop.customer({ at: start });
  const clientId = buyer.ctx.account.id;
  await subscribe(at(buyer, start), { plan: 'basic', currency: 'BRL' });
  await buyer.to(start + 2 * DAY);
  await shop.admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
     select 'lane ' || n || $1, $1::uuid, 'page_generate', 1, to_timestamp($2), 1 from generate_series(1, 40) n`,
    [clientId, start + DAY],
  );
  const others = [1, 2, 3].map(() => sendMeterBatches(jobContext('test')));
  const preview = await previewChange(at(buyer, start + 2 * DAY), { plan: 'pro' });
  await Promise.all(others);
  expect(preview.lines.find(({ meter }) => meter === 'page_generate')).toMatchObject({ quantity: 40 });
  const { rows } = await shop.admin.query(
    `select sum(attempts)::int as tries, count(sent_at)::int as sent from app.meter_batches where client_id = $1`,
    [clientId],
  );
  expect(rows).toEqual([{ tries: 40, sent: 40 }]);
});

test('after a rate limit it waits and retries', async () => {
  const buyer = await shop.customer();
  const clientId = buyer.ctx.account.id;
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  await shop.admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events) values ('fast ' || $1, $1::uuid, 'ai_token', 1, now(), 1)`,
    [clientId],
  );
  // Another transaction of the same account is running, and Stripe's server waits for the lock on its rows.
  const lock = await shop.pool.connect();
  await lock.query('begin');
  await lock.query('select pg_advisory_xact_lock(5214771)');
  const other = shop.stripe.billing.meterEvents.create({
    event_name: 'ai_token',
    payload: { stripe_customer_id: buyer.customerId, value: '2' },
  });
  const sending = new Promise((resolve) => setTimeout(resolve, 100)).then(() =>
    sendMeterBatches(jobContext('test', clientId), { clientId }),
  );
  setTimeout(() => lock.query('commit').then(() => lock.release()), 600);
  await other;
  expect(await sending).toEqual({ sent: 1, refused: 0, late: 0 });
});

test('one run sends all that waits, more than one page of it', async () => {
  const { ctx } = await shop.customer();
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await shop.admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
     select 'page of ' || n || $1, $1::uuid, 'ai_token', 1, now() - interval '1 minute', 1 from generate_series(1, 130) n`,
    [ctx.account.id],
  );
  expect((await sendMeterBatches(jobContext('test'))).sent).toBeGreaterThanOrEqual(130);
});
