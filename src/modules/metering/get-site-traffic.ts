import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetSiteTraffic } from './input.ts';

export interface TrafficDay {
  /** `2026-11-21`, UTC. */
  day: string;
  visits: number;
  requests: number;
  /** Sent to people. */
  bytes: number;
  /** Requests by programs: shown, never charged. */
  botRequests: number;
}

/** A site's traffic day by day, oldest first, today last; days without visitors are zeros. */
export async function getSiteTraffic(ctx: Context, input: GetSiteTraffic): Promise<TrafficDay[]> {
  const account = requireAccount(ctx);
  const { siteId, days } = GetSiteTraffic.parse(input);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ day: string; visits: string; requests: string; bytes: string; bots: string }>(sql`
      select to_char(d, 'YYYY-MM-DD') as day,
        coalesce(sum(u.quantity) filter (where u.meter = 'visits'), 0) as visits,
        coalesce(sum(u.quantity) filter (where u.meter = 'requests' and u.audience = 'human'), 0) as requests,
        coalesce(sum(u.quantity) filter (where u.meter = 'bandwidth' and u.audience = 'human'), 0) as bytes,
        coalesce(sum(u.quantity) filter (where u.meter = 'requests' and u.audience = 'bot'), 0) as bots
      from generate_series(${ctx.now.toISOString().slice(0, 10)}::date - ${days - 1}::int, ${ctx.now.toISOString().slice(0, 10)}::date, interval '1 day') as d
      left join public.usage_daily u on u.day = d and u.site_id = ${siteId} and u.client_id = ${account.id}
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
