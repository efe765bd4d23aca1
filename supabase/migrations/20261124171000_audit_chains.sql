-- The audit as one chain per account, by month, each row with the visit and the session behind it, kept as long as the plan says.

-- Head of each chain. `chain` is the account; zeros stand for what belongs to no account.
create table app.audit_chains (
  chain uuid primary key,
  seq bigint not null default 0,
  hash text not null default repeat('0', 64),
  -- Of the oldest row that is kept.
  first_at timestamptz
) with (fillfactor = 50);
comment on table app.audit_chains is 'The newest row of each chain. Its lock is held to the end of a commit, so that a chain has no gaps.';
create index audit_chains_first on app.audit_chains (first_at);
alter table app.audit_chains enable row level security;
revoke all on app.audit_chains from public, anon, authenticated, service_role;
grant select on app.audit_chains to service_role;

-- How long the rows of an account are kept, by its plan. `none` is what belongs to no account, or to one that is gone.
create table app.audit_keeping (
  plan text primary key,
  days int not null check (days >= 30)
);
alter table app.audit_keeping enable row level security;
revoke all on app.audit_keeping from public, anon, authenticated, service_role;
grant select on app.audit_keeping to service_role;
insert into app.audit_keeping (plan, days) values ('free', 90), ('basic', 365), ('pro', 730), ('enterprise', 1825), ('none', 1825);

drop function app.audit_text(public.audit_log);
alter table public.audit_log rename to audit_log_before;
alter table public.audit_log_before rename constraint audit_log_pkey to audit_log_before_pkey;
alter index public.audit_log_row rename to audit_log_before_row;
alter index public.audit_log_actor rename to audit_log_before_actor;
alter index public.audit_log_on_behalf_of rename to audit_log_before_on_behalf_of;

create table public.audit_log (
  chain uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor uuid,
  on_behalf_of uuid,
  actor_kind text not null,
  -- Where it came from: the session of a person, whose device is known.
  session uuid,
  -- Of the agency in the account.
  visit uuid,
  reason text,
  table_name text not null,
  row_id text not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  changed jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (chain, seq, at)
) partition by range (at);
comment on table public.audit_log is
  'Every write with both identities, in a chain per account; each row is sealed with the hash of the one before. Written by trigger only.';
create index audit_log_row on public.audit_log (table_name, row_id, at);
create index audit_log_actor on public.audit_log (actor, at);
create index audit_log_chain on public.audit_log (chain, at);
create index audit_log_at on public.audit_log (at);
create index audit_log_visit on public.audit_log (visit, at) where visit is not null;
alter table public.audit_log enable row level security;
revoke all on public.audit_log from public, anon, authenticated, service_role;
grant select on public.audit_log to service_role;

-- Only `app.forget_audit` takes rows away, and leaves their last hash in the chain.
create function app.keep_audit() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if tg_op = 'DELETE' and current_setting('app.audit_forgets', true) = 'on' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'PM002';
end $$;
create trigger append_only before update or delete on public.audit_log for each row execute function app.keep_audit();
create trigger append_only_truncate before truncate on public.audit_log for each statement execute function app.refuse_change();

create table app.audit_log_other partition of public.audit_log default;
alter table app.audit_log_other enable row level security;
create trigger append_only_truncate before truncate on app.audit_log_other for each statement execute function app.refuse_change();

-- Partitions of this month and those ahead; returns how many were made. A row without one is kept in the default.
create function app.make_audit_partitions(months_ahead int default 3) returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  month date;
  part text;
  made int := 0;
begin
  perform pg_advisory_xact_lock(7203, 2);
  for month in select generate_series(date_trunc('month', now() at time zone 'utc'),
      date_trunc('month', now() at time zone 'utc') + make_interval(months => months_ahead), interval '1 month')::date loop
    part := 'audit_log_' || to_char(month, 'YYYY_MM');
    if to_regclass('app.' || part) is null then
      begin
        execute format('create table app.%I partition of public.audit_log for values from (%L) to (%L)',
          part, month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
        execute format('alter table app.%I enable row level security', part);
        execute format('create trigger append_only_truncate before truncate on app.%I for each statement execute function app.refuse_change()', part);
        made := made + 1;
      exception when check_violation then
        raise warning 'the audit of % stays in the default partition', to_char(month, 'YYYY-MM');
      end;
    end if;
  end loop;
  return made;
end $$;
select app.make_audit_partitions(3);

-- The text that a row's hash is taken of; `npm run audit:verify` hashes the same text outside the database.
create function app.audit_text(entry public.audit_log) returns text
  language sql immutable set search_path = ''
  as $$
    select jsonb_build_array(
      entry.chain, entry.seq, extract(epoch from entry.at)::text, entry.actor, entry.on_behalf_of, entry.actor_kind, entry.session,
      entry.visit, entry.reason, entry.table_name, entry.row_id, entry.action, entry.changed, entry.prev_hash)::text
  $$;

-- Puts a row at the end of its chain, whose lock it holds until the commit is over.
create function app.seal_audit(entry public.audit_log) returns void
  language plpgsql security definer set search_path = ''
  as $$
declare
  head app.audit_chains;
begin
  select * into head from app.audit_chains c where c.chain = entry.chain for update;
  if not found then
    insert into app.audit_chains (chain) values (entry.chain) on conflict do nothing;
    select * into head from app.audit_chains c where c.chain = entry.chain for update;
  end if;
  entry.seq := head.seq + 1;
  entry.prev_hash := head.hash;
  entry.at := coalesce(entry.at, clock_timestamp());
  entry.hash := encode(sha256(convert_to(app.audit_text(entry), 'UTF8')), 'hex');
  insert into public.audit_log select entry.*;
  update app.audit_chains c set seq = entry.seq, hash = entry.hash, first_at = coalesce(c.first_at, entry.at) where c.chain = entry.chain;
end $$;

create or replace function app.audit() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  became jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  row_now jsonb := case when tg_op = 'DELETE' then was else became end;
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
  -- Locked from here to the end of the commit: this trigger is deferred, so nobody waits on it while holding a row.
  entry.chain := coalesce(
    (case when tg_table_name = 'accounts' then row_now ->> 'id' else row_now ->> 'client_id' end)::uuid,
    '00000000-0000-0000-0000-000000000000');
  entry.actor := app.actor_id();
  entry.on_behalf_of := app.on_behalf_of();
  entry.actor_kind := app.actor_kind();
  entry.session := nullif(app.claims() ->> 'session_id', '')::uuid;
  entry.visit := app.visit_id();
  entry.reason := coalesce(nullif(current_setting('app.reason', true), ''), app.claims() #>> '{act,name}');
  entry.table_name := tg_table_name;
  entry.action := lower(tg_op);
  select string_agg(row_now ->> k, '/' order by n)
    into entry.row_id from unnest(string_to_array(tg_argv[0], ',')) with ordinality as keys (k, n);
  perform app.seal_audit(entry);
  return null;
end $$;

-- What was written before stands in the chain of no account, in its order, and behind it the head that its own chain had.
do $$
declare
  old record;
  entry public.audit_log;
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
begin
  for old in select * from public.audit_log_before order by seq loop
    entry := null;
    entry.chain := nobody;
    entry.at := old.at;
    entry.actor := old.actor;
    entry.on_behalf_of := old.on_behalf_of;
    entry.actor_kind := old.actor_kind;
    entry.reason := old.reason;
    entry.table_name := old.table_name;
    entry.row_id := old.row_id;
    entry.action := old.action;
    entry.changed := old.changed;
    perform app.seal_audit(entry);
  end loop;
  select * into old from public.audit_log_before order by seq desc limit 1;
  if found then
    entry := null;
    entry.chain := nobody;
    entry.actor_kind := 'database';
    entry.reason := 'one chain became one for each account';
    entry.table_name := 'audit_log';
    entry.row_id := '1-' || old.seq;
    entry.action := 'insert';
    entry.changed := jsonb_build_object('hash', jsonb_build_array(null, old.hash));
    perform app.seal_audit(entry);
  end if;
end $$;
drop table public.audit_log_before;

-- Takes the rows of one chain away that are past their time, and seals in their place which they were and the hash of the last:
-- what follows still links to it. Returns the chain and how many; nothing when none is due.
create function app.forget_audit(moment timestamptz, batch_size int default 20000) returns table (chain uuid, removed bigint)
  language plpgsql security definer set search_path = ''
  as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  due uuid;
  oldest timestamptz;
  cut record;
  entry public.audit_log;
begin
  select c.chain, moment - make_interval(days => k.days) into due, oldest
    from app.audit_chains c left join public.accounts a on a.id = c.chain join app.audit_keeping k on k.plan = coalesce(a.tier, 'none')
    where c.first_at < moment - make_interval(days => k.days)
    order by c.first_at limit 1 for update of c skip locked;
  if due is null then
    return;
  end if;
  select l.seq, l.hash, l.first_seq into cut from (
      select x.seq, x.hash, min(x.seq) over () as first_seq from public.audit_log x
      where x.chain = due and x.at < oldest order by x.seq limit batch_size) l
    order by l.seq desc limit 1;
  if cut.seq is not null then
    entry.chain := due;
    entry.actor_kind := 'job';
    entry.reason := 'past the time that its plan keeps it';
    entry.table_name := 'audit_log';
    entry.row_id := cut.first_seq || '-' || cut.seq;
    entry.action := 'delete';
    entry.changed := jsonb_build_object('hash', jsonb_build_array(cut.hash, null));
    perform app.seal_audit(entry);
    perform set_config('app.audit_forgets', 'on', true);
    delete from public.audit_log x where x.chain = due and x.seq <= cut.seq;
    get diagnostics removed = row_count;
    perform set_config('app.audit_forgets', '', true);
  end if;
  -- A chain of nothing but the last mark is left alone until something happens in it.
  update app.audit_chains c set first_at = case when l.kept > 1 then l.first_at end
    from (select count(*) as kept, min(x.at) as first_at from (
      select y.at from public.audit_log y where y.chain = due order by y.seq limit 2) x) l
    where c.chain = due;
  chain := due;
  return next;
end $$;

revoke execute on function app.audit_text(public.audit_log), app.make_audit_partitions(int), app.seal_audit(public.audit_log), app.keep_audit(),
  app.forget_audit(timestamptz, int) from public, anon, authenticated, service_role;
grant execute on function app.audit_text(public.audit_log), app.make_audit_partitions(int), app.forget_audit(timestamptz, int) to service_role;
