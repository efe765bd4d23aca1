-- Files on their way: a browser sends them straight to storage, the server looks at them and keeps what they hold.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('uploads', 'uploads', false, 52428800, array['application/octet-stream'])
on conflict (id) do update set
  public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

create table public.uploads (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  kind text not null check (kind in ('photo', 'archive')),
  -- Of a photo.
  site_id uuid references public.sites (id) on delete set null,
  -- One of the few that a client has under way; null when it has ended.
  slot int check (slot between 1 and 12),
  -- As the sender declares them.
  bytes bigint not null check (bytes > 0),
  created_at timestamptz not null default now(),
  -- The server is looking at it.
  claimed_at timestamptz,
  ended_at timestamptz,
  -- What came of it, given again to whoever missed the answer.
  result jsonb,
  unique (client_id, slot),
  check ((slot is null) = (ended_at is not null))
);
create index uploads_site on public.uploads (site_id);
create index uploads_open on public.uploads (created_at) where ended_at is null;
create index uploads_created on public.uploads (created_at);
alter table public.uploads enable row level security;
-- The server alone reads and writes them, for the one who asks.
create trigger refuse_suspended after insert on public.uploads for each row execute function app.refuse_suspended();

-- Each time the files in storage were compared with the rows that name them.
create table public.storage_checks (
  id uuid primary key,
  checked_at timestamptz not null,
  differences int not null check (differences >= 0),
  result jsonb not null
);
-- Made once a day, however often it is run.
create unique index storage_checks_daily on public.storage_checks (((checked_at at time zone 'utc')::date));
create index storage_checks_at on public.storage_checks (checked_at desc);
alter table public.storage_checks enable row level security;
revoke update on public.storage_checks from service_role;
create trigger append_only before update on public.storage_checks for each row execute function app.refuse_change();
create constraint trigger audit after insert or update or delete on public.storage_checks deferrable initially deferred
  for each row execute function app.audit('id', 'result');
