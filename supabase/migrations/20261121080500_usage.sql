-- What is used: the ledger, its daily sums, and the allowances that gate it.

create table public.usage_events (
  id uuid not null,
  -- No foreign keys: the ledger outlives the site and the account that it charges.
  client_id uuid not null,
  site_id uuid,
  meter text not null check (meter in ('page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth')),
  quantity numeric not null check (quantity >= 0 and quantity < 'Infinity'),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  source_key text not null check (length(source_key) between 1 and 200),
  properties jsonb not null default '{}',
  primary key (id, occurred_at)
) partition by range (occurred_at);
comment on table public.usage_events is
  'Append-only, in monthly partitions of `app`. Each source key of a client counts once in all of them: see app.usage_keys.';
create index usage_events_client on public.usage_events (client_id, meter, occurred_at);
create index usage_events_site on public.usage_events (site_id, occurred_at);
alter table public.usage_events enable row level security;
create policy own_usage_is_read on public.usage_events for select to authenticated using (client_id = (select auth.uid()));
grant select on public.usage_events to authenticated;
revoke update, delete on public.usage_events from service_role;
create trigger append_only before update or delete on public.usage_events for each row execute function app.refuse_change();

-- A unique index of a partitioned table must hold the partition key, so it could not stop the same key with another
-- time. This table is not partitioned: its primary key does.
create table app.usage_keys (
  client_id uuid not null,
  source_key text not null,
  primary key (client_id, source_key)
);
alter table app.usage_keys enable row level security;

-- Claims the event's key for its client; an event whose key is taken is left out, so a batch can be sent again.
create function app.claim_usage_key() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.usage_keys (client_id, source_key) values (new.client_id, new.source_key) on conflict do nothing;
  if not found then
    return null;
  end if;
  return new;
end $$;
create trigger claim_usage_key before insert on public.usage_events for each row execute function app.claim_usage_key();

create table app.usage_events_other partition of public.usage_events default;
alter table app.usage_events_other enable row level security;

-- Makes the partitions of this month and the next ones; safe to run at any time and any number of times.
create function app.make_usage_partitions(months_ahead int default 3) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  month date;
  made int := 0;
begin
  for month in select generate_series(date_trunc('month', now() at time zone 'utc'),
      date_trunc('month', now() at time zone 'utc') + make_interval(months => months_ahead), interval '1 month')::date loop
    if to_regclass(format('app.usage_events_%s', to_char(month, 'YYYY_MM'))) is null then
      begin
        execute format('create table app.usage_events_%s partition of public.usage_events for values from (%L) to (%L)',
          to_char(month, 'YYYY_MM'), month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
        execute format('alter table app.usage_events_%s enable row level security', to_char(month, 'YYYY_MM'));
        made := made + 1;
      exception when check_violation then
        -- Events of that month are already in the default partition: they count there just as well.
        raise warning 'usage of % stays in the default partition', to_char(month, 'YYYY-MM');
      end;
    end if;
  end loop;
  return made;
end $$;
select app.make_usage_partitions(3);

create table public.usage_daily (
  -- No foreign key: a removed site's traffic still counts in its month.
  site_id uuid not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  -- UTC.
  day date not null,
  meter text not null check (meter in ('visits', 'requests', 'bandwidth')),
  -- Programs are counted apart and never charged.
  audience text not null check (audience in ('human', 'bot')),
  quantity numeric not null default 0 check (quantity >= 0),
  primary key (site_id, day, meter, audience)
);
create index usage_daily_client on public.usage_daily (client_id, meter, day);
alter table public.usage_daily enable row level security;
create policy own_daily_usage_is_read on public.usage_daily for select to authenticated using (client_id = (select auth.uid()));
grant select on public.usage_daily to authenticated;

-- One row per client, meter and month; its lock is the turnstile of everything that is reserved.
create table public.allowances (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  meter text not null check (length(meter) <= 40),
  -- First day of the month, UTC.
  period date not null,
  used numeric not null default 0 check (used >= 0),
  primary key (client_id, meter, period)
);
alter table public.allowances enable row level security;
create policy own_allowances_are_read on public.allowances for select to authenticated using (client_id = (select auth.uid()));
grant select on public.allowances to authenticated;

create table public.reservations (
  id uuid primary key,
  client_id uuid not null,
  meter text not null,
  period date not null,
  quantity numeric not null check (quantity > 0 and quantity < 'Infinity'),
  key text not null check (length(key) between 1 and 200),
  state text not null default 'held' check (state in ('held', 'committed', 'released')),
  created_at timestamptz not null default now(),
  -- A hold past it counts no more: a process that died gives its units back by itself.
  expires_at timestamptz not null,
  settled_at timestamptz,
  unique (client_id, meter, key),
  foreign key (client_id, meter, period) references public.allowances (client_id, meter, period) on delete cascade
);
create index reservations_held on public.reservations (client_id, meter, period) where state = 'held';
create index reservations_allowance on public.reservations (client_id, meter, period);
alter table public.reservations enable row level security;
create policy own_reservations_are_read on public.reservations for select to authenticated using (client_id = (select auth.uid()));
grant select on public.reservations to authenticated;

create trigger refuse_suspended after insert on public.reservations for each row execute function app.refuse_suspended();

-- First day of the month that a moment belongs to, UTC.
create function app.period_of(moment timestamptz) returns date
  language sql immutable set search_path = ''
  as $$ select date_trunc('month', moment at time zone 'utc')::date $$;

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
  if allowance.used + held + amount > ceiling then
    perform app.refuse_over_limit(allowance.meter, allowance.used + held, ceiling,
      (allowance.period + interval '1 month') at time zone 'utc');
  end if;
end $$;

-- Holds units of a meter until they are committed, released or expired. The same key holds once.
create function app.reserve_usage(
  reservation uuid, client uuid, meter_name text, amount numeric, reservation_key text, moment timestamptz, hold interval)
  returns public.reservations
  language plpgsql security definer set search_path = ''
  as $$
declare
  allowance public.allowances;
  made public.reservations;
begin
  insert into public.allowances (client_id, meter, period) values (client, meter_name, app.period_of(moment)) on conflict do nothing;
  select a.* into allowance from public.allowances a
    where (a.client_id, a.meter, a.period) = (client, meter_name, app.period_of(moment)) for update;
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

-- Turns a hold into use and one ledger line, once. A hold that expired must find room again.
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
  select a.* into allowance from public.allowances a
    where (a.client_id, a.meter, a.period) = (held.client_id, held.meter, held.period) for update;
  select r.* into held from public.reservations r where r.id = reservation for update;
  if held.state = 'committed' then
    return held;
  end if;
  charged := least(coalesce(actual, held.quantity), held.quantity);
  if held.state = 'released' or held.expires_at <= moment then
    perform app.require_room(allowance, charged, moment);
  end if;
  update public.allowances a set used = a.used + charged
    where (a.client_id, a.meter, a.period) = (held.client_id, held.meter, held.period);
  update public.reservations r set state = 'committed', quantity = greatest(charged, 0.000001), settled_at = moment
    where r.id = reservation returning r.* into held;
  insert into public.usage_events (id, client_id, site_id, meter, quantity, occurred_at, source_key, properties)
    values (held.id, held.client_id, site, held.meter, charged, moment, 'reservation:' || held.id, coalesce(details, '{}'));
  return held;
end $$;

-- Gives a hold back. What was committed stays committed.
create function app.release_usage(reservation uuid, moment timestamptz) returns public.reservations
  language plpgsql security definer set search_path = ''
  as $$
declare
  held public.reservations;
begin
  update public.reservations r set state = 'released', settled_at = moment where r.id = reservation and r.state = 'held';
  select r.* into held from public.reservations r where r.id = reservation;
  if not found then
    raise exception 'no such reservation' using errcode = 'PM003';
  end if;
  return held;
end $$;

-- What a client has used of each limited meter, what is held for work under way, and how much it may have.
create function app.usage_of(client uuid, moment timestamptz)
  returns table (meter text, used numeric, held numeric, ceiling numeric, resets_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    with month as (
      select app.period_of(moment) as first, (app.period_of(moment) + interval '1 month') at time zone 'utc' as ends
    )
    select u.meter, u.used, u.held, app.limit_of(client, u.meter), u.resets_at
    from month, lateral (
      select 'sites', count(*)::numeric, 0::numeric, null::timestamptz from public.sites s where s.client_id = client
      union all
      select 'projects', count(*), 0, null from public.projects p where p.client_id = client
      union all
      select 'storage_bytes', coalesce(sum(p.storage_used_bytes), 0), 0, null from public.user_profiles p where p.id = client
      union all
      select 'page_generate',
        coalesce((select sum(a.used) from public.allowances a
          where (a.client_id, a.meter, a.period) = (client, 'page_generate', month.first)), 0),
        coalesce((select sum(r.quantity) from public.reservations r
          where (r.client_id, r.meter, r.period) = (client, 'page_generate', month.first)
            and r.state = 'held' and r.expires_at > moment), 0),
        month.ends
      union all
      select 'bandwidth',
        coalesce((select sum(d.quantity) from public.usage_daily d
          where d.client_id = client and d.meter = 'bandwidth' and d.audience = 'human'
            and d.day >= month.first and d.day < month.first + interval '1 month'), 0),
        0, month.ends
    ) as u (meter, used, held, resets_at)
  $$;
