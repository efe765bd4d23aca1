import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { METER_KEYS, type Meter } from '../meters.ts';

/** Storage is explained by its photos, traffic by its addresses, every other meter by its sites. */
const BY_ADDRESS = ['requests', 'bandwidth'] as const satisfies Meter[];
const BY_SITE = METER_KEYS.filter((meter) => meter !== 'storage_gb' && meter !== 'requests' && meter !== 'bandwidth');
const EXPLAINED = [...BY_SITE, 'storage_bytes' as const, ...BY_ADDRESS];
export type ExplainedMeter = (typeof EXPLAINED)[number];

export interface TopUse {
  id: string;
  kind: 'site' | 'page' | 'file' | 'other';
  /** Name of a site, address of a page or file, description of a photo; empty when it has none or was removed. */
  name: string;
  siteId: string | null;
  siteName: string | null;
  quantity: number;
  /** Share of the meter's total in the period, 0 to 1. */
  share: number;
}

interface Row extends Record<string, unknown> {
  meter: ExplainedMeter;
  id: string;
  kind: TopUse['kind'];
  name: string | null;
  site_id: string | null;
  site_name: string | null;
  quantity: string;
  total: string;
}

const SHOWN = 5;

/** Top users of each meter in the open period (sites, pages and files), largest first. For storage the photos, at their current size. */
export async function listTopUses(ctx: Context): Promise<Record<ExplainedMeter, TopUse[]>> {
  const account = requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<Row>(sql`
      with since as (
        select coalesce((select a.period from public.allowances a where a.client_id = ${account.id} and a.period <= ${ctx.now.toISOString()}::timestamptz
          order by a.period desc limit 1), date_trunc('month', ${ctx.now.toISOString()}::timestamptz, 'utc')) as at
      ), uses as (
        select d.meter, d.site_id::text as id, case when s.id is null then 'other' else 'site' end as kind, s.name, s.id as site_id,
          s.name as site_name, sum(d.quantity) as quantity
        from since, public.usage_daily d left join public.sites s on s.id = d.site_id
        where d.client_id = ${account.id} and d.audience = 'human' and d.meter in ${BY_SITE}
          and d.day >= (since.at at time zone 'utc')::date
        group by 1, 2, 3, 4, 5, 6
        union all
        select m.meter, p.site_id || p.path, case when p.path ~ '[.][a-z0-9]+$' then 'file' when p.path = '*' then 'other' else 'page' end,
          p.path, s.id, s.name, sum(case m.meter when 'requests' then p.requests else p.bytes end)
        from since, public.usage_paths p left join public.sites s on s.id = p.site_id, unnest(array['requests', 'bandwidth']) as m (meter)
        where p.client_id = ${account.id} and p.day >= (since.at at time zone 'utc')::date
        group by 1, 2, 3, 4, 5, 6
        union all
        select 'storage_bytes', a.id::text, 'file', a.alt, s.id, s.name, a.bytes
        from public.assets a join public.sites s on s.id = a.site_id where a.client_id = ${account.id}
      ), ranked as (
        select u.*, sum(u.quantity) over (partition by u.meter) as total,
          row_number() over (partition by u.meter order by u.quantity desc, u.id) as place
        from uses u where u.quantity > 0
      )
      select * from ranked where place <= ${SHOWN} order by meter, place`),
  );
  const of = (meter: ExplainedMeter): TopUse[] =>
    rows
      .filter((row) => row.meter === meter)
      .map((row) => ({
        id: row.id,
        kind: row.kind,
        name: row.name ?? '',
        siteId: row.site_id,
        siteName: row.site_name,
        quantity: Number(row.quantity),
        share: Number(row.quantity) / Number(row.total),
      }));
  return Object.fromEntries(EXPLAINED.map((meter) => [meter, of(meter)])) as Record<ExplainedMeter, TopUse[]>;
}
