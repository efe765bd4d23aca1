-- Made from the migrations by `npm run schema`. Do not edit.

-- A unique index of a partitioned table must hold the partition key, so it could not stop the same key with another
-- time. This table is not partitioned: its primary key does.
create table app.usage_keys (
  client_id uuid not null,
  source_key text not null,
  -- A key has to be remembered for as long as its event could come again.
  claimed_at timestamptz not null default now(),
  constraint usage_keys_pkey primary key (client_id, source_key)
);
create index usage_keys_claimed on app.usage_keys using brin (claimed_at);
alter table app.usage_keys enable row level security;
grant delete, select on app.usage_keys to service_role;

-- Hours whose sums are to be made anew. A line per insert: writers never wait for each other here.
create table app.usage_marks (
  id bigint generated always as identity,
  client_id uuid not null,
  hour timestamptz not null,
  constraint usage_marks_pkey primary key (id)
);
alter table app.usage_marks enable row level security;

-- One row per client, meter and month; its lock is the turnstile of everything that is reserved.
create table public.allowances (
  client_id uuid not null,
  meter text not null,
  -- First day of the month, UTC.
  period timestamptz not null,
  used numeric not null default 0,
  -- Of the event that `used` is, for a meter whose last value counts.
  last_at timestamptz,
  touched_at timestamptz not null default now(),
  constraint allowances_pkey primary key (client_id, meter, period),
  constraint allowances_meter_check check (length(meter) <= 40),
  constraint allowances_used_check check (used >= (0)::numeric)
);
alter table public.allowances add constraint allowances_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index allowances_touched on public.allowances (touched_at);
alter table public.allowances enable row level security;
create policy own_allowances_are_read on public.allowances for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.allowances to authenticated;
grant delete, insert, select, update on public.allowances to service_role;

create table public.reservations (
  id uuid not null,
  client_id uuid not null,
  meter text not null,
  period timestamptz not null,
  quantity numeric not null,
  key text not null,
  state text not null default 'held',
  created_at timestamptz not null default now(),
  -- A hold past it counts no more: a process that died gives its units back by itself.
  expires_at timestamptz not null,
  settled_at timestamptz,
  constraint reservations_pkey primary key (id),
  constraint reservations_client_id_meter_key_key unique (client_id, meter, key),
  constraint reservations_key_check check ((length(key) >= 1) and (length(key) <= 200)),
  constraint reservations_quantity_check check ((quantity > (0)::numeric) and (quantity < 'Infinity'::numeric)),
  constraint reservations_state_check check (state = any (array['held', 'committed', 'released']))
);
alter table public.reservations add constraint reservations_client_id_meter_period_fkey foreign key (client_id, meter, period) references public.allowances(client_id, meter, period) on delete cascade;
create index reservations_allowance on public.reservations (client_id, meter, period);
create index reservations_held on public.reservations (client_id, meter, period) where (state = 'held');
alter table public.reservations enable row level security;
create policy own_reservations_are_read on public.reservations for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.reservations to authenticated;
grant delete, insert, select, update on public.reservations to service_role;
create constraint trigger audit after insert or delete or update on public.reservations deferrable initially deferred for each row execute function app.audit('id');
create trigger refuse_suspended after insert on public.reservations for each row execute function app.refuse_suspended();

-- When a site was up: published, not paused, not removed.
create table public.serving_periods (
  id bigint generated always as identity,
  -- No foreign key: the hours of a removed site are still counted.
  site_id uuid not null,
  client_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- Start of the first hour that is not in the ledger yet.
  counted_until timestamptz not null,
  constraint serving_periods_pkey primary key (id),
  constraint serving_periods_check check (ended_at >= started_at)
);
alter table public.serving_periods add constraint serving_periods_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index serving_periods_client on public.serving_periods (client_id, started_at);
create index serving_periods_due on public.serving_periods (counted_until) where ((ended_at is null) or (counted_until < ended_at));
create unique index serving_periods_open on public.serving_periods (site_id) where (ended_at is null);
alter table public.serving_periods enable row level security;
create policy own_serving_periods_are_read on public.serving_periods for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.serving_periods as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.serving_periods to authenticated;
grant delete, insert, select, update on public.serving_periods to service_role;

-- Traffic by site, minute and server process. A process that tells of the same minute again tells another part of it; the same
-- part again adds nothing. Nothing is counted into the ledger here, so that nobody waits for it.
create table public.site_traffic (
  site_id uuid not null,
  minute timestamptz not null,
  instance text not null,
  part integer not null,
  client_id uuid not null,
  requests bigint not null,
  bytes bigint not null,
  visits bigint not null,
  bot_requests bigint not null,
  bot_bytes bigint not null,
  ok bigint not null,
  missing bigint not null,
  failed bigint not null,
  -- [address, requests, bytes] of what people were sent.
  paths jsonb not null default '[]'::jsonb,
  -- When it was counted into the ledger and the sums of the day.
  folded_at timestamptz,
  -- [host, requests, bytes, visits] of what people were sent.
  hosts jsonb not null default '[]'::jsonb,
  constraint site_traffic_pkey primary key (site_id, minute, instance, part),
  constraint site_traffic_bot_bytes_check check (bot_bytes >= 0),
  constraint site_traffic_bot_requests_check check (bot_requests >= 0),
  constraint site_traffic_bytes_check check (bytes >= 0),
  constraint site_traffic_failed_check check (failed >= 0),
  constraint site_traffic_instance_check check ((length(instance) >= 1) and (length(instance) <= 60)),
  constraint site_traffic_missing_check check (missing >= 0),
  constraint site_traffic_ok_check check (ok >= 0),
  constraint site_traffic_part_check check (part >= 0),
  constraint site_traffic_requests_check check (requests >= 0),
  constraint site_traffic_visits_check check (visits >= 0)
);
alter table public.site_traffic add constraint site_traffic_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
comment on table public.site_traffic is 'Counters of their own: kept for some weeks, folded into the ledger by the quarter of an hour.';
create index site_traffic_client on public.site_traffic (client_id, minute);
create index site_traffic_minute on public.site_traffic using brin (minute);
create index site_traffic_open on public.site_traffic (client_id, site_id, minute) where (folded_at is null);
create index site_traffic_waiting on public.site_traffic (minute) where (folded_at is null);
alter table public.site_traffic enable row level security;
create policy own_traffic_is_read on public.site_traffic for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.site_traffic as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.site_traffic to authenticated;
grant delete, insert, select, update on public.site_traffic to service_role;

create table public.usage_daily (
  -- No foreign key: a removed site's traffic still counts in its month.
  site_id uuid not null,
  client_id uuid not null,
  -- UTC.
  day date not null,
  meter text not null,
  -- Programs are counted apart and never charged.
  audience text not null,
  quantity numeric not null default 0,
  constraint usage_daily_pkey primary key (client_id, site_id, day, meter, audience),
  constraint usage_daily_audience_check check (audience = any (array['human', 'bot'])),
  constraint usage_daily_meter_check check ((meter = 'visits') or (meter = any (app.meters()))),
  constraint usage_daily_quantity_check check (quantity >= (0)::numeric)
);
alter table public.usage_daily add constraint usage_daily_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index usage_daily_client on public.usage_daily (client_id, meter, day);
alter table public.usage_daily enable row level security;
create policy own_daily_usage_is_read on public.usage_daily for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_daily as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.usage_daily to authenticated;
grant delete, insert, select, update on public.usage_daily to service_role;

create table public.usage_events (
  id uuid not null,
  -- No foreign keys: the ledger outlives the site and the account that it charges.
  client_id uuid not null,
  site_id uuid,
  meter text not null,
  quantity numeric not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  source_key text not null,
  properties jsonb not null default '{}'::jsonb,
  billed_at timestamptz not null,
  constraint usage_events_pkey primary key (id, occurred_at),
  constraint usage_events_check check ((meter <> 'page_generate') or (quantity = (1)::numeric)),
  constraint usage_events_meter_check check (meter = any (app.meters())),
  constraint usage_events_quantity_check check ((quantity >= (0)::numeric) and (quantity < 'Infinity'::numeric)),
  constraint usage_events_source_key_check check ((length(source_key) >= 1) and (length(source_key) <= 200))
) partition by range (occurred_at);
comment on table public.usage_events is 'Append-only, in monthly partitions of `app`. Each source key of a client counts once in all of them: see app.usage_keys.';
create index usage_events_billed on public.usage_events (client_id, meter, billed_at, id);
create index usage_events_client on public.usage_events (client_id, occurred_at);
alter table public.usage_events enable row level security;
create policy own_usage_is_read on public.usage_events for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_events as restrictive for all to authenticated
  using (coalesce((coalesce(site_id, '00000000-0000-0000-0000-000000000000'::uuid) = any ((select app.reachable_sites('account.read'))::uuid[])), true));
revoke delete, insert, update on public.usage_events from service_role;
grant select on public.usage_events to authenticated;
grant select on public.usage_events to service_role;
create trigger append_only before delete on public.usage_events for each row execute function app.refuse_change();
create trigger append_only_lines before update on public.usage_events for each row when (((old.id is distinct from new.id) or (old.client_id is distinct from new.client_id) or (old.site_id is distinct from new.site_id) or (old.meter is distinct from new.meter) or (old.quantity is distinct from new.quantity) or (old.occurred_at is distinct from new.occurred_at) or (old.recorded_at is distinct from new.recorded_at) or (old.source_key is distinct from new.source_key) or (old.properties is distinct from new.properties) or (new.billed_at < old.billed_at))) execute function app.refuse_change();
create trigger claim_usage_key before insert on public.usage_events for each row when ((new.billed_at is null)) execute function app.claim_usage_key();
create trigger count_usage after insert on public.usage_events referencing new table as fresh for each statement execute function app.count_usage();

-- Not in the ledger, so never rebuilt.
create table public.usage_hosts (
  client_id uuid not null,
  site_id uuid not null,
  -- UTC.
  day date not null,
  host text not null,
  requests bigint not null default 0,
  bytes bigint not null default 0,
  visits bigint not null default 0,
  constraint usage_hosts_pkey primary key (client_id, site_id, day, host),
  constraint usage_hosts_bytes_check check (bytes >= 0),
  constraint usage_hosts_host_check check ((length(host) >= 1) and (length(host) <= 255)),
  constraint usage_hosts_requests_check check (requests >= 0),
  constraint usage_hosts_visits_check check (visits >= 0)
);
alter table public.usage_hosts add constraint usage_hosts_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index usage_hosts_host on public.usage_hosts (client_id, host, day);
alter table public.usage_hosts enable row level security;
create policy own_hosts_are_read on public.usage_hosts for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_hosts as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.usage_hosts to authenticated;
grant delete, insert, select, update on public.usage_hosts to service_role;

-- Sums by hour of what happened in it. `site_id` is zero where no site is meant; programs are counted apart.
create table public.usage_hourly (
  client_id uuid not null,
  site_id uuid not null,
  -- Its start.
  hour timestamptz not null,
  meter text not null,
  audience text not null,
  quantity numeric not null,
  constraint usage_hourly_pkey primary key (client_id, hour, meter, site_id, audience),
  constraint usage_hourly_audience_check check (audience = any (array['human', 'bot'])),
  constraint usage_hourly_quantity_check check (quantity >= (0)::numeric)
);
alter table public.usage_hourly add constraint usage_hourly_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.usage_hourly enable row level security;
create policy own_hourly_usage_is_read on public.usage_hourly for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_hourly as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.usage_hourly to authenticated;
grant delete, insert, select, update on public.usage_hourly to service_role;

-- Notices that a client was sent of a limit that is near; `spending` is the most they want to pay above the plan, in cents.
create table public.usage_notices (
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  meter text not null,
  period timestamptz not null,
  period_end timestamptz not null,
  percent integer not null,
  used numeric not null,
  ceiling numeric not null,
  created_at timestamptz not null default now(),
  notified_at timestamptz,
  constraint usage_notices_pkey primary key (id),
  constraint usage_notices_client_id_meter_period_percent_key unique (client_id, meter, period, percent),
  constraint usage_notices_meter_check check (length(meter) <= 40),
  constraint usage_notices_percent_check check (percent = any (array[50, 80, 90, 100]))
);
alter table public.usage_notices add constraint usage_notices_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index usage_notices_near on public.usage_notices (period_end) where (percent >= 80);
create index usage_notices_waiting on public.usage_notices (created_at) where (notified_at is null);
alter table public.usage_notices enable row level security;
create policy own_notices_are_read on public.usage_notices for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.usage_notices to authenticated;
grant delete, insert, select, update on public.usage_notices to service_role;
-- Not audited: usage_hourly and usage_paths are sums, serving_periods follow the audited rows of sites hour by hour.
create constraint trigger audit after insert or delete or update on public.usage_notices deferrable initially deferred for each row execute function app.audit('id');

-- Most requested URLs per day. Not in the ledger, so never rebuilt.
create table public.usage_paths (
  client_id uuid not null,
  site_id uuid not null,
  -- UTC.
  day date not null,
  path text not null,
  requests bigint not null default 0,
  bytes bigint not null default 0,
  constraint usage_paths_pkey primary key (client_id, site_id, day, path),
  constraint usage_paths_bytes_check check (bytes >= 0),
  constraint usage_paths_path_check check ((length(path) >= 1) and (length(path) <= 300)),
  constraint usage_paths_requests_check check (requests >= 0)
);
alter table public.usage_paths add constraint usage_paths_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.usage_paths enable row level security;
create policy own_paths_are_read on public.usage_paths for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_paths as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.usage_paths to authenticated;
grant delete, insert, select, update on public.usage_paths to service_role;

-- In which period an event is billed: its own, or the open one of the same subscription when its own was closed before it
-- came. Never on the bill of another subscription: what is late for one that has ended stays there and is made up for.
create function app.billed_at(client uuid, occurred timestamptz, recorded timestamptz)
 returns timestamptz
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  ended timestamptz := (app.period_of(client, occurred)).ends;
  cover app.cover := app.covering(client, occurred);
begin
  -- The half hour is what the last minutes of a period may need to be sent; a change of plan closes its period at once.
  if recorded <= ended or (app.covering(client, recorded)).id is distinct from cover.id
    or recorded <= ended + interval '30 minutes' and not (cover.id is not null and cover.billing_anchor = ended and cover.started_at < ended) then
    return occurred;
  end if;
  return (app.period_of(client, recorded)).starts;
end $function$;

-- Claims the key of an event that comes without `billed_at`, and says when it is billed; one whose key is taken is left out.
create function app.claim_usage_key()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.usage_keys (client_id, source_key) values (new.client_id, new.source_key) on conflict do nothing;
  if not found then
    return null;
  end if;
  new.billed_at := app.billed_at(new.client_id, new.occurred_at, new.recorded_at);
  return new;
end $function$;

-- Turns a hold into one ledger line, once; the line's insert counts it. A hold that expired, or whose period is over,
-- must find room again: it is billed when it happened, not when it was asked for.
create function app.commit_usage(reservation uuid, moment timestamptz, actual numeric, site uuid, details jsonb)
 returns public.reservations
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;
grant execute on function app.commit_usage(reservation uuid, moment timestamptz, actual numeric, site uuid, details jsonb) to service_role;

-- Writes what follows from the ledger's insert, in the same transaction: the client's sums, the reports to Stripe, and
-- which hours to sum anew. Rows are taken in one order, so two inserts wait for each other and do not deadlock.
create function app.count_usage()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  with newest as materialized (
    select f.client_id, p.starts
    from (select x.client_id, max(x.billed_at) as at from fresh x group by 1) f
    join public.accounts u on u.id = f.client_id
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
      select c.client_id, range_agg(tstzrange(c.started_at, c.over_at)) as paid from app.cover c
      where c.client_id in (select x.client_id from fresh x join public.meters m on m.key = x.meter)
      group by 1) covered on covered.client_id = f.client_id
    where covered.paid @> f.billed_at and (f.quantity > 0 or m.formula = 'last');

  insert into app.usage_marks (client_id, hour)
    select distinct f.client_id, date_trunc('hour', f.occurred_at, 'utc') from fresh f;
  return null;
end $function$;

-- Partitions of the ledger whose month is over for so many months are dropped; returns their names.
create function app.drop_usage_partitions(keep_months integer, moment timestamptz)
 returns setof text
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  old text;
  oldest text := 'usage_events_' || to_char((moment at time zone 'utc') - make_interval(months => keep_months), 'YYYY_MM');
begin
  perform pg_advisory_xact_lock(7203, 1);
  for old in
    select c.relname from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.usage_events'::regclass and c.relname ~ '^usage_events_\d{4}_\d{2}$' and c.relname < oldest order by 1
  loop
    execute format('drop table app.%I', old);
    return next old;
  end loop;
end $function$;
grant execute on function app.drop_usage_partitions(keep_months integer, moment timestamptz) to service_role;

-- Hourly usage computed from the ledger, in the form of usage_hourly.
-- `offset 0`: each hour is looked up by its index, whatever the planner believes of a table that has just grown.
create function app.ledger_hours(clients uuid[], hours timestamptz[])
 returns table(client_id uuid, site_id uuid, hour timestamptz, meter text, audience text, quantity numeric)
 language sql
 stable security definer
 set search_path to ''
as $function$
    with lines as materialized (
      select k.client as client_id, coalesce(e.site_id, '00000000-0000-0000-0000-000000000000') as site_id, k.hour, e.meter, e.quantity,
        e.occurred_at, e.id, e.properties
      from unnest(clients, hours) as k (client, hour)
      join public.accounts u on u.id = k.client
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
  $function$;

-- The ledger's partitions are made by one at a time: who comes second waits, and finds them made.
create function app.make_usage_partitions(months_ahead integer default 3)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  month date;
  made int := 0;
begin
  perform pg_advisory_xact_lock(7203, 1);
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
end $function$;
grant execute on function app.make_usage_partitions(months_ahead integer) to service_role;

-- Marks every hour of a time in which the ledger or the sums have something.
create function app.mark_usage(since timestamptz, until timestamptz)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;
grant execute on function app.mark_usage(since timestamptz, until timestamptz) to service_role;

-- Every meter, in the order of screens and invoices.
create function app.meters()
 returns text[]
 language sql
 immutable
 set search_path to ''
as $function$ select array['page_generate', 'container_hours', 'ai_token', 'storage_gb', 'bandwidth', 'requests'] $function$;
grant execute on function app.meters() to authenticated;
grant execute on function app.meters() to service_role;

-- Reads only the sums of the open period, however many there have been; what is spent above the plan is
-- worked out for those who can have spent something; and no run writes more than it has time for: the next one goes on.
create function app.note_limits(since timestamptz, moment timestamptz)
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
grant execute on function app.note_limits(since timestamptz, moment timestamptz) to service_role;

-- A site that was taken down is up no more: its hours end.
create function app.note_serving()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  serves boolean := tg_op <> 'DELETE' and new.status = 'live' and new.release_id is not null and new.suspended_at is null;
begin
  if tg_op <> 'INSERT' then
    update public.serving_periods p set ended_at = greatest(now(), p.started_at)
      where p.site_id = old.id and p.ended_at is null and (not serves or new.client_id <> old.client_id);
  end if;
  if serves then
    insert into public.serving_periods (site_id, client_id, started_at, counted_until)
      values (new.id, new.client_id, now(), date_trunc('hour', now(), 'utc'))
      on conflict (site_id) where ended_at is null do nothing;
  end if;
  return null;
end $function$;

-- The period that a moment belongs to: counted from the anchor of the subscription that covers it, as Stripe counts; where
-- none does, the month in UTC, between two subscriptions no more than the time between them. Periods never overlap.
create function app.period_of(client uuid, moment timestamptz, out starts timestamptz, out ends timestamptz)
 returns record
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  sub app.cover := app.covering(client, moment);
  anchor timestamp := sub.billing_anchor at time zone 'utc';
  at timestamp := moment at time zone 'utc';
  months int;
begin
  if sub.id is null then
    select greatest(date_trunc('month', at) at time zone 'utc', max(c.over_at) filter (where c.over_at <= moment)),
        least((date_trunc('month', at) + interval '1 month') at time zone 'utc', min(c.started_at) filter (where c.started_at > moment))
      into starts, ends from app.cover c where c.client_id = client;
    return;
  end if;
  if at < anchor then
    starts := sub.started_at;
    ends := sub.billing_anchor;
  else
    months := (extract(year from at) - extract(year from anchor)) * 12 + extract(month from at) - extract(month from anchor);
    -- Always from the anchor itself: the 31st comes back after a short month.
    if anchor + make_interval(months => months) > at then
      months := months - 1;
    end if;
    starts := (anchor + make_interval(months => months)) at time zone 'utc';
    ends := (anchor + make_interval(months => months + 1)) at time zone 'utc';
  end if;
  ends := least(ends, sub.over_at);
end $function$;
grant execute on function app.period_of(client uuid, moment timestamptz, out starts timestamptz, out ends timestamptz) to service_role;

-- Makes the sums of some hours anew. One at a time, and never while traffic is added to the day's sums.
create function app.rebuild_hours(clients uuid[], hours timestamptz[])
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;

-- Adds events to the ledger in one statement and returns the keys of those that were not in it yet.
create function app.record_usage(events jsonb, moment timestamptz)
 returns setof text
 language sql
 security definer
 set search_path to ''
 set enable_nestloop to 'off'
as $function$
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
  $function$;
grant execute on function app.record_usage(events jsonb, moment timestamptz) to service_role;

-- Gives a hold back. What was committed stays committed.
create function app.release_usage(reservation uuid, moment timestamptz)
 returns public.reservations
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  held public.reservations;
begin
  update public.reservations r set state = 'released', settled_at = moment where r.id = reservation and r.state = 'held';
  select r.* into held from public.reservations r where r.id = reservation;
  if not found then
    raise exception 'no such reservation' using errcode = 'PM003';
  end if;
  return held;
end $function$;
grant execute on function app.release_usage(reservation uuid, moment timestamptz) to service_role;

-- Sets a client's open sums to what the ledger says, under their locks; returns those that were wrong.
create function app.repair_allowances(client uuid, moment timestamptz)
 returns table(meter text, kept numeric, ledger numeric)
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;
grant execute on function app.repair_allowances(client uuid, moment timestamptz) to service_role;

-- Refuses when `amount` does not fit beside what is used and held; the caller holds the allowance's lock.
create function app.require_room(allowance public.allowances, amount numeric, moment timestamptz)
 returns void
 language plpgsql
 set search_path to ''
as $function$
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
end $function$;

-- Holds units of a meter until they are committed, released or expired. The same key holds once.
create function app.reserve_usage(reservation uuid, client uuid, meter_name text, amount numeric, reservation_key text, moment timestamptz, hold interval)
 returns public.reservations
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;
grant execute on function app.reserve_usage(reservation uuid, client uuid, meter_name text, amount numeric, reservation_key text, moment timestamptz, hold interval) to service_role;

-- Sums the hours that the ledger's inserts have marked; returns how many marks it took.
create function app.roll_up_usage(at_most integer)
 returns integer
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;
grant execute on function app.roll_up_usage(at_most integer) to service_role;

-- The allowance of a client's period, made when it is the first, with its lock.
create function app.take_allowance(client uuid, meter_name text, moment timestamptz)
 returns public.allowances
 language plpgsql
 set search_path to ''
as $function$
declare
  starts timestamptz := (app.period_of(client, moment)).starts;
  allowance public.allowances;
begin
  insert into public.allowances (client_id, meter, period) values (client, meter_name, starts) on conflict do nothing;
  select a.* into allowance from public.allowances a where (a.client_id, a.meter, a.period) = (client, meter_name, starts) for update;
  return allowance;
end $function$;

-- Sums that differ from the ledger, in days that are over or under way; hours that wait to be summed are left out.
create function app.usage_differences(since timestamptz, until timestamptz)
 returns table(source text, client_id uuid, site_id uuid, at timestamptz, meter text, audience text, kept numeric, ledger numeric)
 language sql
 security definer
 set search_path to ''
as $function$
    with keys as materialized (
      select k.client_id, k.hour from (
        select e.client_id, date_trunc('hour', e.occurred_at, 'utc') as hour from public.usage_events e
          where e.occurred_at >= since and e.occurred_at < until
        union
        select h.client_id, h.hour from public.usage_hourly h where h.hour >= since and h.hour < until) k
      join public.accounts u on u.id = k.client_id
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
  $function$;
grant execute on function app.usage_differences(since timestamptz, until timestamptz) to service_role;
