-- Many sites from one list, releases that are built without being shown, and foreign pages read into documents.

create table public.batches (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  total int not null check (total between 1 and 50),
  -- Asking twice with one key is one batch.
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  created_at timestamptz not null default now(),
  -- Since when its rows wait; asking again for those that failed begins anew.
  queued_at timestamptz not null default now(),
  unique (client_id, idempotency_key),
  unique (id, client_id)
);
create index batches_queued on public.batches (queued_at);
alter table public.batches enable row level security;
create policy own_batches_are_read on public.batches for select to authenticated using (client_id = (select auth.uid()));
-- Made and moved by the server only: each row costs a unit of the plan.
grant select on public.batches to authenticated;
create trigger refuse_suspended after insert on public.batches for each row execute function app.refuse_suspended();

create table public.batch_rows (
  batch_id uuid not null,
  position int not null check (position between 1 and 50),
  client_id uuid not null,
  -- Emptied once a generation holds it, or it was refused.
  prompt text not null check (length(prompt) <= 20000),
  locale text not null check (length(locale) <= 20),
  name text check (length(name) between 1 and 120),
  -- `started`: its generation says the rest.
  state text not null default 'waiting' check (state in ('waiting', 'started', 'refused', 'failed')),
  -- The reason as the application names it.
  error text check (length(error) <= 200),
  generation_id uuid references public.generations (id) on delete set null,
  primary key (batch_id, position),
  foreign key (batch_id, client_id) references public.batches (id, client_id) on delete cascade on update cascade
);
create index batch_rows_client on public.batch_rows (client_id);
create index batch_rows_batch on public.batch_rows (batch_id, client_id);
create index batch_rows_generation on public.batch_rows (generation_id);
create index batch_rows_waiting on public.batch_rows (batch_id) where state = 'waiting';
alter table public.batch_rows enable row level security;
create policy own_batch_rows_are_read on public.batch_rows for select to authenticated using (client_id = (select auth.uid()));
grant select on public.batch_rows to authenticated;

-- A release of the draft as it is, for whoever wants the artefact before it is shown.
create table public.builds (
  id uuid primary key,
  site_id uuid not null,
  client_id uuid not null,
  -- The revision that was asked for; what was built is in the release.
  wanted_revision bigint not null check (wanted_revision >= 0),
  state text not null default 'queued' check (state in ('queued', 'building', 'built', 'failed')),
  release_id uuid,
  error text check (length(error) <= 200),
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  check ((state = 'built') = (release_id is not null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade,
  foreign key (release_id, site_id) references public.releases (id, site_id) on delete cascade,
  -- The same revision is built once.
  unique (site_id, wanted_revision)
);
create index builds_site on public.builds (site_id, client_id);
create index builds_client on public.builds (client_id);
create index builds_release on public.builds (release_id, site_id);
create index builds_waiting on public.builds (queued_at) where state in ('queued', 'building');
alter table public.builds enable row level security;
create policy own_builds_are_read on public.builds for select to authenticated using (client_id = (select auth.uid()));
grant select on public.builds to authenticated;
create trigger refuse_suspended after insert on public.builds for each row execute function app.refuse_suspended();

-- A foreign page as a document of ours, kept for some days for the site that is to be made of it.
create table public.asts (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  document jsonb not null check (octet_length(document::text) <= 4 * 1024 * 1024),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index asts_client on public.asts (client_id, created_at desc);
create index asts_expiry on public.asts (expires_at);
alter table public.asts enable row level security;
create policy own_asts_are_read on public.asts for select to authenticated using (client_id = (select auth.uid()));
grant select on public.asts to authenticated;
create trigger refuse_suspended after insert on public.asts for each row execute function app.refuse_suspended();

create constraint trigger audit after insert or update or delete on public.batches deferrable initially deferred
  for each row execute function app.audit('id');
create constraint trigger audit after insert or update or delete on public.batch_rows deferrable initially deferred
  for each row execute function app.audit('batch_id,position', 'prompt', 'name');
create constraint trigger audit after insert or update or delete on public.builds deferrable initially deferred
  for each row execute function app.audit('id');
create constraint trigger audit after insert or update or delete on public.asts deferrable initially deferred
  for each row execute function app.audit('id', 'document');
