-- Delivery: pointers with a version, sites that are paused by their owner or taken down by the agency, reports of abuse, traffic
-- counted apart from the ledger, and how long what is no longer needed is kept.

alter table public.sites
  -- How often what visitors see has moved: an older pointer never replaces a newer one.
  add column pointer_version bigint not null default 0,
  -- Taken down by the agency, whatever the owner does. `status` stays theirs.
  add column suspended_at timestamptz,
  add column suspended_reason text check (length(suspended_reason) between 1 and 500);
drop policy own_sites_are_made on public.sites;
create policy own_sites_are_made on public.sites for insert to authenticated
  with check (client_id = (select app.writer()) and status = 'draft' and release_id is null and pointer_version = 0
    and suspended_at is null and suspended_reason is null);

create function app.version_pointer() returns trigger
  language plpgsql set search_path = ''
  as $$ begin new.pointer_version := old.pointer_version + 1; return new; end $$;
create trigger version_pointer before update of release_id, slug, status, suspended_at on public.sites
  for each row when ((old.release_id, old.slug, old.status, old.suspended_at) is distinct from (new.release_id, new.slug, new.status, new.suspended_at))
  execute function app.version_pointer();

create or replace function app.announce_site() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  perform pg_notify('site_pointer', jsonb_strip_nulls(jsonb_build_object('siteId', coalesce(new.id, old.id),
    'slug', coalesce(new.slug, old.slug), 'was', old.slug, 'version', new.pointer_version))::text);
  return null;
end $$;
drop trigger announce_site_change on public.sites;
create trigger announce_site_change after update on public.sites
  for each row when (old.pointer_version is distinct from new.pointer_version) execute function app.announce_site();

-- A site that was taken down is up no more: its hours end.
create or replace function app.note_serving() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  serves boolean := tg_op <> 'DELETE' and new.status = 'live' and new.release_id is not null and new.suspended_at is null;
begin
  if tg_op <> 'INSERT' then
    update public.serving_periods p set ended_at = greatest(now(), p.started_at)
      where p.site_id = old.id and p.ended_at is null and (not serves or new.client_id <> old.client_id);
  end if;
  if serves then
    insert into public.serving_periods (site_id, client_id, started_at, counted_until)
      values (new.id, new.client_id, now(), date_trunc('hour', now(), 'utc'))
      on conflict (site_id) where ended_at is null do nothing;
  end if;
  return null;
end $$;
drop trigger note_serving on public.sites;
create trigger note_serving after insert or update of status, release_id, client_id, suspended_at on public.sites
  for each row execute function app.note_serving();

-- When what a site shows moved last: servers of published sites ask what has moved since, and a CDN is told to forget it.
create table app.pointer_moves (
  -- No foreign key: a removed site has moved like any other.
  site_id uuid primary key,
  moved_at timestamptz not null,
  -- Null where something else moved than the pointer: a debt, or all of the site.
  version bigint,
  -- When a CDN was last told to forget it.
  purged_at timestamptz
);
alter table app.pointer_moves enable row level security;
create index pointer_moves_moved on app.pointer_moves (moved_at);

create function app.note_move() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.pointer_moves as m (site_id, moved_at, version) values (old.id, clock_timestamp(), new.pointer_version)
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = excluded.version;
  return null;
end $$;
create trigger note_move after update on public.sites
  for each row when (old.pointer_version is distinct from new.pointer_version) execute function app.note_move();
create trigger note_removal after delete on public.sites for each row execute function app.note_move();

-- The same for all the sites of a client that a debt puts to rest or brings back.
create or replace function app.announce_sites_of(client uuid) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform pg_notify('site_pointer', jsonb_build_object('siteId', s.id, 'slug', s.slug, 'was', s.slug)::text)
    from public.sites s where s.client_id = client and s.release_id is not null;
  insert into app.pointer_moves as m (site_id, moved_at)
    select s.id, clock_timestamp() from public.sites s where s.client_id = client and s.release_id is not null order by s.id
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
end $$;

-- What visitors report about a published site. The agency reads it; its owner does not learn who wrote.
create table public.abuse_reports (
  id uuid primary key,
  -- No foreign key: a report outlives the site that it is about.
  site_id uuid not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  host text not null check (length(host) between 1 and 253),
  kind text not null check (kind in ('fraud', 'copy', 'illegal', 'privacy', 'other')),
  details text not null check (length(details) <= 2000),
  -- Where the one who wrote may be answered, if they said.
  contact text check (length(contact) between 1 and 200),
  state text not null default 'open' check (state in ('open', 'dismissed', 'suspended')),
  created_at timestamptz not null default now(),
  handled_at timestamptz,
  handled_by uuid
);
create index abuse_reports_open on public.abuse_reports (created_at desc) where state = 'open';
create index abuse_reports_client on public.abuse_reports (client_id);
create index abuse_reports_site on public.abuse_reports (site_id, created_at desc);
alter table public.abuse_reports enable row level security;
create constraint trigger audit after insert or update or delete on public.abuse_reports deferrable initially deferred
  for each row execute function app.audit('id');

-- Under which key the agency hears of a report by mail: once for each site and hour.
create function app.report_mail_key(report public.abuse_reports) returns text
  language sql stable set search_path = ''
  as $$ select concat_ws('/', 'abuse-report', report.site_id, floor(extract(epoch from report.created_at) / 3600)::bigint) $$;

-- Open reports of which the agency should have heard and did not: what an event lost.
create function app.unmailed_reports(since timestamptz, until timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select r.id from public.abuse_reports r
    where r.state = 'open' and r.created_at >= since and r.created_at < until
      and not exists (select from public.mails m where m.key = app.report_mail_key(r))
    order by r.created_at limit 200
  $$;
-- Sites that were taken down of which the owner should have heard and did not.
create function app.unmailed_suspensions(since timestamptz, until timestamptz) returns table (site_id uuid, client_id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select s.id, s.client_id from public.sites s
    where s.suspended_at >= since and s.suspended_at < until
      and not exists (select from public.mails m
        where m.key = concat_ws('/', 'site-suspended', s.id, floor(extract(epoch from s.suspended_at) * 1000)::bigint))
    order by s.suspended_at limit 200
  $$;
create index sites_suspended on public.sites (suspended_at) where suspended_at is not null;
revoke execute on function app.report_mail_key(public.abuse_reports), app.unmailed_reports(timestamptz, timestamptz),
  app.unmailed_suspensions(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.report_mail_key(public.abuse_reports), app.unmailed_reports(timestamptz, timestamptz),
  app.unmailed_suspensions(timestamptz, timestamptz) to service_role;

-- Traffic by site, minute and server process. A process that tells of the same minute again tells another part of it; the same
-- part again adds nothing. Nothing is counted into the ledger here, so that nobody waits for it.
create table public.site_traffic (
  site_id uuid not null,
  minute timestamptz not null,
  instance text not null check (length(instance) between 1 and 60),
  part int not null check (part >= 0),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  requests bigint not null check (requests >= 0),
  bytes bigint not null check (bytes >= 0),
  visits bigint not null check (visits >= 0),
  bot_requests bigint not null check (bot_requests >= 0),
  bot_bytes bigint not null check (bot_bytes >= 0),
  ok bigint not null check (ok >= 0),
  missing bigint not null check (missing >= 0),
  failed bigint not null check (failed >= 0),
  -- [address, requests, bytes] of what people were sent.
  paths jsonb not null default '[]',
  -- When it was counted into the ledger and the sums of the day.
  folded_at timestamptz,
  primary key (site_id, minute, instance, part)
);
comment on table public.site_traffic is 'Counters of their own: kept for some weeks, folded into the ledger by the quarter of an hour.';
create index site_traffic_client on public.site_traffic (client_id, minute);
create index site_traffic_open on public.site_traffic (client_id, site_id, minute) where folded_at is null;
create index site_traffic_waiting on public.site_traffic (minute) where folded_at is null;
create index site_traffic_minute on public.site_traffic using brin (minute);
alter table public.site_traffic enable row level security;
create policy own_traffic_is_read on public.site_traffic for select to authenticated using (client_id = (select auth.uid()));
grant select on public.site_traffic to authenticated;

-- A key has to be remembered for as long as its event could come again.
alter table app.usage_keys add column claimed_at timestamptz not null default now();
create index usage_keys_claimed on app.usage_keys using brin (claimed_at);

-- What each retention job keeps, as it found it the last time.
create table app.retention_figures (
  what text primary key,
  -- Null where what is kept is not a matter of days.
  days int,
  removed bigint not null,
  -- By the planner's own estimate for rows, exact for bytes.
  kept_rows bigint not null,
  kept_bytes bigint not null,
  counted_at timestamptz not null
);
alter table app.retention_figures enable row level security;

create function app.note_retention(kind text, for_days int, gone bigint, kept regclass, moment timestamptz) returns void
  language sql volatile security definer set search_path = ''
  as $$
    insert into app.retention_figures as f (what, days, removed, kept_rows, kept_bytes, counted_at)
      select kind, for_days, gone, greatest(0, sum(c.reltuples))::bigint, sum(pg_total_relation_size(c.oid))::bigint, moment
      from pg_catalog.pg_class c
      where c.oid = kept or c.oid in (select i.inhrelid from pg_catalog.pg_inherits i where i.inhparent = kept)
      on conflict (what) do update set days = excluded.days, removed = excluded.removed, kept_rows = excluded.kept_rows,
        kept_bytes = excluded.kept_bytes, counted_at = excluded.counted_at
  $$;

-- Partitions of the ledger whose month is over for so many months are dropped; returns their names.
create function app.drop_usage_partitions(keep_months int, moment timestamptz) returns setof text
  language plpgsql security definer set search_path = ''
  as $$
declare
  old text;
  oldest text := 'usage_events_' || to_char((moment at time zone 'utc') - make_interval(months => keep_months), 'YYYY_MM');
begin
  perform pg_advisory_xact_lock(7203, 1);
  for old in
    select c.relname from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.usage_events'::regclass and c.relname ~ '^usage_events_\d{4}_\d{2}$' and c.relname < oldest order by 1
  loop
    execute format('drop table app.%I', old);
    return next old;
  end loop;
end $$;

revoke execute on function app.version_pointer(), app.note_move(), app.note_retention(text, int, bigint, regclass, timestamptz),
  app.drop_usage_partitions(int, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.note_retention(text, int, bigint, regclass, timestamptz), app.drop_usage_partitions(int, timestamptz) to service_role;
grant select, update, delete on app.pointer_moves to service_role;
grant select, delete on app.usage_keys to service_role;
grant select on app.retention_figures to service_role;

-- Which files of storage each release is made of, so that a file of none can be told from the others.
create table app.release_blobs (
  hash text not null,
  release_id uuid not null references public.releases (id) on delete cascade,
  primary key (hash, release_id)
);
create index release_blobs_release on app.release_blobs (release_id);
alter table app.release_blobs enable row level security;

create function app.blobs_of(manifest jsonb) returns setof text
  language sql immutable set search_path = ''
  as $$
    select distinct hash from jsonb_each(coalesce(manifest -> 'files', '{}')) as f (path, file),
      lateral (values (file ->> 'hash'), (file #>> '{br,hash}'), (file #>> '{gzip,hash}')) as h (hash)
    where hash is not null
  $$;
create function app.note_blobs() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.release_blobs (hash, release_id) select b.hash, new.id from app.blobs_of(new.manifest) as b (hash);
  return null;
end $$;
create trigger note_blobs after insert on public.releases for each row execute function app.note_blobs();
insert into app.release_blobs (hash, release_id)
  select b.hash, r.id from public.releases r cross join lateral app.blobs_of(r.manifest) as b (hash);

-- Files of releases in storage that no release names and that are older than a moment. Whoever asks keeps new releases waiting
-- until the end of their transaction: what they are told stays so.
create function app.stray_blobs(before timestamptz, after_name text, at_most int) returns table (name text, bytes bigint)
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform pg_advisory_xact_lock(7205, 1);
  return query
    select o.name::text, coalesce((o.metadata ->> 'size')::bigint, 0) from storage.objects o
    where o.bucket_id = 'releases' and o.name > after_name and o.created_at < before
      and not exists (select from app.release_blobs b where b.hash = split_part(o.name, '/', 3))
    order by o.name limit at_most;
end $$;

-- Of the files that a new release is to be made of, those that are not in storage. They stay until the end of the transaction.
create function app.missing_blobs(hashes text[]) returns setof text
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform pg_advisory_xact_lock_shared(7205, 1);
  return query
    select h from unnest(hashes) as h
    where not exists (select from storage.objects o where o.bucket_id = 'releases' and o.name = 'blobs/' || left(h, 2) || '/' || h);
end $$;

revoke execute on function app.blobs_of(jsonb), app.note_blobs(), app.stray_blobs(timestamptz, text, int), app.missing_blobs(text[])
  from public, anon, authenticated, service_role;
grant execute on function app.stray_blobs(timestamptz, text, int), app.missing_blobs(text[]) to service_role;
