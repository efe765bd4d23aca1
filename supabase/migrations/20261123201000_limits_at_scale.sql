-- Limits of 10,000 paying clients are noted in a minute's run: the statement may take eight seconds, and took half a minute.

-- The same as before, in the language that keeps its plans: planning took nine milliseconds for each client.
create or replace function app.spending_of(client uuid, period timestamptz, moment timestamptz, more_of text default '', more numeric default 0)
  returns table (meter text, quantity numeric, included numeric, price numeric, cents numeric)
  language plpgsql stable security definer set search_path = ''
  as $$
#variable_conflict use_column
declare
  paid text := app.currency_of(client);
begin
  return query
    select m.key, q.quantity, q.included, q.price, round(greatest(0, q.quantity - q.included) * q.price)
    from public.meters m
    cross join lateral (
      select
        case when m.key = 'storage_gb'
          -- The last value is what is billed; files that came since then will be in the next one.
          then greatest(coalesce(a.used, 0), (select round(p.storage_used_bytes / 1073741824.0, 6) from public.user_profiles p where p.id = client))
          else coalesce(a.used, 0) end
        + coalesce((select sum(r.quantity) from public.reservations r
            where r.client_id = client and r.meter = m.key and r.period = spending_of.period and r.state = 'held' and r.expires_at > moment), 0)
        + case when m.key = more_of then more else 0 end as quantity,
        app.limit_of(client, m.key) as included,
        case paid when 'USD' then m.price_usd_cents else m.price_brl_cents end::numeric as price
      from (select 1) one
      left join public.allowances a on a.client_id = client and a.meter = m.key and a.period = spending_of.period) q
    order by m.position;
end $$;

create or replace function app.currency_of(client uuid) returns text
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  return (select coalesce(e.currency, case when u.locale like 'pt%' then 'BRL' else 'USD' end)
    from public.user_profiles u join public.entitlements e on e.client_id = u.id where u.id = client);
end $$;

create or replace function app.tier_of(client uuid) returns text
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  return (select e.plan from public.entitlements e where e.client_id = client);
end $$;

-- As before, but reading the sums of the open period alone, however many there have been; what is spent above the plan is
-- worked out for those who can have spent something; and no run writes more than it has time for: the next one goes on.
create or replace function app.note_limits(since timestamptz, moment timestamptz) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  noted int;
begin
  with moved as materialized (
    select distinct a.client_id from public.allowances a where a.touched_at >= since
  ), clients as materialized (
    select m.client_id, e.plan, e.overage, e.overage_max_cents, p.starts, p.ends
    from moved m join public.entitlements e on e.client_id = m.client_id cross join lateral app.period_of(m.client_id, moment) p
  ), included as materialized (
    select p.key as plan, m.meter,
      case m.meter when 'bandwidth' then p.bandwidth_gb::numeric * 1073741824 else (to_jsonb(p) ->> m.meter)::numeric end as ceiling
    from public.plans p cross join unnest(array['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth']) as m (meter)
  ), used as materialized (
    select c.client_id, c.plan, a.meter, a.used from clients c join public.allowances a on a.client_id = c.client_id and a.period = c.starts
  ), sums as materialized (
    select u.client_id, u.meter, u.used, i.ceiling from used u join included i on i.plan = u.plan and i.meter = u.meter
  ), spenders as materialized (
    select c.client_id from clients c where c.overage = 'pay' and c.overage_max_cents > 0 and (
      c.client_id in (select s.client_id from sums s where s.used > s.ceiling)
      or c.client_id in (select r.client_id from public.reservations r where r.state = 'held' and r.expires_at > moment)
      or c.client_id in (
        select u.id from public.user_profiles u join clients o on o.client_id = u.id
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
end $$;
