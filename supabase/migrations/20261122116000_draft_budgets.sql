-- A draft, its log and its snapshots are the server's to write, within bytes that the rows themselves hold to: whoever finds
-- another way to these tables meets no grant, and a mistake of ours meets the same limits.

drop policy own_drafts_are_made on public.drafts;
drop policy own_drafts_are_edited on public.drafts;
drop policy own_operations_are_made on public.operations;
drop policy own_revisions_are_made on public.revisions;
drop policy own_revisions_are_named on public.revisions;
drop policy own_revisions_are_removed on public.revisions;
revoke insert, update on public.drafts from authenticated;
-- A grant of columns outlives a revoke of the table.
revoke update (document, revision, updated_at, updated_by) on public.drafts from authenticated;
revoke insert on public.operations from authenticated;
revoke insert, delete on public.revisions from authenticated;
revoke update (name) on public.revisions from authenticated;
-- The log is cut by `app.fold_operations` alone, which keeps what it cuts as a snapshot.
revoke delete on public.operations from service_role;

-- The text of a jsonb is some tenths longer than the JSON that the application measures. What is there already stays.
alter table public.drafts add constraint drafts_document_bytes check (octet_length(document::text) <= 3 * 1024 * 1024) not valid;
alter table public.revisions add constraint revisions_document_bytes check (octet_length(document::text) <= 3 * 1024 * 1024) not valid;
alter table public.operations add constraint operations_changes_bytes check (octet_length(changes::text) <= 512 * 1024) not valid;
alter table public.operations add constraint operations_intent_short check (length(intent) <= 40) not valid;

-- How much of its log each draft holds, taken under the lock of this row by whoever adds to it.
create table app.draft_logs (
  site_id uuid primary key references public.sites (id) on delete cascade,
  entries int not null,
  bytes bigint not null
);
alter table app.draft_logs enable row level security;
grant select on app.draft_logs to service_role;
insert into app.draft_logs (site_id, entries, bytes)
  select o.site_id, count(*), sum(octet_length(o.changes::text)) from public.operations o group by o.site_id;

-- Transactions that a log no longer holds: sent again, they are still known.
create table app.folded_transactions (
  site_id uuid not null references public.sites (id) on delete cascade,
  transaction text not null,
  folded_at timestamptz not null default now(),
  primary key (site_id, transaction)
);
create index folded_transactions_age on app.folded_transactions (folded_at);
alter table app.folded_transactions enable row level security;
grant select, delete on app.folded_transactions to service_role;

-- Takes room in a draft's log for what was just added, or refuses all of it.
create function app.take_log_room() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
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
end $$;
create trigger take_log_room after insert on public.operations
  referencing new table as added for each statement execute function app.take_log_room();

-- Cuts a draft's log up to and including a revision, keeping the document of that revision as a snapshot and the names of the
-- transactions. Of unnamed snapshots the newest three stay, and those that releases were made of. Safe to run twice. Returns the bytes that the log lost.
create function app.fold_operations(site uuid, upto bigint, snapshot jsonb) returns bigint
  language plpgsql security definer set search_path = ''
  as $$
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
  -- What a release was made of stays with it: going back to that release may take the draft along.
  delete from public.revisions r where r.site_id = site and r.name is null
    and not exists (select from public.releases l where l.site_id = site and l.draft_revision = r.revision)
    and r.id not in (
      select k.id from public.revisions k where k.site_id = site and k.name is null order by k.revision desc, k.created_at desc limit 3);
  return gone.bytes;
end $$;
revoke execute on function app.take_log_room(), app.fold_operations(uuid, bigint, jsonb) from public, anon, authenticated, service_role;
grant execute on function app.fold_operations(uuid, bigint, jsonb) to service_role;
