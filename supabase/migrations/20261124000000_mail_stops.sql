-- Whoever asks for a report gets the report. Advice about their site is begun by the link in that mail alone, and ended by any of them.

alter table public.leads
  -- The words beside the second box, where it was ticked.
  add column tips_consent text check (length(tips_consent) between 1 and 1000),
  add column tips_confirmed_at timestamptz,
  -- They asked us to write no more.
  add column stopped_at timestamptz,
  add check (tips_confirmed_at is null or tips_consent is not null),
  add check (stopped_at is null or tips_consent is null);
comment on column public.leads.consent is 'The words beside the button with which the report was asked for.';

-- Addresses that are written to no more, by their digest alone: it stays when all else of a person is erased.
create table public.mail_stops (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  stopped_at timestamptz not null default now()
);
alter table public.mail_stops enable row level security;
create constraint trigger audit after insert or update or delete on public.mail_stops deferrable initially deferred
  for each row execute function app.audit('digest');
