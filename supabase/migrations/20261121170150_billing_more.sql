-- What the plans include besides numbers, what a line's unit cost, and where Stripe's count differed from ours.

alter table public.plans
  add column monitoring text not null default 'basic' check (monitoring in ('basic', 'advanced', 'real_time', 'custom')),
  -- Platforms whose campaigns are managed; 'all' is every one there is.
  add column campaigns text[] not null default '{}',
  add column ai_insights text not null default 'none' check (ai_insights in ('none', 'included', 'priority')),
  add column white_label boolean not null default false;

-- Set when Stripe has forgotten the customer: the next purchase makes another.
alter table public.customers add column deleted_at timestamptz;
-- Counts the states it has been in: each is announced once.
alter table public.subscriptions add column revision int not null default 1;
-- Cents per unit, with fractions; of a metered price, of the tier that the line is of.
alter table public.invoice_lines add column unit_cents numeric;

-- Periods of a meter in which ledger, batches and Stripe did not agree when they were last compared. Server only.
create table public.meter_differences (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  meter text not null references public.meters (key),
  period_start timestamptz not null,
  period_end timestamptz not null,
  -- As the ledger has it, as it was cut into batches (sent, waiting, refused by Stripe), and as Stripe counts.
  ledger numeric not null,
  queued numeric not null,
  sent numeric not null,
  waiting numeric not null,
  refused numeric not null,
  stripe numeric not null,
  -- Of a closed period, what was put on the invoice; null while it is open.
  invoiced numeric,
  found_at timestamptz not null default now(),
  checked_at timestamptz not null default now(),
  -- When they were seen to agree again.
  settled_at timestamptz,
  primary key (client_id, meter, period_start)
);
create index meter_differences_open on public.meter_differences (found_at) where settled_at is null;
create index meter_differences_meter on public.meter_differences (meter);
alter table public.meter_differences enable row level security;
create constraint trigger audit after insert or update or delete on public.meter_differences deferrable initially deferred
  for each row execute function app.audit('client_id');

-- When an event of Stripe's was last tried: the wait until the next try is counted from there, not from when it came.
alter table public.stripe_events add column tried_at timestamptz;

-- Where a client is written to, for Stripe's receipts; null for someone we do not know.
create function app.address_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select u.email from auth.users u where u.id = client $$;
revoke execute on function app.address_of(uuid) from public, anon, authenticated, service_role;
grant execute on function app.address_of(uuid) to service_role;

-- Up to when Stripe's list of events has been read through.
create table app.stripe_backfill (
  id boolean primary key default true check (id),
  until timestamptz not null
);
alter table app.stripe_backfill enable row level security;
grant select, insert, update on app.stripe_backfill to service_role;

update public.plans p set (monitoring, campaigns, ai_insights, white_label) = (v.monitoring, v.campaigns, v.ai_insights, v.white_label)
  from (values
    ('free',       'basic',     '{}'::text[],                 'none',     false),
    ('basic',      'advanced',  '{google_ads}'::text[],       'none',     false),
    ('pro',        'real_time', '{google_ads,meta}'::text[],  'included', false),
    ('enterprise', 'custom',    '{all}'::text[],              'priority', true)) as v (key, monitoring, campaigns, ai_insights, white_label)
  where p.key = v.key;
-- The audit of the update waits for the end otherwise, and the table is held till then.
set constraints all immediate;
