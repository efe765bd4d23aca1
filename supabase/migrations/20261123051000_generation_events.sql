-- A generation told step by step: what was read, the site, and which of its texts a language model wrote.

alter table public.generations drop constraint generations_status_check;
alter table public.generations add constraint generations_status_check
  check (status in ('queued', 'running', 'done', 'refused', 'failed', 'cancelled'));

alter table public.generations
  add column project_id uuid references public.projects (id) on delete set null,
  -- `done` is the site of rules; a model may still be writing into it.
  add column stage text not null default 'queued'
    check (stage in ('queued', 'reading', 'making', 'writing', 'done', 'refused', 'failed', 'cancelled')),
  add column attempt int not null default 0 check (attempt between 0 and 1000),
  -- Who read the words; null until somebody has.
  add column read_by text check (read_by in ('rules', 'model')),
  add column reading jsonb check (octet_length(reading::text) <= 512 * 1024),
  add column outline jsonb check (octet_length(outline::text) <= 64 * 1024),
  add column written_by text not null default 'rules' check (written_by in ('rules', 'model')),
  add column prompt_ids jsonb not null default '[]' check (octet_length(prompt_ids::text) <= 2000),
  add column tokens_in int not null default 0 check (tokens_in >= 0),
  add column tokens_out int not null default 0 check (tokens_out >= 0),
  -- Why the model did not write, or not to the end.
  add column unwritten text check (length(unwritten) <= 60),
  add column written_at timestamptz;
update public.generations set stage = case status when 'running' then 'making' else status end;
create index generations_project on public.generations (project_id);
create index generations_writing on public.generations (finished_at) where stage = 'writing';

drop trigger audit on public.generations;
create constraint trigger audit after insert or update or delete on public.generations deferrable initially deferred
  for each row execute function app.audit('id', 'prompt', 'notices', 'corrections', 'reading', 'outline');

-- What a model read of words that wait, and whether their owner was shown that reading when they last said something of it.
alter table public.pending_prompts
  add column reading jsonb check (octet_length(reading::text) <= 512 * 1024),
  add column refined boolean not null default false;

-- Not audited: append-only, and of the generation, whose row is audited.
create table public.generation_events (
  generation_id uuid not null references public.generations (id) on delete cascade,
  seq int not null check (seq between 1 and 10000),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  -- Asking again after a failure tells the story again.
  attempt int not null default 0 check (attempt >= 0),
  type text not null
    check (type in ('queued', 'read', 'composed', 'outline', 'section', 'critic', 'done', 'failed', 'refused', 'cancelled')),
  -- The section, where there are several of a type.
  part text not null default '' check (length(part) <= 20),
  data jsonb not null default '{}' check (octet_length(data::text) <= 32 * 1024),
  at timestamptz not null default now(),
  primary key (generation_id, seq),
  unique (generation_id, attempt, type, part)
);
create index generation_events_client on public.generation_events (client_id);
alter table public.generation_events enable row level security;
create policy own_generation_events_are_read on public.generation_events for select to authenticated using (client_id = (select auth.uid()));
grant select on public.generation_events to authenticated;

create function app.announce_generation_event() returns trigger
  language plpgsql set search_path = ''
  as $$ begin perform pg_notify('progress', new.generation_id::text); return null; end $$;
create trigger announce_progress after insert on public.generation_events
  for each row execute function app.announce_generation_event();
revoke execute on function app.announce_generation_event() from public, anon, authenticated, service_role;
