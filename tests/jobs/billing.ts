import type Stripe from 'stripe';
import { subscribe, syncCatalogue } from '#modules/billing/index.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext, webhookContext } from '#platform/context.ts';
import { type Buyer, makeBuyer, turnModel } from '../world/shop.ts';
import { scenario, type World } from './scenario.ts';

let catalogue: Promise<unknown> | undefined;

async function subscriber({ admin, shop }: World): Promise<Buyer> {
  catalogue ??= syncCatalogue(jobContext('test'));
  await catalogue;
  const buyer = await makeBuyer({ admin, ...shop });
  await subscribe(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  return buyer;
}

interface Told extends Buyer {
  event: Stripe.Event;
}

/** Stripe has told something, and nobody has looked at it: the client's rows are as if we knew nothing. */
async function told(world: World, type: string): Promise<Told> {
  const buyer = await subscriber(world);
  const event = (await buyer.events()).find((each) => each.type === type)!;
  for (const table of ['subscriptions', 'invoices'])
    await world.admin.query(`delete from ${table} where client_id = $1`, [buyer.ctx.account.id]);
  await world.admin.query('delete from stripe_events');
  await world.admin.query(
    `insert into stripe_events (id, type, stripe_customer_id, object_id, payload, created_at, received_at)
     values ($1, $2, $3, $4, $5, now(), now() - interval '5 minutes')`,
    [event.id, type, buyer.customerId, (event.data.object as { id: string }).id, event],
  );
  return { ...buyer, event };
}

const eventOf = ({ event, customerId }: Told) => ({ name: 'billing/stripe.received', data: { eventId: event.id, customerId } });

/** Names of what was announced, each once however often it was said. */
const said = ({ heard }: World): string[] => [...new Map(heard.map(({ id, name }) => [id, name])).values()].sort();

async function known({ ctx, event }: Told, world: World) {
  const { rows } = await world.admin.query(
    `select (select array_agg(plan || ' ' || status) from subscriptions where client_id = $1) as subscriptions,
       (select array_agg(status || ' ' || paid_cents) from invoices where client_id = $1) as invoices,
       (select count(*)::int from invoice_lines where client_id = $1) as lines,
       (select handled_at is not null and error is null from stripe_events where id = $2) as handled`,
    [ctx.account.id, event.id],
  );
  return { ...rows[0], said: said(world) };
}

async function used(world: World): Promise<Buyer> {
  const buyer = await subscriber(world);
  const clientId = buyer.ctx.account.id;
  const event = { clientId, meter: 'ai_token' as const, occurredAt: new Date() };
  await recordUsage(webhookContext('test', clientId), {
    events: [
      { ...event, quantity: 700, sourceKey: 'first' },
      { ...event, quantity: 50, sourceKey: 'second' },
      { ...event, meter: 'page_generate', quantity: 1, sourceKey: 'third' },
    ],
  });
  return buyer;
}

export const billingScenarios = [
  scenario({
    function: 'handle-stripe-event',
    when: 'of a subscription',
    arrange: (world) => told(world, 'customer.subscription.created'),
    event: eventOf,
    truth: known,
    must: { subscriptions: ['basic active'], invoices: null, lines: 0, handled: true, said: ['billing/subscription.changed'] },
  }),
  scenario({
    function: 'handle-stripe-event',
    when: 'of an invoice that is paid',
    arrange: (world) => told(world, 'invoice.paid'),
    event: eventOf,
    truth: known,
    must: {
      subscriptions: ['basic active'],
      invoices: ['paid 29700'],
      lines: 1,
      handled: true,
      said: ['billing/invoice.paid', 'billing/subscription.changed'],
    },
  }),
  scenario({
    function: 'handle-waiting-stripe-events',
    arrange: (world) => told(world, 'invoice.paid'),
    truth: async ({ event }: Told, { heard }) => new Set(heard.map(({ name, data }) => `${name} ${data?.eventId === event.id}`)),
    must: new Set(['billing/stripe.received true']),
  }),
  scenario({
    function: 'backfill-stripe-events',
    arrange: async (world) => {
      const buyer = await subscriber(world);
      await world.admin.query('delete from stripe_events');
      return buyer;
    },
    truth: async ({ customerId, events }: Buyer, { admin }) => {
      const { rows } = await admin.query('select id from stripe_events where stripe_customer_id = $1', [customerId]);
      const missing = (await events()).filter(({ id }) => !rows.some((row) => row.id === id));
      return [rows.length > 3, missing.length];
    },
    must: [true, 0],
  }),
  scenario({
    function: 'end-departed-customers',
    arrange: async (world) => {
      const buyer = await subscriber(world);
      await world.admin.query('delete from app.departed_customers');
      await world.admin.query('delete from auth.users where id = $1', [buyer.ctx.account.id]);
      return buyer;
    },
    truth: async ({ customerId }: Buyer, { admin, shop }) => {
      const { rows } = await admin.query('select count(*)::int as open from app.departed_customers where ended_at is null');
      const customer = await shop.stripe.customers.retrieve(customerId);
      const [subscription] = (
        await shop.pool.query(`select body->>'status' as status from stripe.objects where object = 'subscription' and customer = $1`, [
          customerId,
        ])
      ).rows;
      return [rows[0].open, customer.deleted, subscription.status];
    },
    must: [0, true, 'canceled'],
  }),
  ...['sync-billing-contact', 'sync-billing-contacts'].map((name) =>
    scenario({
      function: name,
      arrange: async (world) => {
        const buyer = await makeBuyer({ admin: world.admin, ...world.shop });
        await world.admin.query(`update auth.users set email = id || '@nova.example' where id = $1`, [buyer.ctx.account.id]);
        return buyer;
      },
      event: ({ ctx }: Buyer) => ({ name: 'accounts/security.changed', data: { clientId: ctx.account.id } }),
      truth: async ({ customerId, ctx }: Buyer, { admin, shop }) => {
        const customer = await shop.stripe.customers.retrieve(customerId);
        const { rows } = await admin.query('select email = $2 as known from app.billing_contacts where client_id = $1', [
          ctx.account.id,
          `${ctx.account.id}@nova.example`,
        ]);
        return [!customer.deleted && customer.email === `${ctx.account.id}@nova.example`, rows];
      },
      must: [true, [{ known: true }]],
    }),
  ),
  scenario({
    function: 'complete-subscriptions',
    arrange: async (world) => {
      turnModel(false);
      const buyer = await subscriber(world);
      turnModel(true);
      return buyer;
    },
    truth: async ({ customerId, ctx }: Buyer, { admin, shop }) => {
      turnModel(false);
      const [subscription] = (await shop.stripe.subscriptions.list({ customer: customerId })).data;
      const { rows } = await admin.query(`select 'ai_token' = any(meters) as known from subscriptions where client_id = $1`, [
        ctx.account.id,
      ]);
      return [subscription!.items.data.length, rows];
    },
    must: [5, [{ known: true }]],
  }),
  scenario({
    function: 'send-meter-batches',
    arrange: used,
    truth: async ({ customerId, ctx }: Buyer, { admin, shop }) => {
      const counted = await shop.pool.query(
        'select event_name, count(*)::int as n, sum(value)::int as sum from stripe.meter_events where customer = $1 group by 1 order by 1',
        [customerId],
      );
      const { rows } = await admin.query(
        `select (select count(*)::int from app.meter_queue where client_id = $1) as queued,
           (select count(*)::int from app.meter_batches where client_id = $1 and sent_at is null) as waiting`,
        [ctx.account.id],
      );
      return [counted.rows, rows[0]];
    },
    must: [
      [
        { event_name: 'ai_token', n: 1, sum: 750 },
        { event_name: 'page_generate', n: 1, sum: 1 },
      ],
      { queued: 0, waiting: 0 },
    ],
  }),
  scenario({
    function: 'reconcile-meters',
    arrange: async (world) => {
      await world.admin.query('delete from subscriptions');
      // Another one whose comparison fails: Stripe has no such customer.
      const other = await subscriber(world);
      await world.admin.query(`update customers set stripe_customer_id = 'cus_of_nobody' || client_id where client_id = $1`, [
        other.ctx.account.id,
      ]);
      const buyer = await used(world);
      // As if it had been a while ago, and one batch had got lost between us and Stripe.
      const clientId = buyer.ctx.account.id;
      await world.admin.query(`update subscriptions set period_start = period_start - interval '1 day' where client_id = $1`, [clientId]);
      await world.admin.query(
        `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events, sent_at)
         values ('lost ' || $1::text, $1::uuid, 'ai_token', 9, now() - interval '5 hours', 1, now() - interval '2 hours')`,
        [clientId],
      );
      return buyer;
    },
    truth: async ({ ctx }: Buyer, { admin }) =>
      (
        await admin.query(
          `select meter, ledger::int, sent::int, stripe::int, settled_at from meter_differences where client_id = $1 order by 1`,
          [ctx.account.id],
        )
      ).rows,
    must: [{ meter: 'ai_token', ledger: 0, sent: 9, stripe: 0, settled_at: null }],
  }),
  scenario({
    function: 'forget-stripe-events',
    arrange: async ({ admin }) => {
      await admin.query('delete from stripe_events');
      await admin.query(`insert into stripe_events (id, type, payload, created_at, received_at, handled_at)
        select 'evt_' || age, 'invoice.paid', '{}', now(), now() - make_interval(days => age), now() from unnest(array[119, 121]) as age`);
    },
    truth: async (_, { admin }) => (await admin.query('select id from stripe_events')).rows,
    must: [{ id: 'evt_119' }],
  }),
];
