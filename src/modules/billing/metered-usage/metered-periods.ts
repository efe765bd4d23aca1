import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { Meter } from '../catalogue/plans.ts';

/** A client's meter in one of their periods, as counted by us. */
export interface MeteredPeriod extends Record<string, unknown> {
  clientId: string;
  customerId: string;
  meter: Meter;
  formula: 'count' | 'sum' | 'last';
  starts: string;
  ends: string;
  /** Decimal numbers, in the database's notation. */
  ledger: string;
  queued: string;
  sent: string;
  waiting: string;
  refused: string;
  /** Of the sent usage, the part in whole minutes of the period, which Stripe can count; null when there is none. */
  countable: string;
  /** Of that, the part sent so recently that Stripe may not have counted it yet. */
  fresh: string;
  from: string;
  until: string;
  invoiced: string | null;
  /** Of a closed period: its invoice, and units charged or credited afterwards. */
  invoiceId: string | null;
  /** Of a period that was cut short and never invoiced: the subscription. */
  cutOf: string | null;
  settled: string;
  /** A settlement was decided but may not have reached Stripe. */
  unsettled: boolean;
}

/** Days for which closed periods are checked again, and the max time Stripe takes to count. */
const DAYS = 40;
const COUNTING_MINUTES = 60;

/**
 * A client's periods to compare: closed ones from their invoices, those whose subscription ended at once without an invoice (by Stripe's
 * dunning, or by hand), and the open one up to an hour ago. All in one statement, so that nothing moves from the queue to a batch in
 * between.
 */
export async function readMeteredPeriods(ctx: Context, { clientId, until }: { clientId: string; until: Date }): Promise<MeteredPeriod[]> {
  const now = sql`${until.toISOString()}::timestamptz`;
  const { rows } = await asSystem(
    'usage is compared with the count at Stripe',
    (tx) =>
      tx.execute<MeteredPeriod>(sql`
        with closed as (
          select l.meter, l.period_start as starts, l.period_end as ends, sum(l.quantity) as invoiced, min(l.invoice_id) as invoice_id, null::text as cut_of
          from invoice_lines l join invoices i on i.id = l.invoice_id
          where l.client_id = ${clientId} and l.meter is not null and i.status in ('open', 'paid', 'uncollectible')
            and l.period_end > ${now} - make_interval(days => ${DAYS})
          group by 1, 2, 3
        ), open as (
          select m.key as meter, s.period_start as starts, least(s.period_end, coalesce(s.ended_at, 'infinity'),
            -- Batches are of an hour, so whole hours are compared.
            date_trunc('hour', ${now} - make_interval(mins => ${COUNTING_MINUTES}), 'utc')) as ends, null::numeric as invoiced, null::text as invoice_id, null::text as cut_of
          from subscriptions s cross join meters m
          where s.client_id = ${clientId} and s.status in ('active', 'past_due', 'unpaid') and s.period_start < ${now}
            and app.limit_of(s.client_id, m.key) is not null
        ), cut as (
          select m.key as meter, s.period_start as starts, s.ended_at as ends, 0::numeric as invoiced, null::text as invoice_id, s.id as cut_of
          from subscriptions s join meters m on m.key = any (s.meters) join customers c on c.client_id = s.client_id and c.deleted_at is null
          where s.client_id = ${clientId} and s.status = 'canceled' and s.ended_at > s.period_start and s.ended_at < s.period_end
            and s.ended_at > ${now} - make_interval(days => ${DAYS}) and s.ended_at < ${now} - make_interval(mins => ${2 * COUNTING_MINUTES})
            -- A trial is free.
            and (s.trial_end is null or s.trial_end <= s.period_start)
            and not exists (select from invoice_lines l join invoices i on i.id = l.invoice_id where l.client_id = s.client_id
              and l.meter is not null and i.status <> 'void' and l.period_start >= s.period_start and l.period_start < s.ended_at)
            -- What another one covered as well is on its invoice: a second purchase that was undone.
            and not exists (select from subscriptions o where o.client_id = s.client_id and o.id <> s.id and o.started_at < s.ended_at
              and o.status not in ('incomplete', 'incomplete_expired', 'paused') and coalesce(o.ended_at, 'infinity') > s.period_start)
        ), period as (
          select p.*, m.formula, c.client_id, c.stripe_customer_id,
            date_trunc('minute', p.starts) + case when p.starts > date_trunc('minute', p.starts) then interval '1 minute' else '0' end as from_minute,
            date_trunc('minute', p.ends) + case when p.ends > date_trunc('minute', p.ends) then interval '1 minute' else '0' end as until_minute
          from (table closed union all table open union all table cut) p join meters m on m.key = p.meter join customers c on c.client_id = ${clientId}
          where p.ends > p.starts
        )
        select p.client_id as "clientId", p.stripe_customer_id as "customerId", p.meter, p.formula, p.starts::text, p.ends::text,
          ledger.n::text as ledger, queue.n::text as queued, batch.sent::text, batch.waiting::text, batch.refused::text,
          batch.countable::text, batch.fresh::text, extract(epoch from p.from_minute)::bigint::text as from, extract(epoch from p.until_minute)::bigint::text as until,
          p.invoiced::text as invoiced, p.invoice_id as "invoiceId", p.cut_of as "cutOf", settlement.units::text as settled, settlement.open as unsettled
        from period p
        cross join lateral (
          select coalesce(sum(x.units), 0) as units, coalesce(bool_or(x.done_at is null), false) as open from public.meter_settlements x
          where x.client_id = p.client_id and x.meter = p.meter and x.period_start = p.starts) settlement
        cross join lateral (
          select coalesce(case p.formula when 'last' then (array_agg(e.quantity order by e.occurred_at desc, e.id desc))[1] else sum(e.quantity) end, 0) as n
          from usage_events e where e.client_id = p.client_id and e.meter = p.meter and e.billed_at >= p.starts and e.billed_at < p.ends) ledger
        cross join lateral (
          select coalesce(sum(q.quantity), 0) as n from app.meter_queue q
          where q.client_id = p.client_id and q.meter = p.meter and q.billed_at >= p.starts and q.billed_at < p.ends) queue
        cross join lateral (
          select
            coalesce(case p.formula when 'last' then (array_agg(b.quantity order by b.billed_at desc) filter (where b.sent_at is not null and inside))[1]
              else sum(b.quantity) filter (where b.sent_at is not null and inside) end, 0) as sent,
            coalesce(sum(b.quantity) filter (where b.sent_at is null and b.refused is null and inside), 0) as waiting,
            coalesce(sum(b.quantity) filter (where b.refused is not null and inside), 0) as refused,
            coalesce(sum(b.quantity) filter (where b.sent_at > now() - make_interval(mins => ${COUNTING_MINUTES}) and seen), 0) as fresh,
            coalesce(case p.formula when 'last' then (array_agg(b.quantity order by b.billed_at desc) filter (where b.sent_at is not null and seen))[1]
              else sum(b.quantity) filter (where b.sent_at is not null and seen) end, 0) as countable
          from app.meter_batches b
          cross join lateral (select b.billed_at < p.ends as inside, b.billed_at >= p.from_minute and b.billed_at < p.until_minute as seen) at
          where b.client_id = p.client_id and b.meter = p.meter and b.billed_at >= p.starts and b.billed_at < greatest(p.ends, p.until_minute)) batch
        order by p.meter, p.starts`),
    ctx,
  );
  return rows;
}
