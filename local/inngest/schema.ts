/** The executor's whole state: it may crash at any time and resume from these tables. */
export const SCHEMA = `
create schema if not exists inngest;

create table if not exists inngest.functions (
  id text primary key,
  url text not null,
  config jsonb not null
);

create table if not exists inngest.events (
  id text primary key,
  name text not null,
  payload jsonb not null,
  received_at timestamptz not null default now()
);
-- How often its id has come as a new event: an id is known for a day.
alter table inngest.events add column if not exists times int not null default 1;

-- One run of one function for one event; \`cause\` keeps an event from starting the same function twice.
create table if not exists inngest.runs (
  id text primary key,
  function_id text not null,
  cause text not null unique,
  event jsonb not null,
  status text not null default 'active' check (status in ('active', 'completed', 'failed', 'cancelled')),
  attempt int not null default 0,
  -- How many steps had ended when the function was last asked what comes next; -1 before the first time.
  seen int not null default -1,
  -- When there is something to do for it; null while it only waits for events.
  wake_at timestamptz default now(),
  output jsonb,
  error jsonb,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index if not exists runs_due on inngest.runs (wake_at) where status = 'active';

create table if not exists inngest.steps (
  run_id text not null references inngest.runs on delete cascade,
  id text not null,
  name text not null,
  op text not null,
  status text not null check (status in ('planned', 'waiting', 'done', 'failed')),
  attempts int not null default 0,
  wake_at timestamptz,
  awaits text,
  expression text,
  data jsonb,
  error jsonb,
  -- Order in which the steps of the run ended.
  ended int,
  primary key (run_id, id)
);
create index if not exists steps_awaiting on inngest.steps (awaits) where status = 'waiting';

create table if not exists inngest.calls (
  id bigint generated always as identity primary key,
  run_id text not null references inngest.runs on delete cascade,
  step text not null,
  attempt int not null,
  at timestamptz not null default now(),
  ms int,
  outcome text
);
create index if not exists calls_by_run on inngest.calls (run_id);

create table if not exists inngest.crons (
  function_id text not null references inngest.functions on delete cascade,
  cron text not null,
  next_at timestamptz not null,
  primary key (function_id, cron)
);`;
