import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetHostTraffic } from '../input.ts';

export interface HostDay {
  /** `2026-11-21`, UTC. */
  day: string;
  visits: number;
  requests: number;
  /** Bytes sent to people. */
  bytes: number;
}

/** Traffic of hosts together, per day and oldest first, whichever site of the account they showed; people only, as it is charged. */
export async function getHostTraffic(ctx: Context, input: GetHostTraffic): Promise<HostDay[]> {
  const account = requireAccount(ctx);
  const { hosts, from, to } = GetHostTraffic.parse(input);
  const wanted = sql`(select jsonb_array_elements_text(${JSON.stringify(hosts)}::jsonb))`;
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ day: string; visits: string; requests: string; bytes: string }>(sql`
      with counted as (
        select u.day, u.visits, u.requests, u.bytes from public.usage_hosts u
        where u.client_id = ${account.id} and u.day between ${from}::date and ${to}::date and u.host in ${wanted}
        union all
        -- Of the last minutes, which no sum has yet.
        select (t.minute at time zone 'utc')::date, (h.counts ->> 3)::bigint, (h.counts ->> 1)::bigint, (h.counts ->> 2)::bigint
        from public.site_traffic t cross join jsonb_array_elements(t.hosts) as h (counts)
        where t.client_id = ${account.id} and t.folded_at is null and h.counts ->> 0 in ${wanted}
      )
      select to_char(d, 'YYYY-MM-DD') as day, coalesce(sum(c.visits), 0) as visits, coalesce(sum(c.requests), 0) as requests,
        coalesce(sum(c.bytes), 0) as bytes
      from generate_series(${from}::date, ${to}::date, interval '1 day') as d left join counted c on c.day = d
      group by d order by d`),
  );
  return rows.map(({ day, visits, requests, bytes }) => ({
    day,
    visits: Number(visits),
    requests: Number(requests),
    bytes: Number(bytes),
  }));
}
