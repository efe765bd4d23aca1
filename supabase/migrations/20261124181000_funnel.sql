-- From a look at the front page to a payment, and what each client leaves: figures, as functions of a moment.

-- How often something happened at the front door in a day (UTC), without a word of who. In parts, so that nobody waits for another.
create table app.front_days (
  day date not null,
  step text not null check (step in ('visited', 'described')),
  part smallint not null check (part between 0 and 7),
  count bigint not null check (count > 0),
  primary key (day, step, part)
);
alter table app.front_days enable row level security;
grant select on app.front_days to service_role;

-- Counts one more.
create function app.count_front(step text) returns void
  language sql volatile security definer set search_path = ''
  as $$
    insert into app.front_days as d (day, step, part, count) values ((now() at time zone 'utc')::date, count_front.step, floor(random() * 8), 1)
    on conflict (day, step, part) do update set count = d.count + 1
  $$;

create function app.count_description() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin perform app.count_front('described'); return null; end $$;
create trigger count_description after insert on public.pending_prompts for each statement execute function app.count_description();

-- Visits and descriptions of each month (UTC); of the clients who joined in it, how many have published and how many have paid by now.
create function app.funnel_by_month(moment timestamptz, months int)
  returns table (month date, visited bigint, described bigint, signed_up bigint, published bigint, paid bigint)
  language sql stable set search_path = ''
  as $$
    with month as (
      select m::date as starts, (m + interval '1 month')::date as ends
      from generate_series(
        date_trunc('month', moment at time zone 'utc') - make_interval(months => months - 1),
        date_trunc('month', moment at time zone 'utc'), interval '1 month') m
    ), front as (
      select m.starts, sum(d.count) filter (where d.step = 'visited') as visited, sum(d.count) filter (where d.step = 'described') as described
      from month m join app.front_days d on d.day >= m.starts and d.day < m.ends and d.day <= (moment at time zone 'utc')::date
      group by m.starts
    ), joined as (
      select m.starts, a.id from month m
      join public.accounts a on a.created_at >= m.starts::timestamp at time zone 'utc' and a.created_at < m.ends::timestamp at time zone 'utc' and a.created_at <= moment
      where not exists (select from public.people p where p.id = a.id and p.staff_role is not null)
    ), came as (
      select j.starts, count(*) as signed_up,
        count(*) filter (where exists (
          select from public.publications p where p.client_id = j.id and p.state = 'live' and p.finished_at <= moment)) as published,
        count(*) filter (where exists (
          select from public.invoices i where i.client_id = j.id and i.status = 'paid' and i.paid_cents > 0 and i.paid_at <= moment)) as paid
      from joined j group by j.starts
    )
    select m.starts, coalesce(f.visited, 0)::bigint, coalesce(f.described, 0)::bigint, coalesce(c.signed_up, 0), coalesce(c.published, 0), coalesce(c.paid, 0)
    from month m left join front f using (starts) left join came c using (starts)
    order by m.starts
  $$;

-- What each client pays per month, what their open period has cost so far by the unit costs that are known, and what is left. Null:
-- no unit cost is known in that currency. The least first.
create function app.client_margins(moment timestamptz)
  returns table (client_id uuid, name text, plan text, currency text, mrr_cents bigint, cost_cents numeric, margin_cents numeric)
  language sql stable set search_path = ''
  as $$
    with paid as materialized (
      select m.client_id, min(m.currency) as currency, sum(m.mrr_cents)::bigint as cents from app.mrr_of_clients(moment) m group by m.client_id
    ), used as (
      select a.client_id, a.meter, a.used from public.allowances a where a.used > 0 and a.period <= moment
        and a.period = (select p.starts from app.period_of(a.client_id, moment) p)
    ), cost as (
      select u.client_id, sum(case u.meter when 'bandwidth' then u.used / 1073741824 else u.used end * k.cents) as cents
      from used u left join paid p on p.client_id = u.client_id
      join public.unit_costs k on k.meter = u.meter and k.currency = coalesce(p.currency, 'BRL')
      group by u.client_id
    ), each as (
      select coalesce(p.client_id, c.client_id) as client_id, coalesce(p.currency, 'BRL') as currency, coalesce(p.cents, 0) as mrr,
        case when exists (select from public.unit_costs k where k.currency = coalesce(p.currency, 'BRL')) then coalesce(c.cents, 0) end as cost
      from paid p full join cost c on c.client_id = p.client_id
    )
    select e.client_id, app.account_name(e.client_id), app.tier_of(e.client_id), e.currency, e.mrr, round(e.cost, 2), round(e.mrr - e.cost, 2)
    from each e order by e.mrr - e.cost nulls last, e.mrr, e.client_id limit 500
  $$;

revoke execute on function app.count_front(text), app.count_description(), app.funnel_by_month(timestamptz, int), app.client_margins(timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function app.count_front(text), app.funnel_by_month(timestamptz, int), app.client_margins(timestamptz) to service_role;
