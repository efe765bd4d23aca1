-- Builds, releases and the blobs that releases share.
-- Bodies of functions name tables of later files: `tests/rows/schemas.test.ts` checks them when all are there.
set check_function_bodies = off;

create function app.note_blobs()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.release_blobs (hash, release_id) select b.hash, new.id from app.blobs_of(new.manifest) as b (hash);
  return null;
end $function$;

-- Names who made a row, whatever the maker says.
create function app.stamp_author()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$ begin new.created_by := app.actor_id(); return new; end $function$;

create trigger stamp_author before insert on public.revisions for each row execute function app.stamp_author();

create table public.releases (
  id uuid not null default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null default auth.uid(),
  number integer not null,
  -- Hash of the content: equal drafts make equal artefacts.
  artefact_id text not null,
  manifest jsonb not null,
  bytes bigint not null,
  files integer not null,
  draft_revision bigint not null,
  created_by uuid default app.actor_id(),
  created_at timestamptz not null default now(),
  constraint releases_pkey primary key (id),
  constraint releases_id_site_id_key unique (id, site_id),
  constraint releases_site_id_number_key unique (site_id, number),
  constraint releases_artefact_id_check check ((length(artefact_id) >= 1) and (length(artefact_id) <= 200)),
  constraint releases_bytes_check check (bytes >= 0),
  constraint releases_draft_revision_check check (draft_revision >= 0),
  constraint releases_files_check check (files >= 0),
  constraint releases_number_check check (number > 0)
);
alter table public.releases add constraint releases_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index releases_client on public.releases (client_id, created_at);
create index releases_site_client on public.releases (site_id, client_id);
alter table public.releases enable row level security;
create policy own_releases_are_read on public.releases for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.releases as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (site_id in (select app.chosen_sites('account.read'))));
revoke update on public.releases from service_role;
grant select on public.releases to authenticated;
grant delete, insert, select on public.releases to service_role;
create trigger append_only before update on public.releases for each row when ((not (old.client_id is distinct from new.client_id))) execute function app.refuse_change();
create constraint trigger audit after insert or delete or update on public.releases deferrable initially deferred for each row execute function app.audit('id', 'manifest');
create trigger note_blobs after insert on public.releases for each row execute function app.note_blobs();
create trigger refuse_suspended after insert on public.releases for each row execute function app.refuse_suspended();
create trigger stamp_author before insert on public.releases for each row execute function app.stamp_author();

alter table public.sites add constraint sites_release_id_id_fkey foreign key (release_id, id) references public.releases(id, site_id);

-- Files in storage that each release uses, so that unused files can be found.
create table app.release_blobs (
  hash text not null,
  release_id uuid not null,
  constraint release_blobs_pkey primary key (hash, release_id)
);
alter table app.release_blobs add constraint release_blobs_release_id_fkey foreign key (release_id) references public.releases(id) on delete cascade;
create index release_blobs_release on app.release_blobs (release_id);
alter table app.release_blobs enable row level security;

create function app.blobs_of(manifest jsonb)
 returns setof text
 language sql
 immutable
 set search_path to ''
as $function$
    select distinct hash from jsonb_each(coalesce(manifest -> 'files', '{}')) as f (path, file),
      lateral (values (file ->> 'hash'), (file #>> '{br,hash}'), (file #>> '{gzip,hash}')) as h (hash)
    where hash is not null
  $function$;

-- Files of releases in storage that no release names and that are older than a moment. Whoever asks keeps new releases waiting
-- until the end of their transaction: what they are told stays so.
create function app.stray_blobs(before timestamptz, after_name text, at_most integer)
 returns table(name text, bytes bigint)
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform pg_advisory_xact_lock(7205, 1);
  return query
    select o.name::text, coalesce((o.metadata ->> 'size')::bigint, 0) from storage.objects o
    where o.bucket_id = 'releases' and o.name > after_name and o.created_at < before
      and not exists (select from app.release_blobs b where b.hash = split_part(o.name, '/', 3))
    order by o.name limit at_most;
end $function$;
grant execute on function app.stray_blobs(before timestamptz, after_name text, at_most integer) to service_role;

reset check_function_bodies;
