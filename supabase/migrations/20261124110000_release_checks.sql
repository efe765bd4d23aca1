-- A release is checked before visitors see it: its owner says from which grade on it goes live, and what went live has a signed receipt.

alter table public.sites
  -- The lowest grade with which a release goes live by itself; null where its owner is told of faults and nothing is held back.
  add column hold_below text check (hold_below in ('A+', 'A', 'B', 'C', 'D', 'E'));
grant update (hold_below) on public.sites to authenticated;

alter table public.publications
  -- The release whose grade its owner has seen and wants live all the same.
  add column accepted_release_id uuid,
  drop constraint publications_state_check,
  drop constraint publications_check,
  add check (state in ('queued', 'building', 'live', 'held', 'failed')),
  -- Of what is held, the release that was built and not shown.
  add check ((state in ('live', 'held')) = (release_id is not null));

-- The verdict on a release, by what visitors would get of it. The last look counts.
create table public.release_checks (
  release_id uuid primary key,
  site_id uuid not null,
  client_id uuid not null,
  -- Of the checks: they may find more one day.
  version int not null check (version > 0),
  verdict jsonb not null check (octet_length(verdict::text) <= 64 * 1024),
  took_ms int not null check (took_ms >= 0),
  checked_at timestamptz not null,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade,
  foreign key (release_id, site_id) references public.releases (id, site_id) on delete cascade
);
create index release_checks_release on public.release_checks (release_id, site_id);
create index release_checks_site on public.release_checks (site_id, client_id);
create index release_checks_client on public.release_checks (client_id);
alter table public.release_checks enable row level security;
create policy own_release_checks_are_read on public.release_checks for select to authenticated using (client_id = (select auth.uid()));
grant select on public.release_checks to authenticated;
create constraint trigger audit after insert or update or delete on public.release_checks deferrable initially deferred
  for each row execute function app.audit('release_id', 'verdict');

-- Signed proof that a release went live with these checks. Read by whoever has its link; one for each release, never changed.
create table public.release_receipts (
  id uuid primary key,
  release_id uuid not null unique,
  site_id uuid not null,
  client_id uuid not null,
  key_id text not null check (key_id ~ '^[A-Za-z0-9_-]{1,40}$'),
  -- As it is handed out, byte for byte.
  document text not null check (octet_length(document) between 2 and 16384),
  issued_at timestamptz not null,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade,
  foreign key (release_id, site_id) references public.releases (id, site_id) on delete cascade
);
create index release_receipts_release on public.release_receipts (release_id, site_id);
create index release_receipts_site on public.release_receipts (site_id, client_id);
create index release_receipts_client on public.release_receipts (client_id);
alter table public.release_receipts enable row level security;
create policy own_release_receipts_are_read on public.release_receipts for select to authenticated using (client_id = (select auth.uid()));
grant select on public.release_receipts to authenticated;
create constraint trigger audit after insert or update or delete on public.release_receipts deferrable initially deferred
  for each row execute function app.audit('id', 'document');
