-- What every table stands on: who acts, default deny, the audit chain.

create schema if not exists app;
comment on schema app is 'Functions, triggers and partitions. Never exposed by the API: only the server reaches it.';
revoke all on schema app from public;
grant usage on schema app to anon, authenticated, service_role;

-- A new table belongs to nobody until its migration says so.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public grant select, insert, update, delete on tables to service_role;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke execute on functions from anon, authenticated, service_role;

-- The claims of this transaction, empty outside a request.
create function app.claims() returns jsonb
  language sql stable set search_path = ''
  as $$ select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb $$;

-- The person or key that really acts: the `act` claim when there is one, else the subject.
create function app.actor_id() returns uuid
  language sql stable set search_path = ''
  as $$ select nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid from app.claims() as c $$;

-- Whose rows are touched, when it is not the actor itself (impersonation, jobs, API keys).
create function app.on_behalf_of() returns uuid
  language sql stable set search_path = ''
  as $$ select nullif(nullif(c ->> 'sub', ''), c #>> '{act,sub}')::uuid from app.claims() as c where c ? 'act' $$;

-- user, apiKey, assistant, job, webhook, anonymous, system; `database` is someone without the application.
create function app.actor_kind() returns text
  language sql stable set search_path = ''
  as $$ select coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end) from app.claims() as c $$;

-- Refuses with the application's own code; `errors` of the server turn it into `over_limit`.
create function app.refuse_over_limit(meter text, used numeric, ceiling numeric, resets_at timestamptz default null) returns void
  language plpgsql set search_path = ''
  as $$
begin
  raise exception 'over limit: %', meter using
    errcode = 'PM001',
    detail = jsonb_build_object('meter', meter, 'used', used, 'limit', ceiling, 'resetsAt', resets_at)::text;
end $$;

-- Keeps `updated_at` true whoever writes.
create function app.touch() returns trigger
  language plpgsql set search_path = ''
  as $$ begin new.updated_at := now(); return new; end $$;

-- Refuses any change of a row that is evidence.
create function app.refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$ begin raise exception '% is append-only', tg_table_name using errcode = 'PM002'; end $$;

create table public.audit_log (
  seq bigint primary key,
  at timestamptz not null,
  actor uuid,
  on_behalf_of uuid,
  actor_kind text not null,
  reason text,
  table_name text not null,
  row_id text not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  changed jsonb not null,
  prev_hash text not null,
  hash text not null
);
comment on table public.audit_log is 'Every write with both identities, each row sealed with the hash of the one before. Written by trigger only.';
create index audit_log_row on public.audit_log (table_name, row_id, seq);
create index audit_log_actor on public.audit_log (actor, seq);
create index audit_log_on_behalf_of on public.audit_log (on_behalf_of, seq);
alter table public.audit_log enable row level security;
revoke insert, update, delete, truncate on public.audit_log from service_role;
create trigger append_only before update or delete on public.audit_log
  for each row execute function app.refuse_change();
create trigger append_only_truncate before truncate on public.audit_log
  for each statement execute function app.refuse_change();

-- The text that a row's hash is taken of; `npm run audit:verify` hashes the same text outside the database.
create function app.audit_text(entry public.audit_log) returns text
  language sql immutable set search_path = ''
  as $$
    select jsonb_build_array(
      entry.seq, extract(epoch from entry.at)::text, entry.actor, entry.on_behalf_of, entry.actor_kind, entry.reason,
      entry.table_name, entry.row_id, entry.action, entry.changed, entry.prev_hash)::text
  $$;

-- Writes one sealed line for one changed row. Arguments: the key columns, then columns kept only as a digest
-- (large or personal: an immutable log must not hold what a person may ask us to erase).
create function app.audit() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  became jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  digested text[] := tg_argv[1:];
  entry public.audit_log;
begin
  select coalesce(jsonb_object_agg(key, jsonb_build_array(
      case when key = any (digested) then app.digest(was -> key) else was -> key end,
      case when key = any (digested) then app.digest(became -> key) else became -> key end)), '{}')
    into entry.changed
    from jsonb_object_keys(was || became) as key
    where was -> key is distinct from became -> key and key <> 'updated_at';
  if tg_op = 'UPDATE' and entry.changed = '{}' then
    return null;
  end if;
  -- Held from here to the end of the commit: this trigger is deferred, so nobody waits on it while holding a row.
  perform pg_advisory_xact_lock(7201, 1);
  select a.seq, a.hash into entry.seq, entry.prev_hash from public.audit_log a order by a.seq desc limit 1;
  entry.seq := coalesce(entry.seq, 0) + 1;
  entry.prev_hash := coalesce(entry.prev_hash, repeat('0', 64));
  entry.at := clock_timestamp();
  entry.actor := app.actor_id();
  entry.on_behalf_of := app.on_behalf_of();
  entry.actor_kind := app.actor_kind();
  entry.reason := coalesce(nullif(current_setting('app.reason', true), ''), app.claims() #>> '{act,name}');
  entry.table_name := tg_table_name;
  entry.action := lower(tg_op);
  select string_agg(case when tg_op = 'DELETE' then was ->> k else became ->> k end, '/' order by n)
    into entry.row_id from unnest(string_to_array(tg_argv[0], ',')) with ordinality as keys (k, n);
  entry.hash := encode(sha256(convert_to(app.audit_text(entry), 'UTF8')), 'hex');
  insert into public.audit_log select entry.*;
  return null;
end $$;

-- A value as its digest; null stays null so that "was empty" remains readable.
create function app.digest(value jsonb) returns jsonb
  language sql immutable set search_path = ''
  as $$ select case when value is null or value = 'null' then value
         else to_jsonb('sha256:' || encode(sha256(convert_to(value::text, 'UTF8')), 'hex')) end $$;
