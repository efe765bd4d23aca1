import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { ListUsageEvents } from '../input.ts';

export interface UsageEventView {
  id: string;
  occurredAt: Date;
  billedAt: Date;
  siteId: string | null;
  /** Null without a site, or when it was removed. */
  siteName: string | null;
  quantity: number;
  /** Sum of the meter in the requested span before this event. */
  before: number;
  properties: Record<string, unknown>;
}

export interface UsageEventPage {
  events: UsageEventView[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
  /** Over the whole span. `last` is the latest measurement, by which storage is billed. */
  count: number;
  sum: number;
  last: { id: string; quantity: number } | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  occurred_at: Date | string;
  billed_at: Date | string;
  site_id: string | null;
  site_name: string | null;
  quantity: string;
  before: string;
  properties: Record<string, unknown>;
}

/**
 * The usage events behind an invoice line: those of one meter billed in [from, to), oldest first. Pages use a cursor, so that events
 * written meanwhile are neither hidden nor repeated.
 */
export async function listUsageEvents(ctx: Context, input: ListUsageEvents): Promise<UsageEventPage> {
  const account = requireAccount(ctx);
  const { meter, from, to, after, limit } = ListUsageEvents.parse(input);
  // Nothing is billed before it occurs: the last condition spares the partitions of later months.
  const asked = sql`e.client_id = ${account.id} and e.meter = ${meter}
    and e.billed_at >= ${from.toISOString()}::timestamptz and e.billed_at < ${to.toISOString()}::timestamptz
    and e.occurred_at < ${to.toISOString()}::timestamptz`;
  const place = sql`(select p.billed_at, p.id from public.usage_events p where p.id = ${after ?? null} and p.client_id = ${account.id})`;
  const ahead = after
    ? sql`(select coalesce(sum(e.quantity), 0) from public.usage_events e where ${asked} and (e.billed_at, e.id) <= ${place})`
    : sql`0`;
  return asActor(ctx, async (tx) => {
    const { rows } = await tx.execute<Row>(sql`
      select e.id, e.occurred_at, e.billed_at, e.site_id, s.name as site_name, e.quantity, e.properties,
        ${ahead} + sum(e.quantity) over (order by e.billed_at, e.id) - e.quantity as before
      from public.usage_events e left join public.sites s on s.id = e.site_id and s.client_id = e.client_id
      where ${asked} ${after ? sql`and (e.billed_at, e.id) > ${place}` : sql``}
      order by e.billed_at, e.id limit ${limit + 1}`);
    const totals = await tx.execute<{ count: number; sum: string; last: string | null; id: string | null }>(sql`
      select count(*)::int as count, coalesce(sum(e.quantity), 0) as sum,
        (array_agg(e.quantity order by e.occurred_at desc, e.id desc))[1] as last,
        (array_agg(e.id order by e.occurred_at desc, e.id desc))[1] as id
      from public.usage_events e where ${asked}`);
    const { count, sum, last, id } = totals.rows[0]!;
    const events = rows.slice(0, limit).map((row) => ({
      id: row.id,
      occurredAt: new Date(row.occurred_at),
      billedAt: new Date(row.billed_at),
      siteId: row.site_id,
      siteName: row.site_name,
      quantity: Number(row.quantity),
      before: Number(row.before),
      properties: row.properties,
    }));
    return {
      events,
      next: rows.length > limit ? events.at(-1)!.id : null,
      count,
      sum: Number(sum),
      last: id === null ? null : { id, quantity: Number(last) },
    };
  });
}
