-- Periods as they are billed, a ledger that says when each event is billed, and limits that may be paid beyond.

-- A period is a client's own: see app.period_of. It is named by the moment it begins.
alter table public.reservations drop constraint reservations_client_id_meter_period_fkey;
alter table public.allowances alter column period type timestamptz using period::timestamp at time zone 'utc';
alter table public.reservations alter column period type timestamptz using period::timestamp at time zone 'utc';
alter table public.reservations add foreign key (client_id, meter, period)
  references public.allowances (client_id, meter, period) on delete cascade;
alter table public.allowances
  -- Of the event that `used` is, for a meter whose last value counts.
  add column last_at timestamptz,
  add column touched_at timestamptz not null default now();
create index allowances_touched on public.allowances (touched_at);
-- Counted by the ledger's own insert, by the thousand; the ledger is the evidence of it.
drop trigger audit on public.allowances;

drop function app.usage_of(uuid, timestamptz);
drop function app.reserve_usage(uuid, uuid, text, numeric, text, timestamptz, interval);
drop function app.commit_usage(uuid, timestamptz, numeric, uuid, jsonb);
drop function app.require_room(public.allowances, numeric, timestamptz);
drop function app.period_of(timestamptz);

-- Which period an event is billed in: its own, or the open one when it comes after its own was closed.
create function app.billed_at(client uuid, occurred timestamptz, recorded timestamptz) returns timestamptz
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  -- The half hour is what the last minutes of a period may need to be sent.
  if recorded > (app.period_of(client, occurred)).ends + interval '30 minutes' then
    return (app.period_of(client, recorded)).starts;
  end if;
  return occurred;
end $$;

alter table public.usage_events add column billed_at timestamptz;
alter table public.usage_events disable trigger append_only;
update public.usage_events e set billed_at = app.billed_at(e.client_id, e.occurred_at, e.recorded_at);
alter table public.usage_events enable trigger append_only;
alter table public.usage_events alter column billed_at set not null;
-- One event is one unit of a meter that counts events.
alter table public.usage_events add check (meter <> 'page_generate' or quantity = 1);
drop index public.usage_events_client, public.usage_events_site;
create index usage_events_client on public.usage_events (client_id, occurred_at);
create index usage_events_billed on public.usage_events (client_id, meter, billed_at, id);
-- Written by app.record_usage and app.commit_usage only.
revoke insert on public.usage_events from service_role;

alter table app.meter_queue add column occurred_at timestamptz not null;

-- Hours whose sums are to be made anew. A line per insert: writers never wait for each other here.
create table app.usage_marks (
  id bigint generated always as identity primary key,
  client_id uuid not null,
  hour timestamptz not null
);
alter table app.usage_marks enable row level security;

-- Claims the key of an event that comes without `billed_at`, and says when it is billed; one whose key is taken is left out.
create or replace function app.claim_usage_key() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.usage_keys (client_id, source_key) values (new.client_id, new.source_key) on conflict do nothing;
  if not found then
    return null;
  end if;
  new.billed_at := app.billed_at(new.client_id, new.occurred_at, new.recorded_at);
  return new;
end $$;
drop trigger claim_usage_key on public.usage_events;
create trigger claim_usage_key before insert on public.usage_events for each row
  when (new.billed_at is null) execute function app.claim_usage_key();

-- What the ledger's insert brings with it, in the same transaction: the client's sums, what Stripe is to be told, and
-- which hours to sum anew. Rows are taken in one order, so two inserts wait for each other and do not deadlock.
create function app.count_usage() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  with newest as materialized (
    select f.client_id, p.starts
    from (select x.client_id, max(x.billed_at) as at from fresh x group by 1) f
    join public.user_profiles u on u.id = f.client_id
    cross join lateral app.period_of(f.client_id, f.at) p
  ), placed as (
    select f.client_id, f.meter, f.quantity, f.occurred_at, f.id,
      case when f.billed_at >= n.starts then n.starts else (app.period_of(f.client_id, f.billed_at)).starts end as period
    from fresh f join newest n on n.client_id = f.client_id
  )
  insert into public.allowances (client_id, meter, period, used, last_at)
    select p.client_id, p.meter, p.period,
      case when p.meter = 'storage_gb' then (array_agg(p.quantity order by p.occurred_at desc, p.id desc))[1] else sum(p.quantity) end,
      max(p.occurred_at)
    from placed p group by 1, 2, 3 order by 1, 2, 3
    on conflict (client_id, meter, period) do update set
      used = case
        when excluded.meter <> 'storage_gb' then allowances.used + excluded.used
        when excluded.last_at >= coalesce(allowances.last_at, '-infinity') then excluded.used
        else allowances.used end,
      last_at = greatest(allowances.last_at, excluded.last_at),
      touched_at = now();

  insert into app.meter_queue (event_id, client_id, meter, quantity, billed_at, occurred_at)
    select f.id, f.client_id, f.meter, f.quantity, f.billed_at, f.occurred_at
    from fresh f
    join public.meters m on m.key = f.meter
    join (
      select e.client_id, s.started_at from public.entitlements e join public.subscriptions s on s.id = e.subscription_id
      where e.client_id in (select x.client_id from fresh x join public.meters c on c.key = x.meter)) paying on paying.client_id = f.client_id
    where f.billed_at >= paying.started_at and (f.quantity > 0 or m.formula = 'last');

  insert into app.usage_marks (client_id, hour)
    select distinct f.client_id, date_trunc('hour', f.occurred_at, 'utc') from fresh f;
  return null;
end $$;
create trigger count_usage after insert on public.usage_events referencing new table as fresh
  for each statement execute function app.count_usage();

-- Adds events to the ledger in one statement and returns the keys of those that were not in it yet.
create function app.record_usage(events jsonb, moment timestamptz) returns setof text
  language sql security definer set search_path = '' set enable_nestloop = off
  as $$
    with given as materialized (
      select * from jsonb_to_recordset(events) as e (
        id uuid, client_id uuid, site_id uuid, meter text, quantity numeric, occurred_at timestamptz, source_key text, properties jsonb)
    ), claimed as materialized (
      insert into app.usage_keys (client_id, source_key)
        select g.client_id, g.source_key from given g order by 1, 2
        on conflict do nothing returning client_id, source_key
    ), open as materialized (
      select c.client_id, p.starts from (select distinct x.client_id from claimed x) c cross join lateral app.period_of(c.client_id, moment) p
    ), written as (
      insert into public.usage_events (id, client_id, site_id, meter, quantity, occurred_at, recorded_at, source_key, properties, billed_at)
        select distinct on (g.client_id, g.source_key)
          g.id, g.client_id, g.site_id, g.meter, g.quantity, g.occurred_at, moment, g.source_key, coalesce(g.properties, '{}'),
          case when g.occurred_at >= o.starts then g.occurred_at else app.billed_at(g.client_id, g.occurred_at, moment) end
        from claimed c
        join given g on g.client_id = c.client_id and g.source_key = c.source_key
        join open o on o.client_id = c.client_id
        returning source_key
    )
    select w.source_key from written w
  $$;

-- What is used and held of each charged meter in a period, what of it the plan includes, and what the rest costs.
-- Cents are rounded per meter, as the lines of an invoice are.
create function app.spending_of(client uuid, period timestamptz, moment timestamptz, more_of text default '', more numeric default 0)
  returns table (meter text, quantity numeric, included numeric, price numeric, cents numeric)
  language sql stable security definer set search_path = ''
  as $$
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
        case (select e.currency from public.entitlements e where e.client_id = client)
          when 'USD' then m.price_usd_cents else m.price_brl_cents end as price
      from (select 1) one
      left join public.allowances a on a.client_id = client and a.meter = m.key and a.period = spending_of.period) q
    order by m.position
  $$;

-- Refuses with the application's own code: the most that the client wanted to pay above the plan.
create function app.refuse_spending(meter text, used_cents numeric, max_cents numeric, currency text, resets_at timestamptz) returns void
  language plpgsql set search_path = ''
  as $$
begin
  raise exception 'spending cap: %', meter using
    errcode = 'PM006',
    detail = jsonb_build_object('meter', meter, 'usedCents', used_cents, 'maxCents', max_cents, 'currency', currency,
      'resetsAt', resets_at)::text;
end $$;

-- True when the client pays for `more` units above the plan; refuses above the maximum, false when they chose to stop.
-- The row of their choice is the turnstile: what is above the plan in any meter passes here one after the other.
create function app.may_spend(client uuid, more_of text, more numeric, period timestamptz, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
declare
  choice public.spending_choices;
  may public.entitlements;
  spent numeric;
  total numeric;
begin
  -- Always after the allowance's or the profile's row, never before: nobody waits in a circle.
  select c.* into choice from public.spending_choices c where c.client_id = client for update;
  select e.* into may from public.entitlements e where e.client_id = client;
  -- A maximum of another currency than what is paid in now says nothing.
  if may.overage is distinct from 'pay' or choice.currency is distinct from may.currency
    or not exists (select from public.meters m where m.key = more_of) then
    return false;
  end if;
  select sum(s.cents) into total from app.spending_of(client, period, moment, more_of, more) s;
  if total > choice.max_cents then
    select sum(s.cents) into spent from app.spending_of(client, period, moment) s;
    perform app.refuse_spending(more_of, spent, choice.max_cents, choice.currency, (app.period_of(client, moment)).ends);
  end if;
  return true;
end $$;

-- Refuses when `amount` does not fit beside what is used and held; the caller holds the allowance's lock.
create function app.require_room(allowance public.allowances, amount numeric, moment timestamptz) returns void
  language plpgsql set search_path = ''
  as $$
declare
  ceiling numeric := app.limit_of(allowance.client_id, allowance.meter);
  held numeric;
begin
  select coalesce(sum(r.quantity), 0) into held from public.reservations r
    where (r.client_id, r.meter, r.period) = (allowance.client_id, allowance.meter, allowance.period)
      and r.state = 'held' and r.expires_at > moment;
  if allowance.used + held + amount > ceiling
    and not app.may_spend(allowance.client_id, allowance.meter, amount, allowance.period, moment) then
    perform app.refuse_over_limit(allowance.meter, allowance.used + held, ceiling, (app.period_of(allowance.client_id, moment)).ends);
  end if;
end $$;

-- The allowance of a client's period, made when it is the first, with its lock.
create function app.take_allowance(client uuid, meter_name text, moment timestamptz) returns public.allowances
  language plpgsql set search_path = ''
  as $$
declare
  starts timestamptz := (app.period_of(client, moment)).starts;
  allowance public.allowances;
begin
  insert into public.allowances (client_id, meter, period) values (client, meter_name, starts) on conflict do nothing;
  select a.* into allowance from public.allowances a where (a.client_id, a.meter, a.period) = (client, meter_name, starts) for update;
  return allowance;
end $$;

-- Holds units of a meter until they are committed, released or expired. The same key holds once.
create function app.reserve_usage(
  reservation uuid, client uuid, meter_name text, amount numeric, reservation_key text, moment timestamptz, hold interval)
  returns public.reservations
  language plpgsql security definer set search_path = ''
  as $$
declare
  allowance public.allowances := app.take_allowance(client, meter_name, moment);
  made public.reservations;
begin
  select r.* into made from public.reservations r
    where (r.client_id, r.meter, r.key) = (client, meter_name, reservation_key) for update;
  if found and (made.state = 'committed' or (made.state = 'held' and made.expires_at > moment)) then
    return made;
  end if;
  perform app.require_room(allowance, amount, moment);
  insert into public.reservations (id, client_id, meter, period, quantity, key, expires_at)
    values (reservation, client, meter_name, allowance.period, amount, reservation_key, moment + hold)
    on conflict (client_id, meter, key) do update
      set state = 'held', period = excluded.period, quantity = excluded.quantity, expires_at = excluded.expires_at, settled_at = null
      where reservations.state <> 'committed'
    returning * into made;
  return made;
end $$;

-- Turns a hold into one ledger line, once; the line's insert counts it. A hold that expired, or whose period is over,
-- must find room again: it is billed when it happened, not when it was asked for.
create function app.commit_usage(reservation uuid, moment timestamptz, actual numeric, site uuid, details jsonb)
  returns public.reservations
  language plpgsql security definer set search_path = ''
  as $$
declare
  allowance public.allowances;
  held public.reservations;
  charged numeric;
begin
  select r.* into held from public.reservations r where r.id = reservation;
  if not found then
    raise exception 'no such reservation' using errcode = 'PM003';
  end if;
  allowance := app.take_allowance(held.client_id, held.meter, moment);
  select r.* into held from public.reservations r where r.id = reservation for update;
  if held.state = 'committed' then
    return held;
  end if;
  charged := least(coalesce(actual, held.quantity), held.quantity);
  if held.state = 'released' or held.expires_at <= moment or held.period <> allowance.period then
    perform app.require_room(allowance, charged, moment);
  end if;
  update public.reservations r
    set state = 'committed', period = allowance.period, quantity = greatest(charged, 0.000001), settled_at = moment
    where r.id = reservation returning r.* into held;
  insert into public.usage_events (id, client_id, site_id, meter, quantity, occurred_at, recorded_at, source_key, properties)
    values (held.id, held.client_id, site, held.meter, charged, moment, moment, 'reservation:' || held.id, coalesce(details, '{}'));
  return held;
end $$;

-- What a client has used of each limited meter in the open period, what is held for work under way, and how much it may have.
create function app.usage_of(client uuid, moment timestamptz)
  returns table (meter text, used numeric, held numeric, ceiling numeric, resets_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select u.meter, u.used, u.held, app.limit_of(client, u.meter), u.resets_at
    from app.period_of(client, moment) as period, lateral (
      select 'sites', count(*)::numeric, 0::numeric, null::timestamptz from public.sites s where s.client_id = client
      union all
      select 'projects', count(*), 0, null from public.projects p where p.client_id = client
      union all
      select 'storage_bytes', coalesce(sum(p.storage_used_bytes), 0), 0, null from public.user_profiles p where p.id = client
      union all
      select m.key, coalesce(a.used, 0),
        coalesce((select sum(r.quantity) from public.reservations r
          where (r.client_id, r.meter, r.period) = (client, m.key, period.starts) and r.state = 'held' and r.expires_at > moment), 0),
        period.ends
      from unnest(array['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth']) as m (key)
      left join public.allowances a on (a.client_id, a.meter, a.period) = (client, m.key, period.starts)
    ) as u (meter, used, held, resets_at)
  $$;

-- Keeps the client's bytes exact. The byte that does not fit in the plan is refused, or paid for at the price of storage:
-- bytes are counted here as they come, so the last value of the period can never cost more than was allowed.
create or replace function app.count_storage() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  ceiling numeric;
  used bigint;
begin
  if tg_op <> 'INSERT' then
    update public.user_profiles set storage_used_bytes = storage_used_bytes - old.bytes where id = old.client_id;
  end if;
  if tg_op <> 'DELETE' then
    ceiling := app.limit_of(new.client_id, 'storage_bytes');
    update public.user_profiles set storage_used_bytes = storage_used_bytes + new.bytes
      where id = new.client_id returning storage_used_bytes into used;
    if used > ceiling and (tg_op = 'INSERT' or new.bytes > old.bytes or new.client_id <> old.client_id)
      and not app.may_spend(new.client_id, 'storage_gb', 0, (app.period_of(new.client_id, now())).starts, now()) then
      perform app.refuse_over_limit('storage_bytes', used - new.bytes, ceiling);
    end if;
  end if;
  return null;
end $$;

create or replace function app.has_storage_room(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select p.storage_used_bytes < coalesce(app.limit_of(p.id, 'storage_bytes'), 'Infinity') or e.overage = 'pay'
    from public.user_profiles p join public.entitlements e on e.client_id = p.id where p.id = client
  $$;

-- A subscription that begins, or is counted from another day, begins a period: its sums are read from the ledger, and
-- what was used since it began, before we knew of it, is told to Stripe as well.
create function app.begin_period() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  opened record;
begin
  if new.status not in ('trialing', 'active', 'past_due', 'unpaid')
    or not exists (select from public.entitlements e where e.client_id = new.client_id and e.subscription_id = new.id) then
    return null;
  end if;
  select p.* into opened from app.period_of(new.client_id, now()) p;
  insert into public.allowances (client_id, meter, period, used, last_at)
    select e.client_id, e.meter, opened.starts,
      case when e.meter = 'storage_gb' then (array_agg(e.quantity order by e.occurred_at desc, e.id desc))[1] else sum(e.quantity) end,
      max(e.occurred_at)
    from public.usage_events e
    where e.client_id = new.client_id and e.billed_at >= opened.starts and e.billed_at < opened.ends
    group by 1, 2 order by 1, 2
    on conflict (client_id, meter, period) do update
      set used = excluded.used, last_at = excluded.last_at, touched_at = now();
  if tg_op = 'INSERT' or old.status = 'incomplete' then
    insert into app.meter_queue (event_id, client_id, meter, quantity, billed_at, occurred_at)
      select e.id, e.client_id, e.meter, e.quantity, e.billed_at, e.occurred_at
      from public.usage_events e join public.meters m on m.key = e.meter
      where e.client_id = new.client_id and e.billed_at >= new.started_at and (e.quantity > 0 or m.formula = 'last')
        -- Nothing of a client whose other subscription was alive: that one's events were queued as they came.
        and not exists (select from public.subscriptions s where s.client_id = new.client_id and s.id <> new.id
          and s.status not in ('incomplete', 'incomplete_expired') and coalesce(s.ended_at, 'infinity') > e.billed_at)
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger begin_period after insert on public.subscriptions for each row execute function app.begin_period();
create trigger begin_period_again after update of status, started_at, billing_anchor on public.subscriptions for each row
  when ((old.status = 'incomplete' and new.status <> 'incomplete')
    or (old.started_at, old.billing_anchor) is distinct from (new.started_at, new.billing_anchor))
  execute function app.begin_period();

revoke execute on function app.billed_at(uuid, timestamptz, timestamptz), app.claim_usage_key(), app.count_usage(),
  app.record_usage(jsonb, timestamptz), app.spending_of(uuid, timestamptz, timestamptz, text, numeric),
  app.refuse_spending(text, numeric, numeric, text, timestamptz), app.may_spend(uuid, text, numeric, timestamptz, timestamptz),
  app.require_room(public.allowances, numeric, timestamptz), app.take_allowance(uuid, text, timestamptz),
  app.reserve_usage(uuid, uuid, text, numeric, text, timestamptz, interval),
  app.commit_usage(uuid, timestamptz, numeric, uuid, jsonb), app.usage_of(uuid, timestamptz), app.begin_period()
  from public, anon, authenticated, service_role;
grant execute on function
  app.record_usage(jsonb, timestamptz),
  app.spending_of(uuid, timestamptz, timestamptz, text, numeric),
  app.reserve_usage(uuid, uuid, text, numeric, text, timestamptz, interval),
  app.commit_usage(uuid, timestamptz, numeric, uuid, jsonb),
  app.usage_of(uuid, timestamptz)
  to service_role;
