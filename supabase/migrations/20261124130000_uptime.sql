-- Whether live sites answer, seen from outside: checks, incidents, and the page on which a client shows them.

-- One for each live site. Not audited: it moves with every check.
create table public.uptime_watches (
  site_id uuid primary key,
  client_id uuid not null,
  state text not null default 'ok' check (state in ('ok', 'suspect', 'down', 'recovering')),
  -- Failed checks in a row.
  failures int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  answering_since timestamptz,
  started_at timestamptz not null,
  checked_at timestamptz,
  next_check_at timestamptz not null,
  check ((state = 'ok') = (failing_since is null)),
  check ((state = 'recovering') = (answering_since is not null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index uptime_watches_client on public.uptime_watches (client_id);
create index uptime_watches_due on public.uptime_watches (next_check_at);
alter table public.uptime_watches enable row level security;
create policy own_watches_are_read on public.uptime_watches for select to authenticated using (client_id = (select auth.uid()));
grant select on public.uptime_watches to authenticated;

-- Not audited: kept for a week, made by the minute.
create table public.uptime_checks (
  site_id uuid not null,
  at timestamptz not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  -- Null where the site answered as it should.
  cause text check (cause in ('name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer')),
  -- Of the answer, where there was one.
  status int check (status between 100 and 999),
  ms int not null check (ms >= 0),
  primary key (site_id, at)
);
create index uptime_checks_client on public.uptime_checks (client_id, at);
create index uptime_checks_at on public.uptime_checks using brin (at);
alter table public.uptime_checks enable row level security;
create policy own_checks_are_read on public.uptime_checks for select to authenticated using (client_id = (select auth.uid()));
grant select on public.uptime_checks to authenticated;

create table public.incidents (
  id uuid primary key,
  site_id uuid not null,
  client_id uuid not null,
  -- The address that did not answer.
  url text not null check (length(url) between 8 and 400),
  cause text not null check (cause in ('name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer')),
  status int check (status between 100 and 999),
  -- The first check that failed, the one that confirmed it, and the first that was answered again.
  started_at timestamptz not null,
  confirmed_at timestamptz not null,
  ended_at timestamptz,
  -- `withdrawn`: its owner or the agency took the site off the air meanwhile.
  ended_by text check (ended_by in ('answered', 'withdrawn')),
  downtime_minutes int generated always as (ceil(extract(epoch from (ended_at - started_at)) / 60)::int) stored,
  -- When the mails about it were promised.
  opening_mailed_at timestamptz,
  ending_mailed_at timestamptz,
  check (confirmed_at >= started_at),
  check (ended_at >= started_at),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index incidents_client on public.incidents (client_id, started_at desc, id desc);
create index incidents_site on public.incidents (site_id, client_id, started_at desc);
create unique index incidents_open on public.incidents (site_id) where ended_at is null;
create index incidents_unmailed on public.incidents (confirmed_at) where opening_mailed_at is null;
create index incidents_ending_unmailed on public.incidents (ended_at) where ended_at is not null and ending_mailed_at is null;
alter table public.incidents enable row level security;
create policy own_incidents_are_read on public.incidents for select to authenticated using (client_id = (select auth.uid()));
grant select on public.incidents to authenticated;
create constraint trigger audit after insert or update or delete on public.incidents deferrable initially deferred
  for each row execute function app.audit('id');

-- A client's public page. Its token is its address.
create table public.status_pages (
  client_id uuid primary key references public.user_profiles (id) on delete cascade,
  token text not null unique check (token ~ '^[0-9a-f]{32}$'),
  is_on boolean not null default false,
  -- When it was last written to storage.
  rendered_at timestamptz,
  created_at timestamptz not null default now()
);
create index status_pages_due on public.status_pages (rendered_at) where is_on;
alter table public.status_pages enable row level security;
create policy own_status_page_is_read on public.status_pages for select to authenticated using (client_id = (select auth.uid()));
grant select on public.status_pages to authenticated;
-- Switching it on and off is audited, writing it anew is not.
create constraint trigger audit after insert or delete or update of token, is_on on public.status_pages deferrable initially deferred
  for each row execute function app.audit('client_id', 'token');

-- Files that servers of published sites read without asking the database.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
  values ('status-pages', 'status-pages', false, 262144, array['text/html']);
