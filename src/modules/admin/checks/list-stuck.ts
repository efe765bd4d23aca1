import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const Event = z.object({
  id: z.string(),
  type: z.string(),
  customerId: z.string().nullable(),
  clientId: z.uuid().nullable(),
  createdAt: moment,
  attempts: z.number(),
  error: z.string().nullable(),
  why: z.enum(['unhandled', 'unknown_customer', 'unknown_plan']),
});
const Batch = z.object({
  clientId: z.uuid(),
  name: z.string().nullable(),
  meter: z.string(),
  batches: z.number(),
  quantity: z.number(),
  billedAt: moment,
  attempts: z.number(),
  /** Stripe's reason; null while it is being retried. */
  refused: z.string().nullable(),
});
const Difference = z.object({
  clientId: z.uuid(),
  name: z.string().nullable(),
  meter: z.string(),
  periodStart: moment,
  ledger: z.number(),
  sent: z.number(),
  waiting: z.number(),
  refused: z.number(),
  stripe: z.number(),
  checkedAt: moment,
});

export interface Stuck {
  events: z.output<typeof Event>[];
  batches: z.output<typeof Batch>[];
  differences: z.output<typeof Difference>[];
}

/** Stuck data between Stripe and us: events, refused usage batches, differing counts. Without amounts of money. */
export async function listStuck(ctx: Context): Promise<Stuck> {
  await requireStaff(ctx);
  return asSystem(
    'the agency looks for what is stuck',
    async (tx) => ({ events: await stuckEvents(tx), batches: await stuckBatches(tx), differences: await differences(tx) }),
    ctx,
  );
}

/** Not handled within two minutes, or about a customer or plan at Stripe that is not ours; the payload is not included. */
async function stuckEvents(tx: Transaction): Promise<Stuck['events']> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('id', e.id, 'type', e.type, 'customerId', e.stripe_customer_id, 'clientId', c.client_id,
      'createdAt', e.created_at, 'attempts', e.attempts, 'error', e.error,
      'why', case when e.handled_at is null then 'unhandled' else e.error end) as row
    from public.stripe_events e left join public.customers c on c.stripe_customer_id = e.stripe_customer_id
    where (e.handled_at is null and (e.attempts > 0 or e.received_at < now() - interval '2 minutes'))
      or (e.handled_at is not null and e.error in ('unknown_customer', 'unknown_plan') and e.received_at > now() - interval '90 days')
    order by e.handled_at is null desc, e.created_at desc limit 200`);
  return rows.map(({ row }) => Event.parse(row));
}

const nameOf = (clientId: SQL) => sql`app.account_name(${clientId})`;

/** Refused for good, or retried more than a few times; grouped by client, meter and reason. */
async function stuckBatches(tx: Transaction): Promise<Stuck['batches']> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('clientId', b.client_id, 'name', ${nameOf(sql`b.client_id`)}, 'meter', b.meter, 'batches', b.batches,
      'quantity', b.quantity, 'billedAt', b.billed_at, 'attempts', b.attempts, 'refused', b.refused) as row
    from (
      select x.client_id, x.meter, x.refused, count(*) as batches, max(x.billed_at) as billed_at, max(x.attempts) as attempts,
        case when x.meter = 'storage_gb' then (array_agg(x.quantity order by x.billed_at desc))[1] else sum(x.quantity) end as quantity
      from app.meter_batches x where x.sent_at is null and (x.refused is not null or x.attempts > 3)
      group by x.client_id, x.meter, x.refused) b
    order by b.billed_at desc, b.client_id, b.meter limit 200`);
  return rows.map(({ row }) => Batch.parse(row));
}

async function differences(tx: Transaction): Promise<Stuck['differences']> {
  const { rows } = await tx.execute<{ row: unknown }>(sql`
    select jsonb_build_object('clientId', d.client_id, 'name', ${nameOf(sql`d.client_id`)}, 'meter', d.meter, 'periodStart', d.period_start, 'ledger', d.ledger, 'sent', d.sent,
      'waiting', d.waiting, 'refused', d.refused, 'stripe', d.stripe, 'checkedAt', d.checked_at) as row
    from public.meter_differences d where d.settled_at is null order by d.found_at desc limit 200`);
  return rows.map(({ row }) => Difference.parse(row));
}
