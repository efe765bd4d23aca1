-- Each hour and day is looked up by itself, by its index, whatever the planner believes of a table that has just grown:
-- `offset 0` keeps a look-up from being joined with all that a client ever used.

create or replace function app.ledger_hours(clients uuid[], hours timestamptz[])
  returns table (client_id uuid, site_id uuid, hour timestamptz, meter text, audience text, quantity numeric)
  language sql stable security definer set search_path = ''
  as $$
    with lines as materialized (
      select k.client as client_id, coalesce(e.site_id, '00000000-0000-0000-0000-000000000000') as site_id, k.hour, e.meter, e.quantity,
        e.occurred_at, e.id, e.properties
      from unnest(clients, hours) as k (client, hour)
      join public.user_profiles u on u.id = k.client
      cross join lateral (
        select x.* from public.usage_events x
        where x.client_id = k.client and x.occurred_at >= k.hour and x.occurred_at < k.hour + interval '1 hour' offset 0) e
    ), sums as (
      select l.client_id, l.site_id, l.hour, l.meter, 'human' as audience,
        case when l.meter = 'storage_gb' then (array_agg(l.quantity order by l.occurred_at desc, l.id desc))[1] else sum(l.quantity) end as quantity
      from lines l group by 1, 2, 3, 4
      union all
      select l.client_id, l.site_id, l.hour, l.meter, 'bot', sum((l.properties ->> 'bots')::numeric)
      from lines l where l.properties ? 'bots' group by 1, 2, 3, 4
      union all
      select l.client_id, l.site_id, l.hour, 'visits', 'human', sum((l.properties ->> 'visits')::numeric)
      from lines l where l.properties ? 'visits' group by 1, 2, 3
    )
    select s.* from sums s where s.quantity > 0 or s.meter = 'storage_gb'
  $$;

create or replace function app.rebuild_hours(clients uuid[], hours timestamptz[]) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform pg_advisory_xact_lock(7202, 1);
  delete from public.usage_hourly h where h.ctid in (
    select x.ctid from unnest(clients, hours) as k (client, hour)
    cross join lateral (select y.ctid from public.usage_hourly y where y.client_id = k.client and y.hour = k.hour offset 0) x);
  insert into public.usage_hourly (client_id, site_id, hour, meter, audience, quantity)
    select * from app.ledger_hours(clients, hours);
  delete from public.usage_daily d using (select distinct k.client, (k.hour at time zone 'utc')::date as day from unnest(clients, hours) as k (client, hour)) k
    where d.client_id = k.client and d.day = k.day;
  insert into public.usage_daily (client_id, site_id, day, meter, audience, quantity)
    select k.client, h.site_id, k.day, h.meter, h.audience,
      case when h.meter = 'storage_gb' then (array_agg(h.quantity order by h.hour desc))[1] else sum(h.quantity) end
    from (select distinct k.client, (k.hour at time zone 'utc')::date as day from unnest(clients, hours) as k (client, hour)) k
    cross join lateral (
      select x.* from public.usage_hourly x
      where x.client_id = k.client and x.hour >= k.day::timestamp at time zone 'utc' and x.hour < (k.day + 1)::timestamp at time zone 'utc'
      offset 0) h
    group by 1, 2, 3, 4, 5;
end $$;
