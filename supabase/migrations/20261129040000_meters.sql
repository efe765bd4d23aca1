-- One list of meters: what checks, limits and sums of meters ask.

create function app.meters() returns text[]
  language sql immutable set search_path to ''
  as $$ select array['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth', 'requests'] $$;
-- Planning a query of a partitioned table works out its checks with the rights of whoever asks.
grant execute on function app.meters() to authenticated, service_role;

-- Included amount of a meter, or of something else that is limited, in a plan: its column of that name. Null is unlimited;
-- of something unknown a plan has nothing.
create function app.included_in(plan public.plans, meter text) returns numeric
  language plpgsql stable set search_path to ''
  as $$
begin
  return case
    when meter = 'storage_bytes' then plan.storage_gb::numeric * 1073741824
    when meter = 'bandwidth' then plan.bandwidth_gb::numeric * 1073741824
    when meter = 'tickets' then plan.tickets_per_month
    when meter in ('sites', 'projects', 'domains', 'team_members') or meter = any (app.meters()) then (to_jsonb(plan) ->> meter)::numeric
    else 0
  end;
end $$;
grant execute on function app.included_in(public.plans, text) to service_role;

alter table public.usage_events drop constraint usage_events_meter_check,
  add constraint usage_events_meter_check check (meter = any (app.meters()));
alter table public.usage_daily drop constraint usage_daily_meter_check,
  add constraint usage_daily_meter_check check (meter = 'visits' or meter = any (app.meters()));
alter table public.unit_costs drop constraint unit_costs_meter_check,
  add constraint unit_costs_meter_check check (meter = any (app.meters()));
-- The table is itself the list of those that are charged.
alter table public.meters drop constraint meters_key_check,
  add constraint meters_key_check check (key = any (app.meters()));

create or replace function app.limit_of(client uuid, meter text)
 returns numeric
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  plan public.plans;
begin
  select p.* into plan from public.plans p where p.key = app.tier_of(client);
  if not found then
    return 0;
  end if;
  return app.included_in(plan, meter);
end $function$;

create or replace function app.usage_of(client uuid, moment timestamptz)
 returns table(meter text, used numeric, held numeric, ceiling numeric, resets_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select u.meter, u.used, u.held, app.limit_of(client, u.meter), u.resets_at
    from app.period_of(client, moment) as period, lateral (
      select 'sites', count(*)::numeric, 0::numeric, null::timestamptz from public.sites s where s.client_id = client
      union all
      select 'projects', count(*), 0, null from public.projects p where p.client_id = client
      union all
      select 'storage_bytes', coalesce(sum(p.storage_used_bytes), 0), 0, null from public.accounts p where p.id = client
      union all
      select m.key, coalesce(a.used, 0),
        coalesce((select sum(r.quantity) from public.reservations r
          where (r.client_id, r.meter, r.period) = (client, m.key, period.starts) and r.state = 'held' and r.expires_at > moment), 0),
        period.ends
      from unnest(app.meters()) as m (key)
      left join public.allowances a on (a.client_id, a.meter, a.period) = (client, m.key, period.starts)
    ) as u (meter, used, held, resets_at)
  $function$;

create or replace function app.note_limits(since timestamptz, moment timestamptz)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  noted int;
begin
  with moved as materialized (
    select distinct a.client_id from public.allowances a where a.touched_at >= since
  ), clients as materialized (
    select m.client_id, e.plan, e.overage, e.overage_max_cents, p.starts, p.ends
    from moved m join public.entitlements e on e.client_id = m.client_id cross join lateral app.period_of(m.client_id, moment) p
  ), included as materialized (
    select p.key as plan, m.meter, app.included_in(p, m.meter) as ceiling
    from public.plans p cross join unnest(app.meters()) as m (meter)
  ), used as materialized (
    select c.client_id, c.plan, a.meter, a.used from clients c join public.allowances a on a.client_id = c.client_id and a.period = c.starts
  ), sums as materialized (
    select u.client_id, u.meter, u.used, i.ceiling from used u join included i on i.plan = u.plan and i.meter = u.meter
  ), spenders as materialized (
    select c.client_id from clients c where c.overage = 'pay' and c.overage_max_cents > 0 and (
      c.client_id in (select s.client_id from sums s where s.used > s.ceiling)
      or c.client_id in (select r.client_id from public.reservations r where r.state = 'held' and r.expires_at > moment)
      or c.client_id in (
        select u.id from public.accounts u join clients o on o.client_id = u.id
        join included i on i.plan = o.plan and i.meter = 'storage_gb' where u.storage_used_bytes > i.ceiling * 1073741824))
  ), lines as materialized (
    select c.client_id, c.starts, c.ends, s.meter, s.used, s.ceiling
    from sums s join clients c on c.client_id = s.client_id where s.ceiling > 0 and s.used * 2 >= s.ceiling
    union all
    select c.client_id, c.starts, c.ends, 'spending', (select sum(s.cents) from app.spending_of(c.client_id, c.starts, moment) s), c.overage_max_cents
    from spenders x join clients c on c.client_id = x.client_id
  ), passed as materialized (
    select l.*, (select max(m.percent) from unnest(array[50, 80, 90, 100]) as m (percent) where l.used * 100 >= l.ceiling * m.percent) as percent
    from lines l
  )
  insert into public.usage_notices (client_id, meter, period, period_end, percent, used, ceiling)
    select p.client_id, p.meter, p.starts, p.ends, p.percent, p.used, p.ceiling from passed p
    where p.percent is not null and not exists (
      -- A limit that was raised since is another one: its marks count anew, each still once.
      select from public.usage_notices n
      where n.client_id = p.client_id and n.meter = p.meter and n.period = p.starts and n.percent >= p.percent
        and (n.percent = p.percent or n.ceiling >= p.ceiling))
    order by p.client_id, p.meter limit 200
    on conflict do nothing;
  get diagnostics noted = row_count;
  return noted;
end $function$;
