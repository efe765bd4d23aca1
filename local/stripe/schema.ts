/** One row per object, in the API's format. Requests are serialized by one lock, so nothing here can race. */
export const SCHEMA = `
create schema if not exists stripe;

create table if not exists stripe.objects (
  id text primary key,
  object text not null,
  customer text,
  clock text,
  body jsonb not null,
  seq bigint generated always as identity
);
create index if not exists objects_by_kind on stripe.objects (object, seq);
create index if not exists objects_by_customer on stripe.objects (customer, object);

-- What meter events came to; the identifier makes sending one twice harmless.
create table if not exists stripe.meter_events (
  identifier text not null,
  event_name text not null,
  customer text not null,
  value numeric not null,
  at timestamptz not null
);
alter table stripe.meter_events add column if not exists id bigint generated always as identity;
-- Stripe knows an identifier for a day; then the same one counts again.
alter table stripe.meter_events add column if not exists taken_at timestamptz not null default now();
-- When summaries begin to show it.
alter table stripe.meter_events add column if not exists counted_at timestamptz not null default now();
alter table stripe.meter_events drop constraint if exists meter_events_pkey;
create index if not exists meter_events_by_identifier on stripe.meter_events (identifier);
create index if not exists meter_events_by_customer on stripe.meter_events (event_name, customer, at);

create table if not exists stripe.requests (
  key text primary key,
  fingerprint text not null,
  status int not null,
  answer jsonb not null,
  at timestamptz not null default now()
);

create table if not exists stripe.deliveries (
  id bigint generated always as identity primary key,
  event text not null,
  endpoint text not null,
  attempts int not null default 0,
  next_at timestamptz default now(),
  status int
);
alter table stripe.deliveries add column if not exists error text;
alter table stripe.deliveries add column if not exists created_at timestamptz not null default now();
alter table stripe.deliveries add column if not exists tried_at timestamptz;
create index if not exists deliveries_by_event on stripe.deliveries (event);
create index if not exists deliveries_due on stripe.deliveries (next_at) where next_at is not null;`;
