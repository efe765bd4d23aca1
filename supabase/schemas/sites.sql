-- Made from the migrations by `npm run schema`. Do not edit.

-- Size of each draft’s log. A writer locks this row to reserve space.
create table app.draft_logs (
  site_id uuid not null,
  entries integer not null,
  bytes bigint not null,
  constraint draft_logs_pkey primary key (site_id)
);
alter table app.draft_logs add constraint draft_logs_site_id_fkey foreign key (site_id) references public.sites(id) on delete cascade;
alter table app.draft_logs enable row level security;
grant select on app.draft_logs to service_role;

-- Transactions that a log no longer holds: sent again, they are still known.
create table app.folded_transactions (
  site_id uuid not null,
  transaction text not null,
  folded_at timestamptz not null default now(),
  constraint folded_transactions_pkey primary key (site_id, transaction)
);
alter table app.folded_transactions add constraint folded_transactions_site_id_fkey foreign key (site_id) references public.sites(id) on delete cascade;
create index folded_transactions_age on app.folded_transactions (folded_at);
alter table app.folded_transactions enable row level security;
grant delete, select on app.folded_transactions to service_role;

-- Time of a site’s last pointer move: servers of published sites poll for moves since, and the CDN is purged.
create table app.pointer_moves (
  -- No foreign key: a removed site has moved like any other.
  site_id uuid not null,
  moved_at timestamptz not null,
  -- Null where something else moved than the pointer: a debt, or all of the site.
  version bigint,
  -- Time of the last CDN purge.
  purged_at timestamptz,
  constraint pointer_moves_pkey primary key (site_id)
);
create index pointer_moves_moved on app.pointer_moves (moved_at);
alter table app.pointer_moves enable row level security;
grant delete, select, update on app.pointer_moves to service_role;

create table public.assets (
  id uuid not null default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  sha256 text not null,
  mime text not null,
  width integer not null,
  height integer not null,
  -- Of every stored variant together: this is what the quota counts.
  bytes bigint not null,
  alt text,
  created_at timestamptz not null default now(),
  -- An impression of the photo in about 25 bytes, shown while it loads, and whose it is when it is not the owner's own.
  thumb text,
  credit jsonb,
  -- Measures of a photo from when it was taken in: the point that a crop keeps, and how large it can stand.
  measure jsonb,
  constraint assets_pkey primary key (id),
  constraint assets_site_id_sha256_key unique (site_id, sha256),
  constraint assets_alt_check check (length(alt) <= 1000),
  constraint assets_bytes_check check (bytes >= 0),
  constraint assets_height_check check (height > 0),
  constraint assets_mime_check check (length(mime) <= 100),
  constraint assets_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint assets_thumb_check check (length(thumb) <= 200),
  constraint assets_width_check check (width > 0)
);
alter table public.assets add constraint assets_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index assets_client on public.assets (client_id, created_at);
create index assets_site_client on public.assets (site_id, client_id);
alter table public.assets enable row level security;
create policy described_within_reach on public.assets as restrictive for update to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('content.edit'))::uuid[])), true));
create policy own_assets_are_described on public.assets for update to authenticated
  using (client_id = (select app.writer('content.edit')))
  with check (client_id = (select app.writer('content.edit')));
create policy own_assets_are_read on public.assets for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.assets as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.assets to authenticated;
grant delete, insert, select, update on public.assets to service_role;
grant update (alt) on public.assets to authenticated;
create constraint trigger audit after insert or delete or update on public.assets deferrable initially deferred for each row execute function app.audit('id', 'alt');
create trigger count_storage after insert or delete or update of bytes, client_id on public.assets for each row execute function app.count_storage();
create trigger refuse_suspended after insert on public.assets for each row execute function app.refuse_suspended();

-- A foreign page as a document of ours, kept for some days for the site that is to be made of it.
create table public.asts (
  id uuid not null,
  client_id uuid not null,
  document jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint asts_pkey primary key (id),
  constraint asts_document_check check (octet_length((document)::text) <= ((4 * 1024) * 1024))
);
alter table public.asts add constraint asts_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index asts_client on public.asts (client_id, created_at desc);
create index asts_expiry on public.asts (expires_at);
alter table public.asts enable row level security;
create policy own_asts_are_made on public.asts for insert to authenticated
  with check (client_id = (select app.writer('site.create')));
create policy own_asts_are_read on public.asts for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_asts_are_removed on public.asts for delete to authenticated
  using (client_id = (select app.writer('site.create')));
grant delete, insert, select on public.asts to authenticated;
grant delete, insert, select, update on public.asts to service_role;
create constraint trigger audit after insert or delete or update on public.asts deferrable initially deferred for each row execute function app.audit('id', 'document');
create trigger refuse_suspended after insert on public.asts for each row execute function app.refuse_suspended();

create table public.drafts (
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  document jsonb not null,
  revision bigint not null default 0,
  updated_at timestamptz not null default now(),
  updated_by uuid default app.actor_id(),
  constraint drafts_pkey primary key (site_id),
  constraint drafts_document_bytes check (octet_length((document)::text) <= ((3 * 1024) * 1024)),
  constraint drafts_revision_check check (revision >= 0)
);
alter table public.drafts add constraint drafts_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index drafts_client on public.drafts (client_id);
create index drafts_site_client on public.drafts (site_id, client_id);
alter table public.drafts enable row level security;
create policy own_drafts_are_read on public.drafts for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.drafts as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.drafts to authenticated;
grant delete, insert, select, update on public.drafts to service_role;
create constraint trigger audit after insert or delete or update on public.drafts deferrable initially deferred for each row execute function app.audit('site_id', 'document');
create trigger stamp_draft before insert or update on public.drafts for each row execute function app.stamp_draft();

create table public.operations (
  site_id uuid not null,
  -- The revision that the draft has once this is applied.
  revision bigint not null,
  client_id uuid not null default auth.uid(),
  -- Made by the editor, so that sending a change twice applies it once.
  transaction text not null,
  actor uuid,
  on_behalf_of uuid,
  actor_kind text not null default 'user',
  intent text not null,
  changes jsonb not null,
  at timestamptz not null default now(),
  visit uuid,
  constraint operations_pkey primary key (site_id, revision),
  constraint operations_site_id_transaction_key unique (site_id, transaction),
  constraint operations_changes_bytes check (octet_length((changes)::text) <= (512 * 1024)),
  constraint operations_intent_check check (length(intent) <= 200),
  constraint operations_intent_short check (length(intent) <= 40),
  constraint operations_revision_check check (revision > 0),
  constraint operations_transaction_check check ((length(transaction) >= 1) and (length(transaction) <= 100))
);
alter table public.operations add constraint operations_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index operations_client on public.operations (client_id, at);
-- With the revision behind it, as it is read: without it the log of a site was sorted for its newest rows.
create index operations_site on public.operations (site_id, client_id, revision desc);
create index operations_visit on public.operations (visit) where (visit is not null);
alter table public.operations enable row level security;
create policy own_operations_are_read on public.operations for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.operations as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
revoke delete, update on public.operations from service_role;
grant select on public.operations to authenticated;
grant insert, select on public.operations to service_role;
create trigger append_only before update on public.operations for each row when ((not (old.client_id is distinct from new.client_id))) execute function app.refuse_change();
create trigger stamp_actor before insert on public.operations for each row execute function app.stamp_actor();
create trigger take_log_room after insert on public.operations referencing new table as added for each statement execute function app.take_log_room();

create table public.revisions (
  id uuid not null default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  revision bigint not null,
  -- Null for the periodic ones.
  name text,
  document jsonb not null,
  created_by uuid default app.actor_id(),
  created_at timestamptz not null default now(),
  constraint revisions_pkey primary key (id),
  constraint revisions_document_bytes check (octet_length((document)::text) <= ((3 * 1024) * 1024)),
  constraint revisions_name_check check ((length(name) >= 1) and (length(name) <= 200)),
  constraint revisions_revision_check check (revision >= 0)
);
alter table public.revisions add constraint revisions_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index revisions_client on public.revisions (client_id);
create index revisions_site on public.revisions (site_id, client_id, revision desc);
-- One unnamed snapshot for each revision: publishing the same revision again keeps it once.
create unique index revisions_snapshot on public.revisions (site_id, revision) where (name is null);
alter table public.revisions enable row level security;
create policy own_revisions_are_read on public.revisions for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.revisions as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.revisions to authenticated;
grant delete, insert, select, update on public.revisions to service_role;
create constraint trigger audit after insert or delete or update on public.revisions deferrable initially deferred for each row execute function app.audit('id', 'document');
create trigger stamp_author before insert on public.revisions for each row execute function app.stamp_author();

create table public.site_redirects (
  site_id uuid not null,
  client_id uuid not null,
  from_path text not null,
  to_path text not null,
  constraint site_redirects_pkey primary key (site_id, from_path),
  constraint site_redirects_from_path_check check ((from_path ~ '^/') and (length(from_path) <= 500)),
  constraint site_redirects_to_path_check check ((to_path ~ '^/') and (length(to_path) <= 500))
);
alter table public.site_redirects add constraint site_redirects_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
comment on table public.site_redirects is 'The targets of old paths of a site, on all of its addresses. Those of a domain go first.';
create index site_redirects_client on public.site_redirects (client_id);
create index site_redirects_site on public.site_redirects (site_id, client_id);
alter table public.site_redirects enable row level security;
create policy made_within_reach on public.site_redirects as restrictive for insert to authenticated
  with check (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
-- Old paths of a site are its people's to lead elsewhere.
create policy own_site_redirects_are_made on public.site_redirects for insert to authenticated
  with check (client_id = (select app.writer('site.publish')));
create policy own_site_redirects_are_read on public.site_redirects for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_site_redirects_are_removed on public.site_redirects for delete to authenticated
  using (client_id = (select app.writer('site.publish')));
create policy removed_within_reach on public.site_redirects as restrictive for delete to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
create policy within_reach on public.site_redirects as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant delete, insert, select on public.site_redirects to authenticated;
grant delete, insert, select, update on public.site_redirects to service_role;
create constraint trigger audit after insert or delete or update on public.site_redirects deferrable initially deferred for each row execute function app.audit('site_id,from_path');
create trigger note_site_redirects after insert or delete or update on public.site_redirects for each row execute function app.note_site_redirects();

create table public.sites (
  id uuid not null default gen_random_uuid(),
  client_id uuid not null default auth.uid(),
  project_id uuid not null,
  name text not null,
  slug text not null,
  status text not null default 'draft',
  industry text,
  locale text not null default 'pt-BR',
  -- The pointer: what visitors see. Swapped by the server in one row.
  release_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  published_revision bigint,
  -- Counter of pointer moves: an older pointer never replaces a newer one.
  pointer_version bigint not null default 0,
  -- Taken down by the agency, whatever the owner does. `status` stays theirs.
  suspended_at timestamptz,
  suspended_reason text,
  -- The host that a site is known by, when it is not the one that its slug makes. Written by the server alone.
  main_host text,
  -- Minimum grade for a release to go live by itself; null where faults are only reported and nothing is held.
  hold_below text,
  -- Releases carry a script of a kilobyte that tells how a visit went, without naming anybody.
  measures_visits boolean not null default false,
  constraint sites_pkey primary key (id),
  constraint sites_id_client_id_key unique (id, client_id),
  constraint sites_main_host_key unique (main_host),
  constraint sites_slug_key unique (slug),
  constraint sites_hold_below_check check (hold_below = any (array['A+', 'A', 'B', 'C', 'D', 'E'])),
  constraint sites_industry_check check (length(industry) <= 60),
  constraint sites_locale_check check (length(locale) <= 20),
  constraint sites_main_host_check check ((length(main_host) >= 4) and (length(main_host) <= 253)),
  constraint sites_name_check check ((length(name) >= 1) and (length(name) <= 200)),
  constraint sites_published_revision_check check (published_revision >= 0),
  constraint sites_slug_check check ((slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$') and (slug !~ '^..--')),
  constraint sites_status_check check (status = any (array['draft', 'live', 'paused'])),
  constraint sites_suspended_reason_check check ((length(suspended_reason) >= 1) and (length(suspended_reason) <= 500))
);
alter table public.sites add constraint sites_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.sites add constraint sites_project_id_client_id_fkey foreign key (project_id, client_id) references public.projects(id, client_id) on update cascade;
alter table public.sites add constraint sites_release_id_id_fkey foreign key (release_id, id) references public.releases(id, site_id);
comment on column public.sites.published_revision is 'The revision of the draft that visitors see. Set by the server together with release_id.';
create index sites_client on public.sites (client_id, updated_at desc);
-- The API pages sites by when they were made: an order that no edit changes.
create index sites_client_created on public.sites (client_id, created_at desc, id desc);
create index sites_project on public.sites (project_id, client_id);
create index sites_release on public.sites (release_id, id);
create index sites_suspended on public.sites (suspended_at) where (suspended_at is not null);
alter table public.sites enable row level security;
create policy edited_within_reach on public.sites as restrictive for update to authenticated
  using (coalesce((id = any ((select app.reachable_sites('site.create'))::uuid[])), true));
create policy made_within_reach on public.sites as restrictive for insert to authenticated
  with check ((not (select app.is_limited())) or (project_id in (select app.chosen_projects('site.create'))));
create policy own_sites_are_edited on public.sites for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check (client_id = (select app.writer('site.create')));
-- Status and release are the server's to set: they decide what the world sees.
create policy own_sites_are_made on public.sites for insert to authenticated
  with check ((client_id = (select app.writer('site.create'))) and (status = 'draft') and (release_id is null) and (pointer_version = 0) and (suspended_at is null) and (suspended_reason is null) and (main_host is null));
create policy own_sites_are_read on public.sites for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_sites_are_removed on public.sites for delete to authenticated
  using (client_id = (select app.writer('site.delete')));
-- A row that is being made is not in the table yet: its project says where it is.
create policy within_reach on public.sites as restrictive for all to authenticated
  using (coalesce((array[id, project_id] && (select app.reachable_places('account.read'))), true));
grant delete, insert, select on public.sites to authenticated;
grant delete, insert, select, update on public.sites to service_role;
grant update (project_id, name, slug, industry, locale, hold_below, measures_visits) on public.sites to authenticated;
create trigger announce_site_change after update on public.sites for each row when ((old.pointer_version is distinct from new.pointer_version)) execute function app.announce_site();
create trigger announce_site_removal after delete on public.sites for each row execute function app.announce_site();
create constraint trigger audit after insert or delete or update on public.sites deferrable initially deferred for each row execute function app.audit('id');
create trigger keep_project before update of project_id on public.sites for each row when ((old.project_id is distinct from new.project_id)) execute function app.keep_project();
create trigger note_move after update on public.sites for each row when ((old.pointer_version is distinct from new.pointer_version)) execute function app.note_move();
create trigger note_removal after delete on public.sites for each row execute function app.note_move();
create trigger note_serving after insert or update of status, release_id, client_id, suspended_at on public.sites for each row execute function app.note_serving();
-- Before the row goes: an owner who leaves takes their sites and these periods with them.
create trigger note_serving_end after delete on public.sites for each row execute function app.note_serving();
-- Sites that already have such an address keep it until they move.
create trigger refuse_reserved_slug before insert or update of slug on public.sites for each row execute function app.refuse_reserved_slug();
create trigger refuse_suspended after update of release_id on public.sites for each row when ((old.release_id is distinct from new.release_id)) execute function app.refuse_suspended();
create trigger take_slot after insert or update of client_id on public.sites for each row execute function app.take_slot('sites');
create trigger touch before update on public.sites for each row execute function app.touch();
create trigger version_pointer before update of release_id, slug, status, suspended_at, main_host on public.sites for each row when (((old.release_id is distinct from new.release_id) or (old.slug is distinct from new.slug) or (old.status is distinct from new.status) or (old.suspended_at is distinct from new.suspended_at) or (old.main_host is distinct from new.main_host))) execute function app.version_pointer();

-- Each time the files in storage were compared with the rows that name them.
create table public.storage_checks (
  id uuid not null,
  checked_at timestamptz not null,
  differences integer not null,
  result jsonb not null,
  constraint storage_checks_pkey primary key (id),
  constraint storage_checks_differences_check check (differences >= 0)
);
create index storage_checks_at on public.storage_checks (checked_at desc);
-- Made once a day, however often it is run.
create unique index storage_checks_daily on public.storage_checks ((((checked_at at time zone 'utc'))::date));
alter table public.storage_checks enable row level security;
revoke update on public.storage_checks from service_role;
grant delete, insert, select on public.storage_checks to service_role;
create trigger append_only before update on public.storage_checks for each row execute function app.refuse_change();
create constraint trigger audit after insert or delete or update on public.storage_checks deferrable initially deferred for each row execute function app.audit('id', 'result');

create table public.uploads (
  id uuid not null,
  client_id uuid not null,
  kind text not null,
  -- Of a photo.
  site_id uuid,
  -- One of the few that a client has under way; null when it has ended.
  slot integer,
  -- As the sender declares them.
  bytes bigint not null,
  created_at timestamptz not null default now(),
  -- The server is looking at it.
  claimed_at timestamptz,
  ended_at timestamptz,
  -- Stored result, returned again to a client that missed the response.
  result jsonb,
  constraint uploads_pkey primary key (id),
  constraint uploads_client_id_slot_key unique (client_id, slot),
  constraint uploads_bytes_check check (bytes > 0),
  constraint uploads_check check ((slot is null) = (ended_at is not null)),
  constraint uploads_kind_check check (kind = any (array['photo', 'archive'])),
  constraint uploads_slot_check check ((slot >= 1) and (slot <= 12))
);
alter table public.uploads add constraint uploads_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.uploads add constraint uploads_site_id_fkey foreign key (site_id) references public.sites(id) on delete set null;
create index uploads_created on public.uploads (created_at);
create index uploads_open on public.uploads (created_at) where (ended_at is null);
create index uploads_site on public.uploads (site_id);
alter table public.uploads enable row level security;
-- Slots and results are the server's: they say what is taken in.
create policy own_uploads_are_claimed on public.uploads for update to authenticated
  using (client_id = (select app.reader('content.edit')))
  with check (client_id = (select app.reader('content.edit')));
create policy own_uploads_are_read on public.uploads for select to authenticated
  using (client_id = (select app.reader('content.edit')));
create policy within_reach on public.uploads as restrictive for all to authenticated
  using ((site_id is null) or coalesce((site_id = any ((select app.reachable_sites('content.edit'))::uuid[])), true));
grant select on public.uploads to authenticated;
grant delete, insert, select, update on public.uploads to service_role;
grant update (claimed_at) on public.uploads to authenticated;
-- The server alone reads and writes them, for the one who asks.
create trigger refuse_suspended after insert on public.uploads for each row execute function app.refuse_suspended();

-- Tells the servers of published sites that an address shows something else now (delivered at commit).
create function app.announce_site()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$
begin
  perform pg_notify('site_pointer', jsonb_strip_nulls(jsonb_build_object('siteId', coalesce(new.id, old.id),
    'slug', coalesce(new.slug, old.slug), 'was', old.slug, 'version', new.pointer_version))::text);
  return null;
end $function$;

-- Cuts a draft's log up to and including a revision, keeping the document of that revision as a snapshot and the names of the
-- transactions. Of unnamed snapshots the newest three stay, and those that releases were made of. Safe to run twice. Returns the bytes that the log lost.
create function app.fold_operations(site uuid, upto bigint, snapshot jsonb)
 returns bigint
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  owner uuid;
  gone record;
begin
  select d.client_id into owner from public.drafts d where d.site_id = site and d.revision >= upto for update;
  if not found then
    return 0;
  end if;
  with cut as (
    delete from public.operations o where o.site_id = site and o.revision <= upto
      returning o.transaction, octet_length(o.changes::text) as bytes
  ), remembered as (
    insert into app.folded_transactions (site_id, transaction) select site, c.transaction from cut c on conflict do nothing
  )
  select count(*) as entries, coalesce(sum(c.bytes), 0) as bytes into gone from cut c;
  if gone.entries = 0 then
    return 0;
  end if;
  update app.draft_logs l set entries = l.entries - gone.entries, bytes = l.bytes - gone.bytes where l.site_id = site;
  insert into public.revisions (site_id, client_id, revision, document) values (site, owner, upto, snapshot) on conflict do nothing;
  -- The draft of a release stays with it: going back to that release may take the draft along.
  delete from public.revisions r where r.site_id = site and r.name is null
    and not exists (select from public.releases l where l.site_id = site and l.draft_revision = r.revision)
    and r.id not in (
      select k.id from public.revisions k where k.site_id = site and k.name is null order by k.revision desc, k.created_at desc limit 3);
  return gone.bytes;
end $function$;
grant execute on function app.fold_operations(site uuid, upto bigint, snapshot jsonb) to service_role;

-- Moving a site between projects changes which limited members reach it: none of them may.
create function app.keep_project()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if app.is_limited() then
    raise exception 'the role may not: site.manage' using
      errcode = 'PM010', detail = jsonb_build_object('permission', 'site.manage', 'role', app.account_role())::text;
  end if;
  return new;
end $function$;

create function app.note_move()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.pointer_moves as m (site_id, moved_at, version) values (old.id, clock_timestamp(), new.pointer_version)
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = excluded.version;
  return null;
end $function$;

-- Servers of published sites read a site's redirects with its pointer.
create function app.note_site_redirects()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.pointer_moves as m (site_id, moved_at)
    select s.id, clock_timestamp() from public.sites s where s.id = coalesce(new.site_id, old.site_id)
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
  return null;
end $function$;

-- Account of the affected rows, when it is not the actor (impersonation, jobs, API keys).
create function app.on_behalf_of()
 returns uuid
 language sql
 stable
 set search_path to ''
as $function$ select nullif(nullif(c ->> 'sub', ''), c #>> '{act,sub}')::uuid from app.claims() as c where c ? 'act' $function$;
grant execute on function app.on_behalf_of() to anon;
grant execute on function app.on_behalf_of() to authenticated;
grant execute on function app.on_behalf_of() to service_role;

-- Answers like an address that is taken, because to the person it is the same.
create function app.refuse_reserved_slug()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if app.is_reserved_slug(new.slug) then
    raise exception 'the address % is reserved', new.slug using errcode = '23505', constraint = 'sites_slug_reserved', table = 'sites';
  end if;
  return new;
end $function$;

-- The log names its author itself: whoever inserts cannot say it was someone else.
create function app.stamp_actor()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  new.actor := app.actor_id();
  new.on_behalf_of := app.on_behalf_of();
  new.actor_kind := app.actor_kind();
  new.visit := app.visit_id();
  new.at := now();
  return new;
end $function$;

-- Names who wrote last, whatever the writer says.
create function app.stamp_draft()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$ begin new.updated_at := now(); new.updated_by := app.actor_id(); return new; end $function$;

-- Takes room in a draft's log for what was just added, or refuses all of it.
create function app.take_log_room()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  ceiling constant bigint := 8 * 1024 * 1024;
  grown record;
  held app.draft_logs;
begin
  for grown in select a.site_id, count(*) as entries, sum(octet_length(a.changes::text)) as bytes from added a group by a.site_id
  loop
    insert into app.draft_logs as l (site_id, entries, bytes) values (grown.site_id, grown.entries, grown.bytes)
      on conflict (site_id) do update set entries = l.entries + excluded.entries, bytes = l.bytes + excluded.bytes
      returning l.* into held;
    if held.bytes > ceiling then
      perform app.refuse_over_limit('draft_log_bytes', held.bytes - grown.bytes, ceiling);
    end if;
  end loop;
  return null;
end $function$;

create function app.version_pointer()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin new.pointer_version := old.pointer_version + 1; return new; end $function$;
