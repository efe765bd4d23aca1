-- Use belongs to the subscription that covered the moment at which it happened, also when it is heard of after its end;
-- and what an invoice missed, or had too much, is made up for.

-- Subscriptions that ran, and until when.
create view app.cover with (security_invoker = true) as
  select s.id, s.client_id, s.started_at, s.billing_anchor, least(s.ended_at, s.cancel_at, 'infinity') as over_at
  from public.subscriptions s
  where s.status not in ('incomplete', 'incomplete_expired', 'paused') and (s.status <> 'canceled' or s.ended_at is not null)
    and s.started_at < least(s.ended_at, s.cancel_at, 'infinity');

-- The subscription that covered a client at a moment, ended since or not; null columns when none did.
create function app.covering(client uuid, moment timestamptz) returns app.cover
  language sql stable security definer set search_path = ''
  as $$
    select c.* from app.cover c where c.client_id = client and c.started_at <= moment and moment < c.over_at
    -- A second purchase that was undone covers nothing that the first does.
    order by c.over_at desc, c.started_at desc, c.id limit 1
  $$;

-- The period that a moment belongs to: counted from the anchor of the subscription that covers it, as Stripe counts; where
-- none does, the month in UTC, between two subscriptions no more than the time between them. Periods never overlap.
create or replace function app.period_of(client uuid, moment timestamptz, out starts timestamptz, out ends timestamptz)
  language plpgsql stable security definer set search_path = ''
  as $$
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
end $$;

-- In which period an event is billed: its own, or the open one of the same subscription when its own was closed before it
-- came. Never on the bill of another subscription: what is late for one that has ended stays there and is made up for.
create or replace function app.billed_at(client uuid, occurred timestamptz, recorded timestamptz) returns timestamptz
  language plpgsql stable security definer set search_path = ''
  as $$
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
end $$;

-- What the ledger's insert brings with it, in the same transaction: the client's sums, what Stripe is to be told, and
-- which hours to sum anew. Rows are taken in one order, so two inserts wait for each other and do not deadlock.
create or replace function app.count_usage() returns trigger
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
      select c.client_id, range_agg(tstzrange(c.started_at, c.over_at)) as paid from app.cover c
      where c.client_id in (select x.client_id from fresh x join public.meters m on m.key = x.meter)
      group by 1) covered on covered.client_id = f.client_id
    where covered.paid @> f.billed_at and (f.quantity > 0 or m.formula = 'last');

  insert into app.usage_marks (client_id, hour)
    select distinct f.client_id, date_trunc('hour', f.occurred_at, 'utc') from fresh f;
  return null;
end $$;

-- A subscription that begins, or is counted from another day, begins a period: its sums are read from the ledger, and
-- what was used while it ran, before we knew of it, is told to Stripe as well.
create or replace function app.begin_period() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  opened record;
begin
  if exists (select from public.entitlements e where e.client_id = new.client_id and e.subscription_id = new.id) then
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
  end if;
  if tg_op = 'INSERT' or old.status = 'incomplete' then
    insert into app.meter_queue (event_id, client_id, meter, quantity, billed_at, occurred_at)
      select e.id, e.client_id, e.meter, e.quantity, e.billed_at, e.occurred_at
      from public.usage_events e join public.meters m on m.key = e.meter join app.cover c on c.id = new.id
      where e.client_id = c.client_id and e.billed_at >= c.started_at and e.billed_at < c.over_at and (e.quantity > 0 or m.formula = 'last')
        -- Nothing of a client whose other subscription was alive: that one's events were queued as they came.
        and not exists (select from app.cover o where o.client_id = c.client_id and o.id <> c.id and o.started_at <= e.billed_at and o.over_at > e.billed_at)
      on conflict do nothing;
  end if;
  return null;
end $$;

-- What was put on a later invoice, or given back as credit, because the invoice of a period had less or more than the
-- ledger: units, and cents at the prices of that period. Server only.
create table public.meter_settlements (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  meter text not null references public.meters (key),
  period_start timestamptz not null,
  units numeric not null check (units <> 0),
  -- Zero where the plan included them.
  cents bigint not null,
  currency text not null check (currency in ('BRL', 'USD')),
  -- Stripe's invoice item or entry of the balance.
  stripe_id text check (length(stripe_id) <= 100),
  created_at timestamptz not null default now(),
  done_at timestamptz
);
comment on table public.meter_settlements is 'Units that an invoice missed or had too many of, charged or credited afterwards.';
create index meter_settlements_period on public.meter_settlements (client_id, meter, period_start);
create index meter_settlements_meter on public.meter_settlements (meter);
-- One at a time: the next one is computed from what this one has settled.
create unique index meter_settlements_open on public.meter_settlements (client_id, meter, period_start) where done_at is null;
alter table public.meter_settlements enable row level security;
create constraint trigger audit after insert or update or delete on public.meter_settlements deferrable initially deferred
  for each row execute function app.audit('client_id');

-- What a quantity costs by the tiers of a price, each rounded to whole cents as Stripe's lines are. A tier is
-- {"upTo": number or null, "unitCents": text, "flatCents": number}, in their order.
create function app.tiered_cents(tiers jsonb, units numeric) returns bigint
  language sql immutable set search_path = ''
  as $$
    select coalesce(sum(round(greatest(0, least(units, t.up_to) - t.lower) * t.unit + t.flat)) filter (where units > t.lower or t.lower = 0), 0)::bigint
    from (
      select (x.tier ->> 'upTo')::numeric as up_to, (x.tier ->> 'unitCents')::numeric as unit, coalesce((x.tier ->> 'flatCents')::numeric, 0) as flat,
        coalesce(lag((x.tier ->> 'upTo')::numeric) over (order by x.place), 0) as lower
      from jsonb_array_elements(tiers) with ordinality as x (tier, place)) t
  $$;

-- Customers of Stripe whose account was removed: what they subscribe to is still to be ended there.
create table app.departed_customers (
  stripe_customer_id text primary key check (length(stripe_customer_id) <= 100),
  left_at timestamptz not null default now(),
  ended_at timestamptz
);
create index departed_customers_open on app.departed_customers (left_at) where ended_at is null;
alter table app.departed_customers enable row level security;
grant select, insert, update on app.departed_customers to service_role;

create function app.note_departure() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.departed_customers (stripe_customer_id) values (old.stripe_customer_id) on conflict do nothing;
  return null;
end $$;
create trigger note_departure after delete on public.customers for each row when (old.deleted_at is null) execute function app.note_departure();

revoke execute on function app.covering(uuid, timestamptz), app.tiered_cents(jsonb, numeric), app.note_departure()
  from public, anon, authenticated, service_role;
grant execute on function app.covering(uuid, timestamptz), app.tiered_cents(jsonb, numeric) to service_role;
