-- A site that is made anew from an old one: where it came from, the pictures that came along, and where old addresses lead.

alter table public.pending_prompts add column analysis_id uuid;
-- The measured site that it is made anew from.
alter table public.generations add column analysis_id uuid;
comment on column public.generations.analysis_id is 'The measured site that it is made anew from.';

create table public.site_origins (
  site_id uuid primary key,
  client_id uuid not null,
  url text not null check (length(url) <= 4000),
  -- Paths of the old pages, with their titles.
  paths jsonb not null default '[]' check (octet_length(paths::text) <= 64 * 1024),
  -- The pictures that were found there: the name of each here, or why it is not kept.
  pictures jsonb not null default '[]' check (octet_length(pictures::text) <= 256 * 1024),
  -- Null while pictures are being brought.
  brought_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (site_id, client_id) references public.sites (id, client_id) on update cascade on delete cascade
);
comment on table public.site_origins is 'Old sites that sites were made anew from. Written by the server alone.';
create index site_origins_client on public.site_origins (client_id);
create index site_origins_site on public.site_origins (site_id, client_id);
alter table public.site_origins enable row level security;
create policy own_site_origins_are_read on public.site_origins for select to authenticated using (client_id = (select app.reader('account.read')));
create policy within_reach on public.site_origins as restrictive for all to authenticated
  using (not (select app.is_limited()) or site_id in (select app.chosen_sites('account.read')));
grant select on public.site_origins to authenticated;
grant select, insert, update, delete on public.site_origins to service_role;

create table public.site_redirects (
  site_id uuid not null,
  client_id uuid not null,
  from_path text not null check (from_path ~ '^/' and length(from_path) <= 500),
  to_path text not null check (to_path ~ '^/' and length(to_path) <= 500),
  primary key (site_id, from_path),
  foreign key (site_id, client_id) references public.sites (id, client_id) on update cascade on delete cascade
);
comment on table public.site_redirects is 'Where old paths of a site lead, on all of its addresses. Those of a domain go first.';
create index site_redirects_client on public.site_redirects (client_id);
create index site_redirects_site on public.site_redirects (site_id, client_id);
alter table public.site_redirects enable row level security;
create policy own_site_redirects_are_read on public.site_redirects for select to authenticated using (client_id = (select app.reader('account.read')));
create policy within_reach on public.site_redirects as restrictive for all to authenticated
  using (not (select app.is_limited()) or site_id in (select app.chosen_sites('account.read')));
grant select on public.site_redirects to authenticated;
grant select, insert, update, delete on public.site_redirects to service_role;
create constraint trigger audit after insert or update or delete on public.site_redirects deferrable initially deferred
  for each row execute function app.audit('site_id,from_path');

-- Servers of published sites read a site's redirects with its pointer.
create function app.note_site_redirects() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.pointer_moves as m (site_id, moved_at)
    select s.id, clock_timestamp() from public.sites s where s.id = coalesce(new.site_id, old.site_id)
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
  return null;
end $$;
create trigger note_site_redirects after insert or update or delete on public.site_redirects
  for each row execute function app.note_site_redirects();
