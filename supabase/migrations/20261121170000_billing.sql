-- What is paid: customers, subscriptions and invoices as Stripe has them, and the one view of what a client may have.

alter table public.plans add column ai_token bigint, add column container_hours int;
update public.plans p set (ai_token, container_hours) = (v.ai_token, v.container_hours)
  from (values ('free', 100000, 3720), ('basic', 2000000, 37200), ('pro', 10000000, 372000)) as v (key, ai_token, container_hours)
  where p.key = v.key;

-- What a unit above the plan costs. In each plan the included amount is the plan's column of the same name.
create table public.meters (
  key text primary key check (key in ('page_generate', 'ai_token', 'container_hours', 'storage_gb')),
  position int not null unique,
  -- How a period's events become one number, in Stripe's words.
  formula text not null check (formula in ('count', 'sum', 'last')),
  -- Cents per unit, with fractions.
  price_brl_cents numeric not null check (price_brl_cents >= 0),
  price_usd_cents numeric not null check (price_usd_cents >= 0)
);
comment on table public.meters is 'The meters that are charged, and the price of a unit above the plan.';
alter table public.meters enable row level security;
create policy everyone_reads_meters on public.meters for select to anon, authenticated using (true);
grant select on public.meters to anon, authenticated;
insert into public.meters (key, position, formula, price_brl_cents, price_usd_cents) values
  ('page_generate',   1, 'count', 150,   30),
  ('ai_token',        2, 'sum',   0.005, 0.001),
  ('container_hours', 3, 'sum',   2,     0.4),
  ('storage_gb',      4, 'last',  60,    12);

create table public.customers (
  client_id uuid primary key references public.user_profiles (id) on delete cascade,
  stripe_customer_id text not null unique check (length(stripe_customer_id) <= 100),
  -- Fixed by the first subscription: a customer of Stripe pays in one currency.
  currency text check (currency in ('BRL', 'USD')),
  -- What is charged next, as a person knows it: brand, last4, expMonth, expYear; or the type of another method.
  payment_method jsonb,
  created_at timestamptz not null default now(),
  synced_at timestamptz not null default now()
);
alter table public.customers enable row level security;
create policy own_customer_is_read on public.customers for select to authenticated using (client_id = (select auth.uid()));
grant select on public.customers to authenticated;

create table public.subscriptions (
  -- Stripe's.
  id text primary key check (length(id) <= 100),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  plan text not null references public.plans (key),
  status text not null check (status in
    ('incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'canceled', 'paused')),
  currency text not null check (currency in ('BRL', 'USD')),
  started_at timestamptz not null,
  -- Periods are counted from here; during a trial it is the trial's end.
  billing_anchor timestamptz not null,
  period_start timestamptz not null,
  period_end timestamptz not null,
  trial_end timestamptz,
  -- Set when it will end by itself.
  cancel_at timestamptz,
  ended_at timestamptz,
  -- Of the first payment that failed and was not made up for.
  past_due_since timestamptz,
  -- When Stripe was asked for what this row says: an answer to an earlier question never replaces a later one.
  synced_at timestamptz not null
);
create index subscriptions_client on public.subscriptions (client_id, started_at desc);
create index subscriptions_plan on public.subscriptions (plan);
create index subscriptions_standing on public.subscriptions (status, past_due_since);
alter table public.subscriptions enable row level security;
create policy own_subscriptions_are_read on public.subscriptions for select to authenticated using (client_id = (select auth.uid()));
grant select on public.subscriptions to authenticated;

create table public.invoices (
  id text primary key check (length(id) <= 100),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  subscription_id text check (length(subscription_id) <= 100),
  number text,
  status text not null check (status in ('draft', 'open', 'paid', 'uncollectible', 'void')),
  currency text not null check (currency in ('BRL', 'USD')),
  subtotal_cents bigint not null,
  total_cents bigint not null,
  -- Of the total, paid from credit of earlier invoices.
  credit_cents bigint not null default 0,
  due_cents bigint not null,
  paid_cents bigint not null,
  refunded_cents bigint not null default 0,
  is_disputed boolean not null default false,
  billing_reason text,
  period_start timestamptz not null,
  period_end timestamptz not null,
  created_at timestamptz not null,
  due_at timestamptz,
  finalized_at timestamptz,
  paid_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz,
  -- Stripe's page to pay it on, and its PDF.
  hosted_url text,
  pdf_url text,
  synced_at timestamptz not null
);
create index invoices_client on public.invoices (client_id, created_at desc);
alter table public.invoices enable row level security;
create policy own_invoices_are_read on public.invoices for select to authenticated using (client_id = (select auth.uid()));
grant select on public.invoices to authenticated;

create table public.invoice_lines (
  id text primary key check (length(id) <= 100),
  invoice_id text not null references public.invoices (id) on delete cascade,
  client_id uuid not null,
  position int not null,
  description text,
  plan text,
  -- Of a line of use; null for the plan itself.
  meter text references public.meters (key),
  quantity numeric,
  amount_cents bigint not null,
  is_proration boolean not null default false,
  period_start timestamptz not null,
  period_end timestamptz not null
);
create index invoice_lines_invoice on public.invoice_lines (invoice_id, position);
create index invoice_lines_client on public.invoice_lines (client_id);
create index invoice_lines_meter on public.invoice_lines (meter);
alter table public.invoice_lines enable row level security;
create policy own_invoice_lines_are_read on public.invoice_lines for select to authenticated using (client_id = (select auth.uid()));
grant select on public.invoice_lines to authenticated;

-- Every event that Stripe told us, as it came. Server only.
create table public.stripe_events (
  id text primary key check (length(id) <= 100),
  type text not null check (length(type) <= 100),
  stripe_customer_id text,
  object_id text,
  payload jsonb not null,
  created_at timestamptz not null,
  received_at timestamptz not null default now(),
  handled_at timestamptz,
  attempts int not null default 0,
  error text
);
create index stripe_events_waiting on public.stripe_events (received_at) where handled_at is null;
create index stripe_events_customer on public.stripe_events (stripe_customer_id, created_at);
alter table public.stripe_events enable row level security;

-- What happens at the end of what the plan includes; without a row it stops.
create table public.spending_choices (
  client_id uuid primary key references public.user_profiles (id) on delete cascade,
  overage text not null default 'stop' check (overage in ('stop', 'pay')),
  -- Most that a period may cost above the plan.
  max_cents bigint not null default 0 check (max_cents between 0 and 100000000),
  currency text not null check (currency in ('BRL', 'USD')),
  updated_at timestamptz not null default now()
);
alter table public.spending_choices enable row level security;
create policy own_spending_choice_is_read on public.spending_choices for select to authenticated using (client_id = (select auth.uid()));
grant select on public.spending_choices to authenticated;
create trigger touch before update on public.spending_choices for each row execute function app.touch();

-- Ledger lines that Stripe has not been told of yet; filled by the ledger's own insert.
create table app.meter_queue (
  event_id uuid primary key,
  client_id uuid not null,
  meter text not null,
  quantity numeric not null,
  billed_at timestamptz not null
);
create index meter_queue_client on app.meter_queue (client_id, meter, billed_at);
alter table app.meter_queue enable row level security;
grant select, insert, update, delete on app.meter_queue to service_role;

-- What Stripe is told: one meter event each, under an identifier that is made of the ledger lines in it.
create table app.meter_batches (
  identifier text primary key check (length(identifier) <= 100),
  client_id uuid not null,
  meter text not null,
  quantity numeric not null,
  billed_at timestamptz not null,
  events int not null check (events > 0),
  cut_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  -- Stripe's reason when it will never take it.
  refused text
);
create index meter_batches_waiting on app.meter_batches (cut_at) where sent_at is null and refused is null;
create index meter_batches_client on app.meter_batches (client_id, meter, billed_at);
alter table app.meter_batches enable row level security;
grant select, insert, update, delete on app.meter_batches to service_role;

-- The one answer to "what may this client have, and how do they stand". Policies, verbs and screens read nothing else.
create view public.entitlements with (security_invoker = true) as
  select
    u.id as client_id,
    coalesce(s.plan, granted.plan) as plan,
    s.plan as paid_plan,
    case when s.id is not null then 'subscription' when granted.plan <> 'free' then 'granted' else 'free' end as source,
    s.id as subscription_id,
    s.status as subscription_status,
    case
      when s.past_due_since is null or s.status not in ('past_due', 'unpaid') then 'good'
      when s.past_due_since > now() - interval '7 days' then 'late'
      when s.past_due_since > now() - interval '21 days' then 'read_only'
      else 'paused'
    end as standing,
    case when s.status in ('past_due', 'unpaid') then s.past_due_since end as late_since,
    s.period_start,
    s.period_end,
    s.cancel_at,
    s.trial_end,
    coalesce(s.currency, c.currency) as currency,
    coalesce(case when s.id is not null then choice.overage end, 'stop') as overage,
    coalesce(choice.max_cents, 0) as overage_max_cents
  from public.user_profiles u
  cross join lateral (
    -- What the agency gives by hand, without Stripe, until a date.
    select case when u.subscription_end_date < now() then 'free' else u.tier end as plan) granted
  left join public.customers c on c.client_id = u.id
  left join public.spending_choices choice on choice.client_id = u.id
  left join lateral (
    select x.* from public.subscriptions x
    where x.client_id = u.id and x.status in ('trialing', 'active', 'past_due', 'unpaid')
      and (x.cancel_at is null or x.cancel_at > now())
    order by x.started_at desc, x.id limit 1) s on true;
grant select on public.entitlements to authenticated, service_role;

-- The plan that counts today; null for someone we do not know.
create or replace function app.tier_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select e.plan from public.entitlements e where e.client_id = client $$;

-- How a client stands: good, late, read_only or paused.
create function app.standing_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select e.standing from public.entitlements e where e.client_id = client $$;

-- The period that a moment belongs to: counted from the subscription's anchor as Stripe counts, or the month in UTC.
create function app.period_of(client uuid, moment timestamptz, out starts timestamptz, out ends timestamptz)
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  sub public.subscriptions;
  anchor timestamp;
  at timestamp := moment at time zone 'utc';
  months int;
begin
  select x.* into sub from public.entitlements e join public.subscriptions x on x.id = e.subscription_id where e.client_id = client;
  if not found or moment < sub.started_at then
    starts := date_trunc('month', at) at time zone 'utc';
    ends := (date_trunc('month', at) + interval '1 month') at time zone 'utc';
    return;
  end if;
  anchor := sub.billing_anchor at time zone 'utc';
  if at < anchor then
    starts := sub.started_at;
    ends := sub.billing_anchor;
    return;
  end if;
  months := (extract(year from at) - extract(year from anchor)) * 12 + extract(month from at) - extract(month from anchor);
  -- Always from the anchor itself: the 31st comes back after a short month.
  if anchor + make_interval(months => months) > at then
    months := months - 1;
  end if;
  starts := (anchor + make_interval(months => months)) at time zone 'utc';
  ends := (anchor + make_interval(months => months + 1)) at time zone 'utc';
end $$;

-- What a client's plan includes of a meter; null is unlimited, an unknown client or meter has nothing.
create or replace function app.limit_of(client uuid, meter text) returns numeric
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  plan public.plans;
begin
  select p.* into plan from public.plans p where p.key = app.tier_of(client);
  if not found then
    return 0;
  end if;
  return case meter
    when 'sites' then plan.sites
    when 'projects' then plan.projects
    when 'domains' then plan.domains
    when 'team_members' then plan.team_members
    when 'tickets' then plan.tickets_per_month
    when 'storage_bytes' then plan.storage_gb::numeric * 1073741824
    when 'page_generate' then plan.page_generate
    when 'bandwidth' then plan.bandwidth_gb::numeric * 1073741824
    when 'ai_token' then plan.ai_token
    when 'container_hours' then plan.container_hours
    when 'storage_gb' then plan.storage_gb
    when 'requests' then null
    else 0
  end;
end $$;

-- Refuses with the application's own code: what is not paid for can be read, not changed.
create function app.refuse_overdue(client uuid) returns void
  language plpgsql set search_path = ''
  as $$ begin raise exception 'account % has not paid', client using errcode = 'PM005'; end $$;

-- The signed-in person, when they may write. Refuses who is suspended, banned or far behind with paying; null without a profile.
create or replace function app.writer() returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  barred boolean;
begin
  select p.suspended_at is not null or coalesce(u.banned_until > now(), false) into barred
    from public.user_profiles p join auth.users u on u.id = p.id where p.id = (select auth.uid());
  if barred then
    raise exception 'account % is suspended', auth.uid() using errcode = 'PM004';
  end if;
  if app.standing_of((select auth.uid())) in ('read_only', 'paused') then
    perform app.refuse_overdue((select auth.uid()));
  end if;
  return case when barred is not null then auth.uid() end;
end $$;

-- What the server makes in a client's name follows the same rule, past row security.
create or replace function app.refuse_suspended() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if exists (select from public.user_profiles p where p.id = new.client_id and p.suspended_at is not null) then
    raise exception 'account % is suspended', new.client_id using errcode = 'PM004';
  end if;
  if app.standing_of(new.client_id) in ('read_only', 'paused') then
    perform app.refuse_overdue(new.client_id);
  end if;
  return null;
end $$;

-- The profile repeats what people look for there; nothing decides by these columns.
create function app.copy_customer() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.user_profiles u set stripe_customer_id = new.stripe_customer_id where u.id = new.client_id;
  return null;
end $$;
create trigger copy_customer after insert or update of stripe_customer_id on public.customers
  for each row execute function app.copy_customer();

-- The profile repeats the subscription that counts, or the last one.
create function app.copy_subscription() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.user_profiles u
    set stripe_subscription_id = s.id, subscription_start_date = s.started_at,
      subscription_status = case s.status when 'unpaid' then 'past_due' when 'incomplete_expired' then 'canceled'
        when 'paused' then 'canceled' when 'incomplete' then null else s.status end
    from (select x.* from public.subscriptions x where x.client_id = new.client_id
      order by x.status in ('trialing', 'active', 'past_due', 'unpaid') desc, x.started_at desc limit 1) s
    where u.id = new.client_id;
  return null;
end $$;
create trigger copy_subscription after insert or update on public.subscriptions
  for each row execute function app.copy_subscription();

do $$
declare
  audited record;
begin
  for audited in
    select * from (values
      ('meters', $a$'key'$a$),
      ('customers', $a$'client_id', 'payment_method'$a$),
      ('subscriptions', $a$'id'$a$),
      ('invoices', $a$'id', 'hosted_url', 'pdf_url'$a$),
      ('spending_choices', $a$'client_id'$a$)
    ) as t (name, arguments)
  loop
    execute format(
      'create constraint trigger audit after insert or update or delete on public.%I deferrable initially deferred
         for each row execute function app.audit(%s)', audited.name, audited.arguments);
  end loop;
end $$;

revoke execute on function app.standing_of(uuid), app.period_of(uuid, timestamptz), app.refuse_overdue(uuid), app.copy_customer(),
  app.copy_subscription() from public, anon, authenticated, service_role;
grant execute on function app.standing_of(uuid), app.period_of(uuid, timestamptz) to service_role;
