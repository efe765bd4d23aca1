-- Projects, their sites, and what a site is made of.
-- Rows below a site repeat its owner, held equal by a composite foreign key, so that each policy is one comparison.

create table public.projects (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null default auth.uid() references public.user_profiles (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  description text check (length(description) <= 5000),
  status text not null default 'discovery'
    check (status in ('discovery', 'development', 'testing', 'staging', 'live', 'maintenance')),
  completion_percent int not null default 0 check (completion_percent between 0 and 100),
  start_date date,
  estimated_delivery date,
  actual_delivery date,
  budget_total numeric(10, 2),
  budget_used numeric(10, 2) not null default 0,
  team_member_ids uuid[] not null default '{}',
  project_manager_id uuid references public.user_profiles (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, client_id)
);
create index projects_client on public.projects (client_id, created_at);
create index projects_manager on public.projects (project_manager_id);
alter table public.projects enable row level security;
create policy own_projects_are_read on public.projects for select to authenticated using (client_id = (select auth.uid()));
-- Progress, dates, people and budget are the agency's to say: a new project has none of them.
create policy own_projects_are_made on public.projects for insert to authenticated with check (
  client_id = (select app.writer())
  and (status, completion_percent, budget_used, team_member_ids) = ('discovery', 0, 0, '{}')
  and num_nonnulls(start_date, estimated_delivery, actual_delivery, budget_total, project_manager_id) = 0);
create policy own_projects_are_edited on public.projects for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
create policy own_projects_are_removed on public.projects for delete to authenticated using (client_id = (select app.writer()));
-- Column by column only where it can be: the query builder names every column of an insert.
grant select, insert, delete, update (name, description) on public.projects to authenticated;
create trigger touch before update on public.projects for each row execute function app.touch();
create trigger take_slot after insert or update of client_id on public.projects
  for each row execute function app.take_slot('projects');

create table public.sites (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null default auth.uid() references public.user_profiles (id) on delete cascade,
  project_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' and slug !~ '^..--'),
  status text not null default 'draft' check (status in ('draft', 'live', 'paused')),
  industry text check (length(industry) <= 60),
  locale text not null default 'pt-BR' check (length(locale) <= 20),
  -- The pointer: what visitors see. Swapped by the server in one row.
  release_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, client_id),
  foreign key (project_id, client_id) references public.projects (id, client_id) on update cascade
);
create index sites_client on public.sites (client_id, updated_at desc);
create index sites_project on public.sites (project_id, client_id);
create index sites_release on public.sites (release_id, id);
alter table public.sites enable row level security;
create policy own_sites_are_read on public.sites for select to authenticated using (client_id = (select auth.uid()));
-- Status and release are the server's to set: they decide what the world sees.
create policy own_sites_are_made on public.sites for insert to authenticated
  with check (client_id = (select app.writer()) and status = 'draft' and release_id is null);
create policy own_sites_are_edited on public.sites for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
create policy own_sites_are_removed on public.sites for delete to authenticated using (client_id = (select app.writer()));
grant select, insert, delete, update (project_id, name, slug, industry, locale) on public.sites to authenticated;
create trigger touch before update on public.sites for each row execute function app.touch();
create trigger take_slot after insert or update of client_id on public.sites
  for each row execute function app.take_slot('sites');

-- Tells the servers of published sites that an address shows something else now (delivered at commit).
create function app.announce_site() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  perform pg_notify('site_pointer', jsonb_build_object(
    'siteId', coalesce(new.id, old.id), 'slug', coalesce(new.slug, old.slug), 'was', old.slug)::text);
  return null;
end $$;
create trigger announce_site_change after update of release_id, slug, status on public.sites
  for each row when ((old.release_id, old.slug, old.status) is distinct from (new.release_id, new.slug, new.status))
  execute function app.announce_site();
create trigger announce_site_removal after delete on public.sites for each row execute function app.announce_site();

create table public.drafts (
  site_id uuid primary key,
  client_id uuid not null default auth.uid(),
  document jsonb not null,
  revision bigint not null default 0 check (revision >= 0),
  updated_at timestamptz not null default now(),
  updated_by uuid default app.actor_id(),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index drafts_client on public.drafts (client_id);
create index drafts_site_client on public.drafts (site_id, client_id);
alter table public.drafts enable row level security;
create policy own_drafts_are_read on public.drafts for select to authenticated using (client_id = (select auth.uid()));
create policy own_drafts_are_made on public.drafts for insert to authenticated with check (client_id = (select app.writer()));
create policy own_drafts_are_edited on public.drafts for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
grant select, insert, update (document, revision, updated_at, updated_by) on public.drafts to authenticated;
grant execute on function app.actor_id(), app.on_behalf_of(), app.claims() to anon, authenticated;

-- Names who wrote last, whatever the writer says.
create function app.stamp_draft() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin new.updated_at := now(); new.updated_by := app.actor_id(); return new; end $$;
create trigger stamp_draft before insert or update on public.drafts for each row execute function app.stamp_draft();

create table public.operations (
  site_id uuid not null,
  -- The revision that the draft has once this is applied.
  revision bigint not null check (revision > 0),
  client_id uuid not null default auth.uid(),
  -- Made by the editor, so that sending a change twice applies it once.
  transaction text not null check (length(transaction) between 1 and 100),
  actor uuid,
  on_behalf_of uuid,
  actor_kind text not null default 'user',
  intent text not null check (length(intent) <= 200),
  changes jsonb not null,
  at timestamptz not null default now(),
  primary key (site_id, revision),
  unique (site_id, transaction),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index operations_client on public.operations (client_id, at);
create index operations_site_client on public.operations (site_id, client_id);
alter table public.operations enable row level security;
create policy own_operations_are_read on public.operations for select to authenticated using (client_id = (select auth.uid()));
create policy own_operations_are_made on public.operations for insert to authenticated with check (client_id = (select app.writer()));
grant select, insert on public.operations to authenticated;
revoke update on public.operations from service_role;

-- The log names its author itself: whoever inserts cannot say it was someone else.
create function app.stamp_actor() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  new.actor := app.actor_id();
  new.on_behalf_of := app.on_behalf_of();
  new.actor_kind := app.actor_kind();
  new.at := now();
  return new;
end $$;
create trigger stamp_actor before insert on public.operations for each row execute function app.stamp_actor();
create trigger append_only before update on public.operations for each row
  when (old.client_id is not distinct from new.client_id) execute function app.refuse_change();

create table public.revisions (
  id uuid primary key default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  revision bigint not null check (revision >= 0),
  -- Null for the periodic ones.
  name text check (length(name) between 1 and 200),
  document jsonb not null,
  created_by uuid default app.actor_id(),
  created_at timestamptz not null default now(),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index revisions_site on public.revisions (site_id, client_id, revision desc);
create index revisions_client on public.revisions (client_id);
alter table public.revisions enable row level security;
create policy own_revisions_are_read on public.revisions for select to authenticated using (client_id = (select auth.uid()));
create policy own_revisions_are_made on public.revisions for insert to authenticated with check (client_id = (select app.writer()));
create policy own_revisions_are_named on public.revisions for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
create policy own_revisions_are_removed on public.revisions for delete to authenticated using (client_id = (select app.writer()));
grant select, insert, delete, update (name) on public.revisions to authenticated;

-- Names who made a row, whatever the maker says.
create function app.stamp_author() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin new.created_by := app.actor_id(); return new; end $$;
create trigger stamp_author before insert on public.revisions for each row execute function app.stamp_author();

create table public.assets (
  id uuid primary key default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  -- Folder in the bucket `site-assets`; `<client>/<site>/<sha256>`.
  path text not null check (length(path) between 1 and 300),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  mime text not null check (length(mime) <= 100),
  width int not null check (width > 0),
  height int not null check (height > 0),
  -- Of every stored variant together: this is what the quota counts.
  bytes bigint not null check (bytes >= 0),
  alt text check (length(alt) <= 1000),
  created_at timestamptz not null default now(),
  unique (site_id, sha256),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index assets_client on public.assets (client_id, created_at);
create index assets_site_client on public.assets (site_id, client_id);
alter table public.assets enable row level security;
create policy own_assets_are_read on public.assets for select to authenticated using (client_id = (select auth.uid()));
create policy own_assets_are_described on public.assets for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
-- Made and removed by the server only: it measures the bytes and removes the file with the row.
grant select, update (alt) on public.assets to authenticated;

-- Keeps the client's bytes exact, and refuses the byte that does not fit, in one conditional update.
create function app.count_storage() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  grows bigint;
  ceiling numeric;
  used bigint;
begin
  if tg_op <> 'INSERT' then
    update public.user_profiles set storage_used_bytes = storage_used_bytes - old.bytes where id = old.client_id;
  end if;
  if tg_op <> 'DELETE' then
    grows := new.bytes;
    ceiling := app.limit_of(new.client_id, 'storage_bytes');
    update public.user_profiles set storage_used_bytes = storage_used_bytes + grows
      where id = new.client_id and (ceiling is null or storage_used_bytes + grows <= ceiling);
    if not found then
      select p.storage_used_bytes into used from public.user_profiles p where p.id = new.client_id;
      perform app.refuse_over_limit('storage_bytes', used, ceiling);
    end if;
  end if;
  return null;
end $$;
create trigger refuse_suspended after insert on public.assets for each row execute function app.refuse_suspended();
create trigger count_storage after insert or delete or update of bytes, client_id on public.assets
  for each row execute function app.count_storage();

create table public.releases (
  id uuid primary key default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  number int not null check (number > 0),
  -- Hash of the content: equal drafts make equal artefacts.
  artefact_id text not null check (length(artefact_id) between 1 and 200),
  manifest jsonb not null,
  bytes bigint not null check (bytes >= 0),
  files int not null check (files >= 0),
  draft_revision bigint not null check (draft_revision >= 0),
  created_by uuid default app.actor_id(),
  created_at timestamptz not null default now(),
  unique (site_id, number),
  unique (id, site_id),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index releases_client on public.releases (client_id, created_at);
create index releases_site_client on public.releases (site_id, client_id);
alter table public.releases enable row level security;
create policy own_releases_are_read on public.releases for select to authenticated using (client_id = (select auth.uid()));
grant select on public.releases to authenticated;
revoke update on public.releases from service_role;
create trigger refuse_suspended after insert on public.releases for each row execute function app.refuse_suspended();
create trigger stamp_author before insert on public.releases for each row execute function app.stamp_author();
create trigger append_only before update on public.releases for each row
  when (old.client_id is not distinct from new.client_id) execute function app.refuse_change();
-- A site shows its own releases only.
alter table public.sites add foreign key (release_id, id) references public.releases (id, site_id);
create trigger refuse_suspended after update of release_id on public.sites for each row
  when (old.release_id is distinct from new.release_id) execute function app.refuse_suspended();

create table public.form_messages (
  id uuid primary key default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null,
  form_id text not null check (length(form_id) <= 40),
  fields jsonb not null,
  received_at timestamptz not null default now(),
  read_at timestamptz,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index form_messages_client on public.form_messages (client_id, received_at desc);
create index form_messages_site on public.form_messages (site_id, client_id, received_at desc);
alter table public.form_messages enable row level security;
create policy own_messages_are_read on public.form_messages for select to authenticated using (client_id = (select auth.uid()));
create policy own_messages_are_marked on public.form_messages for update to authenticated
  using (client_id = (select app.writer())) with check (client_id = (select app.writer()));
create policy own_messages_are_removed on public.form_messages for delete to authenticated using (client_id = (select app.writer()));
grant select, delete, update (read_at) on public.form_messages to authenticated;
