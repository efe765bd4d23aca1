import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { ListTraffic } from '../input.ts';

export interface TrafficOfDay {
  siteId: string;
  /** `2026-11-21`, UTC. */
  day: string;
  visits: number;
  /** Bytes sent to people. */
  bytes: number;
}

/** Traffic of people at all sites of the account by day; days without any are left out, sites that are gone are not. */
export async function listTraffic(ctx: Context, input: ListTraffic): Promise<TrafficOfDay[]> {
  const account = requireAccount(ctx);
  const { from, to } = ListTraffic.parse(input);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ siteId: string; day: string; visits: string; bytes: string }>(sql`
      with counted as (
        select u.site_id, u.day, sum(u.quantity) filter (where u.meter = 'visits') as visits,
          sum(u.quantity) filter (where u.meter = 'bandwidth') as bytes
        from public.usage_daily u
        where u.client_id = ${account.id} and u.audience = 'human' and u.meter in ('visits', 'bandwidth')
          and u.day between ${from}::date and ${to}::date group by 1, 2
        union all
        -- Of the last minutes, which no sum has yet.
        select t.site_id, (t.minute at time zone 'utc')::date, sum(t.visits), sum(t.bytes)
        from public.site_traffic t
        where t.client_id = ${account.id} and t.folded_at is null
          and (t.minute at time zone 'utc')::date between ${from}::date and ${to}::date group by 1, 2
      )
      select c.site_id as "siteId", to_char(c.day, 'YYYY-MM-DD') as day,
        coalesce(sum(c.visits), 0) as visits, coalesce(sum(c.bytes), 0) as bytes
      from counted c group by 1, 2 order by 2, 1`),
  );
  return rows.map(({ siteId, day, visits, bytes }) => ({ siteId, day, visits: Number(visits), bytes: Number(bytes) }));
}
