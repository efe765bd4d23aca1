-- Limits are watched every minute, of everyone whose sums moved since yesterday: what each may have is looked up for all at
-- once, and whose period it is only for those who are near a limit.

create or replace function app.note_limits(since timestamptz, moment timestamptz) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  noted int;
begin
  with moved as materialized (
    select distinct a.client_id from public.allowances a where a.touched_at >= since
  ), may as materialized (
    select m.client_id, e.plan, e.overage, e.overage_max_cents from moved m join public.entitlements e on e.client_id = m.client_id
  ), included as materialized (
    select p.key as plan, m.meter,
      case m.meter when 'bandwidth' then p.bandwidth_gb::numeric * 1073741824 else (to_jsonb(p) ->> m.meter)::numeric end as ceiling
    from public.plans p cross join unnest(array['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth']) as m (meter)
  ), near as materialized (
    select y.client_id, a.meter, a.period, a.used, i.ceiling
    from may y join public.allowances a on a.client_id = y.client_id join included i on i.plan = y.plan and i.meter = a.meter
    -- A trial is the longest period there is.
    where a.period > moment - interval '100 days' and a.used > 0 and i.ceiling > 0 and a.used * 2 >= i.ceiling
  ), clients as materialized (
    select t.client_id, p.starts, p.ends
    from (select n.client_id from near n union select y.client_id from may y where y.overage = 'pay') t
    cross join lateral app.period_of(t.client_id, moment) p
  ), lines as (
    select c.client_id, c.starts, c.ends, n.meter, n.used, n.ceiling
    from clients c join near n on n.client_id = c.client_id and n.period = c.starts
    union all
    select c.client_id, c.starts, c.ends, 'spending', (select sum(s.cents) from app.spending_of(c.client_id, c.starts, moment) s), y.overage_max_cents
    from clients c join may y on y.client_id = c.client_id where y.overage = 'pay'
  ), passed as (
    select l.*, (select max(m.percent) from unnest(array[50, 80, 90, 100]) as m (percent) where l.used * 100 >= l.ceiling * m.percent) as percent
    from lines l where l.ceiling > 0
  )
  insert into public.usage_notices (client_id, meter, period, period_end, percent, used, ceiling)
    select p.client_id, p.meter, p.starts, p.ends, p.percent, p.used, p.ceiling from passed p
    where p.percent is not null and not exists (
      -- A limit that was raised since is another one: its marks count anew, each still once.
      select from public.usage_notices n
      where n.client_id = p.client_id and n.meter = p.meter and n.period = p.starts and n.percent >= p.percent and n.ceiling >= p.ceiling)
    order by p.client_id, p.meter
    on conflict do nothing;
  get diagnostics noted = row_count;
  return noted;
end $$;
