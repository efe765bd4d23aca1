-- Sums of the ledger that can be made anew from it, hours that sites are up, notices of limits, and what Stripe is told.

-- A late event has half an hour, but not at the end of a period that is invoiced at once: that of a change of plan.
create or replace function app.billed_at(client uuid, occurred timestamptz, recorded timestamptz) returns timestamptz
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  ended timestamptz := (app.period_of(client, occurred)).ends;
begin
  if recorded <= ended then
    return occurred;
  end if;
  if recorded > ended + interval '30 minutes' or exists (
      select from public.entitlements e join public.subscriptions s on s.id = e.subscription_id
      where e.client_id = client and s.billing_anchor = ended and s.started_at < ended) then
    return (app.period_of(client, recorded)).starts;
  end if;
  return occurred;
end $$;

-- The ledger is never rewritten. Only the period in which a line is billed may move on, while Stripe knows nothing of it.
drop trigger append_only on public.usage_events;
create trigger append_only before delete on public.usage_events for each row execute function app.refuse_change();
create trigger append_only_lines before update on public.usage_events for each row
  when ((old.id, old.client_id, old.site_id, old.meter, old.quantity, old.occurred_at, old.recorded_at, old.source_key, old.properties)
      is distinct from
      (new.id, new.client_id, new.site_id, new.meter, new.quantity, new.occurred_at, new.recorded_at, new.source_key, new.properties)
    or new.billed_at < old.billed_at)
  execute function app.refuse_change();

-- What a client pays or would pay in.
create function app.currency_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(e.currency, case when u.locale like 'pt%' then 'BRL' else 'USD' end)
    from public.user_profiles u join public.entitlements e on e.client_id = u.id where u.id = client
  $$;

-- What is used and held of each charged meter in a period, what of it the plan includes, and what the rest costs.
-- Cents are rounded per meter, as the lines of an invoice are.
create or replace function app.spending_of(client uuid, period timestamptz, moment timestamptz, more_of text default '', more numeric default 0)
  returns table (meter text, quantity numeric, included numeric, price numeric, cents numeric)
  language sql stable security definer set search_path = ''
  as $$
    select m.key, q.quantity, q.included, q.price, round(greatest(0, q.quantity - q.included) * q.price)
    from app.currency_of(client) as paid (currency), public.meters m
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
        case paid.currency when 'USD' then m.price_usd_cents else m.price_brl_cents end as price
      from (select 1) one
      left join public.allowances a on a.client_id = client and a.meter = m.key and a.period = spending_of.period) q
    order by m.position
  $$;

-- What was not told to Stripe before it closed a period is billed in the next one.
create function app.carry_over() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  with moved as (
    update app.meter_queue q set billed_at = new.billing_anchor
      where q.client_id = new.client_id and q.billed_at < new.billing_anchor and q.billed_at >= new.started_at
      returning q.event_id, q.occurred_at
  )
  update public.usage_events e set billed_at = new.billing_anchor from moved m where e.id = m.event_id and e.occurred_at = m.occurred_at;
  return null;
end $$;
-- Before `begin_period_again` by its name: triggers of one event run in that order.
create trigger begin_billing after update of billing_anchor on public.subscriptions for each row
  when (new.billing_anchor > old.billing_anchor and new.billing_anchor <= new.synced_at + interval '5 minutes')
  execute function app.carry_over();

-- When a site was up: published, not paused, not removed.
create table public.serving_periods (
  id bigint generated always as identity primary key,
  -- No foreign key: the hours of a removed site are still counted.
  site_id uuid not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at >= started_at),
  -- Start of the first hour that is not in the ledger yet.
  counted_until timestamptz not null
);
create unique index serving_periods_open on public.serving_periods (site_id) where ended_at is null;
create index serving_periods_client on public.serving_periods (client_id, started_at);
create index serving_periods_due on public.serving_periods (counted_until) where ended_at is null or counted_until < ended_at;
alter table public.serving_periods enable row level security;
create policy own_serving_periods_are_read on public.serving_periods for select to authenticated using (client_id = (select auth.uid()));
grant select on public.serving_periods to authenticated;

create function app.note_serving() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op <> 'INSERT' then
    update public.serving_periods p set ended_at = greatest(now(), p.started_at)
      where p.site_id = old.id and p.ended_at is null
        and (tg_op = 'DELETE' or new.status <> 'live' or new.release_id is null or new.client_id <> old.client_id);
  end if;
  if tg_op <> 'DELETE' and new.status = 'live' and new.release_id is not null then
    insert into public.serving_periods (site_id, client_id, started_at, counted_until)
      values (new.id, new.client_id, now(), date_trunc('hour', now(), 'utc'))
      on conflict (site_id) where ended_at is null do nothing;
  end if;
  return null;
end $$;
create trigger note_serving after insert or update of status, release_id, client_id on public.sites
  for each row execute function app.note_serving();
-- Before the row goes: an owner who leaves takes their sites and these periods with them.
create trigger note_serving_end after delete on public.sites for each row execute function app.note_serving();
insert into public.serving_periods (site_id, client_id, started_at, counted_until)
  select s.id, s.client_id, now(), date_trunc('hour', now(), 'utc') from public.sites s where s.status = 'live' and s.release_id is not null;

-- Sums by hour of what happened in it. `site_id` is zero where no site is meant; programs are counted apart.
create table public.usage_hourly (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  site_id uuid not null,
  -- Its start.
  hour timestamptz not null,
  meter text not null,
  audience text not null check (audience in ('human', 'bot')),
  quantity numeric not null check (quantity >= 0),
  primary key (client_id, hour, meter, site_id, audience)
);
alter table public.usage_hourly enable row level security;
create policy own_hourly_usage_is_read on public.usage_hourly for select to authenticated using (client_id = (select auth.uid()));
grant select on public.usage_hourly to authenticated;

alter table public.usage_daily drop constraint usage_daily_pkey, drop constraint usage_daily_meter_check;
alter table public.usage_daily add primary key (client_id, site_id, day, meter, audience);
alter table public.usage_daily add check (meter in
  ('visits', 'requests', 'bandwidth', 'page_generate', 'ai_token', 'container_hours', 'storage_gb'));

-- What visitors asked for, by day: the addresses that were sent most. Not in the ledger, so not made anew.
create table public.usage_paths (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  site_id uuid not null,
  -- UTC.
  day date not null,
  path text not null check (length(path) between 1 and 300),
  requests bigint not null default 0 check (requests >= 0),
  bytes bigint not null default 0 check (bytes >= 0),
  primary key (client_id, site_id, day, path)
);
alter table public.usage_paths enable row level security;
create policy own_paths_are_read on public.usage_paths for select to authenticated using (client_id = (select auth.uid()));
grant select on public.usage_paths to authenticated;

-- What the ledger says of hours of clients, in the form of usage_hourly.
-- `offset 0`: each hour is looked up by its index, whatever the planner believes of a table that has just grown.
create function app.ledger_hours(clients uuid[], hours timestamptz[])
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

-- Makes the sums of some hours anew. One at a time, and never while traffic is added to the day's sums.
create function app.rebuild_hours(clients uuid[], hours timestamptz[]) returns void
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

-- Sums the hours that the ledger's inserts have marked; returns how many marks it took.
create function app.roll_up_usage(at_most int) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  clients uuid[];
  hours timestamptz[];
  taken int;
begin
  -- Before the marks are read: a mark that is taken here belongs to a line that the sums below will see.
  perform pg_advisory_xact_lock(7202, 1);
  with seen as (
    delete from app.usage_marks m where m.id in (select x.id from app.usage_marks x order by x.id limit at_most) returning m.client_id, m.hour
  ), each as (select distinct s.client_id, s.hour from seen s)
  select (select count(*) from seen), array_agg(e.client_id), array_agg(e.hour) into taken, clients, hours from each e;
  if taken > 0 then
    perform app.rebuild_hours(clients, hours);
  end if;
  return taken;
end $$;

-- Marks every hour of a time in which the ledger or the sums have something.
create function app.mark_usage(since timestamptz, until timestamptz) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  marked int;
begin
  insert into app.usage_marks (client_id, hour)
    select e.client_id, date_trunc('hour', e.occurred_at, 'utc') from public.usage_events e where e.occurred_at >= since and e.occurred_at < until
    union
    select h.client_id, h.hour from public.usage_hourly h where h.hour >= since and h.hour < until
    union
    select d.client_id, d.day::timestamp at time zone 'utc' from public.usage_daily d
      where d.day >= (since at time zone 'utc')::date and d.day < (until at time zone 'utc')::date;
  get diagnostics marked = row_count;
  return marked;
end $$;

-- Where the sums differ from the ledger, in days that are over or under way; hours that wait to be summed are left out.
create function app.usage_differences(since timestamptz, until timestamptz)
  returns table (source text, client_id uuid, site_id uuid, at timestamptz, meter text, audience text, kept numeric, ledger numeric)
  language sql volatile security definer set search_path = ''
  as $$
    with keys as materialized (
      select k.client_id, k.hour from (
        select e.client_id, date_trunc('hour', e.occurred_at, 'utc') as hour from public.usage_events e
          where e.occurred_at >= since and e.occurred_at < until
        union
        select h.client_id, h.hour from public.usage_hourly h where h.hour >= since and h.hour < until) k
      join public.user_profiles u on u.id = k.client_id
      where not exists (select from app.usage_marks m where m.client_id = k.client_id and m.hour = k.hour)
    ), told as materialized (
      select l.* from app.ledger_hours((select array_agg(k.client_id) from keys k), (select array_agg(k.hour) from keys k)) l
    ), whole_days as (
      select d.client_id, d.site_id, d.day, d.meter, d.audience, d.quantity from public.usage_daily d
      where d.day >= (since at time zone 'utc')::date and d.day < (until at time zone 'utc')::date
        and not exists (select from app.usage_marks m where m.client_id = d.client_id and (m.hour at time zone 'utc')::date = d.day)
    ), day_sums as (
      select h.client_id, h.site_id, (h.hour at time zone 'utc')::date as day, h.meter, h.audience,
        case when h.meter = 'storage_gb' then (array_agg(h.quantity order by h.hour desc))[1] else sum(h.quantity) end as quantity
      from public.usage_hourly h
      where (h.hour at time zone 'utc')::date >= (since at time zone 'utc')::date and (h.hour at time zone 'utc')::date < (until at time zone 'utc')::date
        and not exists (select from app.usage_marks m
          where m.client_id = h.client_id and (m.hour at time zone 'utc')::date = (h.hour at time zone 'utc')::date)
      group by 1, 2, 3, 4, 5
    )
    select 'hourly', client_id, site_id, hour, meter, audience, h.quantity, t.quantity
      from (select x.* from public.usage_hourly x join keys k on k.client_id = x.client_id and k.hour = x.hour) h
      full join told t using (client_id, site_id, hour, meter, audience)
      where h.quantity is distinct from t.quantity
    union all
    select 'daily', client_id, site_id, day::timestamp at time zone 'utc', meter, audience, d.quantity, s.quantity
      from whole_days d full join day_sums s using (client_id, site_id, day, meter, audience)
      where d.quantity is distinct from s.quantity
  $$;

-- Sets a client's open sums to what the ledger says, under their locks; returns those that were wrong.
create function app.repair_allowances(client uuid, moment timestamptz)
  returns table (meter text, kept numeric, ledger numeric)
  language plpgsql security definer set search_path = ''
  as $$
declare
  opened record;
  one record;
  told numeric;
begin
  select p.* into opened from app.period_of(client, moment) p;
  for one in select a.meter, a.used from public.allowances a where a.client_id = client and a.period = opened.starts order by a.meter for update loop
    select case when one.meter = 'storage_gb' then (array_agg(e.quantity order by e.occurred_at desc, e.id desc))[1] else sum(e.quantity) end
      into told from public.usage_events e
      where e.client_id = client and e.meter = one.meter and e.billed_at >= opened.starts and e.billed_at < opened.ends;
    if coalesce(told, 0) <> one.used then
      update public.allowances a set used = coalesce(told, 0), touched_at = now()
        where a.client_id = client and a.meter = one.meter and a.period = opened.starts;
      meter := one.meter;
      kept := one.used;
      ledger := coalesce(told, 0);
      return next;
    end if;
  end loop;
end $$;

-- What a client was told of how near a limit is; `spending` is the most they want to pay above the plan, in cents.
create table public.usage_notices (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  meter text not null check (length(meter) <= 40),
  period timestamptz not null,
  period_end timestamptz not null,
  percent int not null check (percent in (50, 80, 90, 100)),
  used numeric not null,
  ceiling numeric not null,
  created_at timestamptz not null default now(),
  -- When the job engine has taken it.
  told_at timestamptz,
  unique (client_id, meter, period, percent)
);
create index usage_notices_waiting on public.usage_notices (created_at) where told_at is null;
alter table public.usage_notices enable row level security;
create policy own_notices_are_read on public.usage_notices for select to authenticated using (client_id = (select auth.uid()));
grant select on public.usage_notices to authenticated;

-- Notes the highest mark that each limit has passed, once, of clients whose sums moved since a moment.
-- For all at once; whose period it is, only for those who are near a limit.
create function app.note_limits(since timestamptz, moment timestamptz) returns int
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

-- Moves waiting ledger lines into batches, in one transaction: a line is in the queue or in one batch, never in both or
-- neither. Lines of one batch are of one client, meter, hour and period; a meter that counts has one line in each.
create function app.cut_meter_batches(only_client uuid, at_most int) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  taken int;
begin
  with due as (
    delete from app.meter_queue q where q.event_id in (
      select x.event_id from app.meter_queue x where only_client is null or x.client_id = only_client
      order by x.client_id, x.meter, x.billed_at limit at_most for update skip locked)
    returning q.*
  ), hours as materialized (
    select h.client_id, h.hour, p.ends
    from (select distinct d.client_id, date_trunc('hour', d.billed_at, 'utc') as hour from due d) h
    cross join lateral app.period_of(h.client_id, h.hour) p
  ), placed as (
    select d.*, m.formula, case when m.formula = 'count' then d.event_id end as alone, h.hour, d.billed_at >= h.ends as after_end
    from due d join public.meters m on m.key = d.meter
    join hours h on h.client_id = d.client_id and h.hour = date_trunc('hour', d.billed_at, 'utc')
  ), cut as (
    insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events)
      select 'pm_' || encode(sha256(convert_to(string_agg(p.event_id::text, ',' order by p.event_id), 'UTF8')), 'hex'), p.client_id, p.meter,
        case when p.formula = 'last' then (array_agg(p.quantity order by p.occurred_at desc, p.event_id desc))[1] else sum(p.quantity) end,
        case when p.formula = 'last' then (array_agg(p.billed_at order by p.occurred_at desc, p.event_id desc))[1] else min(p.billed_at) end,
        count(*)
      from placed p group by p.client_id, p.meter, p.formula, p.hour, p.after_end, p.alone
  )
  select count(*) into taken from due;
  return taken;
end $$;

-- Not audited: usage_hourly and usage_paths are sums, serving_periods follow the audited rows of sites hour by hour.
create constraint trigger audit after insert or update or delete on public.usage_notices deferrable initially deferred
  for each row execute function app.audit('id');

revoke execute on function app.currency_of(uuid), app.carry_over(), app.note_serving(), app.ledger_hours(uuid[], timestamptz[]), app.rebuild_hours(uuid[], timestamptz[]),
  app.roll_up_usage(int), app.mark_usage(timestamptz, timestamptz), app.usage_differences(timestamptz, timestamptz),
  app.repair_allowances(uuid, timestamptz), app.note_limits(timestamptz, timestamptz), app.cut_meter_batches(uuid, int)
  from public, anon, authenticated, service_role;
grant execute on function app.currency_of(uuid), app.roll_up_usage(int), app.mark_usage(timestamptz, timestamptz), app.usage_differences(timestamptz, timestamptz),
  app.repair_allowances(uuid, timestamptz), app.note_limits(timestamptz, timestamptz), app.cut_meter_batches(uuid, int) to service_role;

-- What is not asked for before it happens (hours online, tokens, space after a smaller plan) is charged as far as the plan
-- includes it or the client allows to pay, and no further: a maximum holds for it as well.

-- How many of `wanted` units may be charged now. Locks as a reservation does, and to the end of the transaction.
create function app.payable_units(client uuid, meter_name text, wanted numeric, moment timestamptz) returns numeric
  language plpgsql security definer set search_path = ''
  as $$
declare
  allowance public.allowances := app.take_allowance(client, meter_name, moment);
  choice public.spending_choices;
  may public.entitlements;
  own record;
  others numeric;
  taken numeric;
  affordable numeric := 0;
begin
  select e.* into may from public.entitlements e where e.client_id = client;
  -- Who has no subscription is charged nothing: their use is counted as it is.
  if may.subscription_id is null then
    return wanted;
  end if;
  select c.* into choice from public.spending_choices c where c.client_id = client for update;
  select e.* into may from public.entitlements e where e.client_id = client;
  select s.* into own from app.spending_of(client, allowance.period, moment) s where s.meter = meter_name;
  if own.included is null then
    return wanted;
  end if;
  -- A measurement replaces what was measured before; everything else is added to it.
  taken := case when meter_name = 'storage_gb' then 0 else own.quantity end;
  if may.overage = 'pay' and choice.currency = may.currency then
    select coalesce(sum(s.cents), 0) into others from app.spending_of(client, allowance.period, moment) s where s.meter <> meter_name;
    affordable := case when own.price = 0 then wanted else trunc(greatest(0, choice.max_cents - others) / own.price, 6) end;
  end if;
  return greatest(0, least(wanted, case when meter_name = 'storage_gb' then own.included + affordable - taken
    else floor(own.included + affordable - taken) end));
end $$;
revoke execute on function app.payable_units(uuid, text, numeric, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.payable_units(uuid, text, numeric, timestamptz) to service_role;
