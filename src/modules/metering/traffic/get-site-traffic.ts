import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetSiteTraffic } from '../input.ts';

export interface TrafficDay {
  /** `2026-11-21`, UTC. */
  day: string;
  visits: number;
  requests: number;
  /** Bytes sent to people. */
  bytes: number;
  /** Requests by bots: shown, never charged. */
  botRequests: number;
}

/** A site's traffic per day, oldest first, today last; days without visitors are zeros. */
export async function getSiteTraffic(ctx: Context, input: GetSiteTraffic): Promise<TrafficDay[]> {
  const account = requireAccount(ctx);
  const { siteId, days } = GetSiteTraffic.parse(input);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ day: string; visits: string; requests: string; bytes: string; bots: string }>(sql`
      with counted as (
        select u.day, sum(u.quantity) filter (where u.meter = 'visits') as visits,
          sum(u.quantity) filter (where u.meter = 'requests' and u.audience = 'human') as requests,
          sum(u.quantity) filter (where u.meter = 'bandwidth' and u.audience = 'human') as bytes,
          sum(u.quantity) filter (where u.meter = 'requests' and u.audience = 'bot') as bots
        from public.usage_daily u where u.site_id = ${siteId} and u.client_id = ${account.id} group by 1
        union all
        -- Of the last minutes, which no sum has yet.
        select (t.minute at time zone 'utc')::date, sum(t.visits), sum(t.requests), sum(t.bytes), sum(t.bot_requests)
        from public.site_traffic t where t.site_id = ${siteId} and t.client_id = ${account.id} and t.folded_at is null group by 1
      )
      select to_char(d, 'YYYY-MM-DD') as day, coalesce(sum(c.visits), 0) as visits, coalesce(sum(c.requests), 0) as requests,
        coalesce(sum(c.bytes), 0) as bytes, coalesce(sum(c.bots), 0) as bots
      from generate_series(${ctx.now.toISOString().slice(0, 10)}::date - ${days - 1}::int, ${ctx.now.toISOString().slice(0, 10)}::date, interval '1 day') as d
      left join counted c on c.day = d
      group by d order by d`),
  );
  return rows.map((row) => ({
    day: row.day,
    visits: Number(row.visits),
    requests: Number(row.requests),
    bytes: Number(row.bytes),
    botRequests: Number(row.bots),
  }));
}
