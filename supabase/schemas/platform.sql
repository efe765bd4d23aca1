-- Made from the migrations by `npm run schema`. Do not edit.

create schema if not exists app;
comment on schema app is 'Functions, triggers and partitions. Never exposed by the API: only the server reaches it.';
grant usage on schema app to anon;
grant usage on schema app to app_server;
grant usage on schema app to authenticated;
grant usage on schema app to service_role;
alter default privileges revoke all on functions from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from public, anon, authenticated, service_role;
alter default privileges in schema public revoke all on tables from public, anon, authenticated, service_role;
alter default privileges in schema public grant delete, insert, select, update on tables to service_role;

-- Our account at each certificate authority.
create table app.acme_accounts (
  directory text not null,
  url text not null,
  key_sealed bytea not null,
  key_id text not null,
  created_at timestamptz not null default now(),
  constraint acme_accounts_pkey primary key (directory),
  constraint acme_accounts_directory_check check (length(directory) <= 500),
  constraint acme_accounts_key_id_check check (length(key_id) <= 40),
  constraint acme_accounts_url_check check (length(url) <= 500)
);
alter table app.acme_accounts enable row level security;
grant insert, select, update on app.acme_accounts to service_role;

-- Answers to the questions of the authority, for whichever server is asked. Nobody but the servers reads them.
create table app.acme_challenges (
  token text not null,
  answer text not null,
  created_at timestamptz not null default now(),
  constraint acme_challenges_pkey primary key (token),
  constraint acme_challenges_answer_check check (length(answer) <= 500),
  constraint acme_challenges_token_check check (token ~ '^[A-Za-z0-9_-]{16,200}$')
);
create index acme_challenges_old on app.acme_challenges (created_at);
alter table app.acme_challenges enable row level security;
grant delete, insert, select, update on app.acme_challenges to service_role;

-- The price of a registrar's dollar for our clients, and what we add, in hundredths.
create table app.domain_pricing (
  currency text not null,
  per_dollar numeric not null,
  margin_percent integer not null,
  constraint domain_pricing_pkey primary key (currency),
  constraint domain_pricing_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint domain_pricing_margin_percent_check check ((margin_percent >= 0) and (margin_percent <= 300)),
  constraint domain_pricing_per_dollar_check check ((per_dollar > (0)::numeric) and (per_dollar < (1000)::numeric))
);
alter table app.domain_pricing enable row level security;
grant delete, insert, select, update on app.domain_pricing to service_role;
create constraint trigger audit after insert or delete or update on app.domain_pricing deferrable initially deferred for each row execute function app.audit('currency');

-- Written before a host is handed over, and kept until it was taken back: nothing stays there that no account holds.
create table app.hosted_names (
  host text not null,
  handed_at timestamptz not null,
  -- It is being taken back until then, unless whoever does it was killed.
  releasing_until timestamptz,
  constraint hosted_names_pkey primary key (host),
  constraint hosted_names_host_check check ((length(host) >= 4) and (length(host) <= 253))
);
create index hosted_names_handed on app.hosted_names (handed_at);
alter table app.hosted_names enable row level security;
grant delete, insert, select, update on app.hosted_names to service_role;

-- Stored responses to requests with an Idempotency-Key. Server only; kept for a day.
create table app.idempotent_answers (
  client_id uuid not null,
  key text not null,
  -- Of method, path and body: the same key with anything else is a mistake of the caller.
  request_hash text not null,
  -- Id of the run: one that was taken for dead must not overwrite the next.
  claim uuid not null,
  claimed_at timestamptz not null,
  status integer,
  body text,
  expires_at timestamptz not null,
  constraint idempotent_answers_pkey primary key (client_id, key),
  constraint idempotent_answers_key_check check ((length(key) >= 1) and (length(key) <= 255))
);
alter table app.idempotent_answers add constraint idempotent_answers_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index idempotent_answers_expiry on app.idempotent_answers (expires_at);
alter table app.idempotent_answers enable row level security;
grant delete, insert, select, update on app.idempotent_answers to service_role;

-- Stripe takes one meter event at a time of a customer and meter: whoever sends them holds the lane, for a while at most.
create table app.meter_lanes (
  client_id uuid not null,
  meter text not null,
  holder uuid not null,
  busy_until timestamptz not null,
  constraint meter_lanes_pkey primary key (client_id, meter)
);
alter table app.meter_lanes enable row level security;
grant delete, insert, select, update on app.meter_lanes to service_role;

-- Certificates of our own published sites, with their sealed keys. Nobody but the servers reads them.
create table app.own_certificates (
  id uuid not null,
  names text[] not null,
  state text not null default 'ordered',
  sealed bytea not null,
  key_id text not null,
  -- The order's address at the authority, so that whoever comes after a crash goes on with it.
  order_url text,
  chain text,
  serial text,
  not_before timestamptz,
  not_after timestamptz,
  renew_at timestamptz,
  renewal_check_at timestamptz,
  problem jsonb,
  tries integer not null default 0,
  created_at timestamptz not null,
  constraint own_certificates_pkey primary key (id),
  constraint own_certificates_chain_check check (length(chain) <= (64 * 1024)),
  constraint own_certificates_check check ((state = any (array['issued', 'replaced'])) = (chain is not null)),
  constraint own_certificates_key_id_check check ((length(key_id) >= 1) and (length(key_id) <= 40)),
  constraint own_certificates_names_check check ((cardinality(names) >= 1) and (cardinality(names) <= 100)),
  constraint own_certificates_order_url_check check (length(order_url) <= 500),
  constraint own_certificates_problem_check check (octet_length((problem)::text) <= (8 * 1024)),
  constraint own_certificates_serial_check check (length(serial) <= 80),
  constraint own_certificates_state_check check (state = any (array['ordered', 'issued', 'failed', 'replaced'])),
  constraint own_certificates_tries_check check (tries >= 0)
);
create index own_certificates_newest on app.own_certificates (created_at desc);
create unique index own_certificates_open on app.own_certificates (state) where (state = any (array['ordered', 'issued']));
alter table app.own_certificates enable row level security;
grant delete, insert, select, update on app.own_certificates to service_role;

-- One row per rule and subject. Unlogged: after a crash of the database everybody begins anew, and no write waits for the disk.
create unlogged table app.rate_windows (
  key text not null,
  -- Windows since 1970.
  window_no bigint not null,
  hits integer not null,
  previous integer not null,
  expires_at timestamptz not null,
  constraint rate_windows_pkey primary key (key),
  constraint rate_windows_key_check check (length(key) <= 200)
);
create index rate_windows_expiry on app.rate_windows (expires_at);
alter table app.rate_windows enable row level security;

-- Rows left by each retention job at its last run.
create table app.retention_figures (
  what text not null,
  -- Null where what is kept is not a matter of days.
  days integer,
  removed bigint not null,
  -- By the planner's own estimate for rows, exact for bytes.
  kept_rows bigint not null,
  kept_bytes bigint not null,
  counted_at timestamptz not null,
  constraint retention_figures_pkey primary key (what)
);
alter table app.retention_figures enable row level security;
grant select on app.retention_figures to service_role;

-- Up to when Stripe's list of events has been read through.
create table app.stripe_backfill (
  id boolean not null default true,
  until timestamptz not null,
  constraint stripe_backfill_pkey primary key (id),
  constraint stripe_backfill_id_check check (id)
);
alter table app.stripe_backfill enable row level security;
grant insert, select, update on app.stripe_backfill to service_role;

create function app.account_holding(person uuid, thing text)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  holder uuid;
  asked uuid;
begin
  if thing ~ '^in_' then
    select i.client_id into holder from public.invoices i where i.id = thing;
  elsif thing ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    asked := thing::uuid;
    select coalesce(
      (select s.client_id from public.sites s where s.id = asked),
      (select d.client_id from public.domains d where d.id = asked),
      (select g.client_id from public.generations g where g.id = asked),
      (select b.client_id from public.batches b where b.id = asked)) into holder;
  end if;
  return (select m.client_id from public.memberships m where m.client_id = holder and m.person_id = person);
end $function$;
comment on function app.account_holding(person uuid, thing text) is 'The account that has a thing, for its members alone.';
grant execute on function app.account_holding(person uuid, thing text) to service_role;

-- The person or key that really acts: the `act` claim when there is one, else the subject.
create function app.actor_id()
 returns uuid
 language plpgsql
 stable
 set search_path to ''
as $function$
declare
  c constant jsonb := app.claims();
begin
  return nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid;
end $function$;
grant execute on function app.actor_id() to anon;
grant execute on function app.actor_id() to authenticated;
grant execute on function app.actor_id() to service_role;

-- Adds two lists of counts, place by place.
create function app.add_counts(one integer[], other integer[])
 returns integer[]
 language sql
 immutable parallel safe
 set search_path to ''
as $function$ select array_agg(coalesce(a, 0) + coalesce(b, 0) order by place) from unnest(one, other) with ordinality as x (a, b, place) $function$;
grant execute on function app.add_counts(one integer[], other integer[]) to service_role;

-- Writes one sealed line for one changed row. Arguments: the key columns, then columns kept only as a digest
-- (large or personal: an immutable log must not hold what a person may ask us to erase).
create function app.audit()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
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
end $function$;

-- The margin of each client: what they pay per month, what their open period has cost by the unit costs that are known, and the rest. Null:
-- no unit cost is known in that currency. The least first.
create function app.client_margins(moment timestamptz)
 returns table(client_id uuid, name text, plan text, currency text, mrr_cents bigint, cost_cents numeric, margin_cents numeric)
 language sql
 stable
 set search_path to ''
as $function$
    with paid as materialized (
      select m.client_id, min(m.currency) as currency, sum(m.mrr_cents)::bigint as cents from app.mrr_of_clients(moment) m group by m.client_id
    ), used as (
      select a.client_id, a.meter, a.used from public.allowances a where a.used > 0 and a.period <= moment
        and a.period = (select p.starts from app.period_of(a.client_id, moment) p)
    ), cost as (
      select u.client_id, sum(case u.meter when 'bandwidth' then u.used / 1073741824 else u.used end * k.cents) as cents
      from used u left join paid p on p.client_id = u.client_id
      join public.unit_costs k on k.meter = u.meter and k.currency = coalesce(p.currency, 'BRL')
      group by u.client_id
    ), each as (
      select coalesce(p.client_id, c.client_id) as client_id, coalesce(p.currency, 'BRL') as currency, coalesce(p.cents, 0) as mrr,
        case when exists (select from public.unit_costs k where k.currency = coalesce(p.currency, 'BRL')) then coalesce(c.cents, 0) end as cost
      from paid p full join cost c on c.client_id = p.client_id
    )
    select e.client_id, app.account_name(e.client_id), app.tier_of(e.client_id), e.currency, e.mrr, round(e.cost, 2), round(e.mrr - e.cost, 2)
    from each e order by e.mrr - e.cost nulls last, e.mrr, e.client_id limit 500
  $function$;
grant execute on function app.client_margins(moment timestamptz) to service_role;

-- A value as its digest; null stays null so that "was empty" remains readable.
create function app.digest(value jsonb)
 returns jsonb
 language sql
 immutable
 set search_path to ''
as $function$ select case when value is null or value = 'null' then value
         else to_jsonb('sha256:' || encode(sha256(convert_to(value::text, 'UTF8')), 'hex')) end $function$;

-- The address of a person, whichever account it is for.
create function app.email_of(person uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$ select lower(u.email) from auth.users u where u.id = person $function$;
grant execute on function app.email_of(person uuid) to service_role;

create function app.holder_of(address text)
 returns uuid
 language sql
 stable security definer
 set search_path to ''
as $function$ select u.id from auth.users u where lower(u.email) = lower(address) $function$;
comment on function app.holder_of(address text) is 'The person with this address. For the server alone: nobody else learns whether an address has an account.';
grant execute on function app.holder_of(address text) to service_role;

-- The two functions that stand in every policy read the claims once and the membership once: before, each asked five other functions,
-- and each of those parsed the claims again.
create function app.is_limited()
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
begin
  if coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end) not in ('user', 'assistant')
    or nullif(c #>> '{act,support}', '') is not null then
    return false;
  end if;
  return coalesce((select m.is_limited from public.memberships m
    where m.client_id = (c ->> 'sub')::uuid and m.person_id = nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid), false);
end $function$;
grant execute on function app.is_limited() to authenticated;
grant execute on function app.is_limited() to service_role;

-- Included amount of a meter in a client's plan; null is unlimited, an unknown client or meter has nothing.
create function app.limit_of(client uuid, meter text)
 returns numeric
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  plan public.plans;
begin
  select p.* into plan from public.plans p where p.key = app.tier_of(client);
  if not found then
    return 0;
  end if;
  return app.included_in(plan, meter);
end $function$;
grant execute on function app.limit_of(client uuid, meter text) to service_role;

-- Also after they have left the other account: whoever came for the work of others and made nothing of their own is no client.
create function app.mere_accounts()
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    with worked as (
      select m.person_id, m.client_id from public.memberships m where m.role <> 'owner'
      union
      select i.accepted_by, i.client_id from public.invitations i where i.accepted_by is not null and i.role <> 'owner')
    select distinct o.client_id from worked w
    join public.memberships o on o.person_id = w.person_id and o.role = 'owner' and o.client_id <> w.client_id
    join public.people p on p.id = o.person_id and p.staff_role is null
    where not exists (select from public.sites s where s.client_id = o.client_id)
      and not exists (select from public.subscriptions b where b.client_id = o.client_id)
      and not exists (select from public.generations g where g.client_id = o.client_id)
  $function$;
grant execute on function app.mere_accounts() to service_role;

-- Of the files that a new release is to be made of, those that are not in storage. They stay until the end of the transaction.
create function app.missing_blobs(hashes text[])
 returns setof text
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform pg_advisory_xact_lock_shared(7205, 1);
  return query
    select h from unnest(hashes) as h
    where not exists (select from storage.objects o where o.bucket_id = 'releases' and o.name = 'blobs/' || left(h, 2) || '/' || h);
end $function$;
grant execute on function app.missing_blobs(hashes text[]) to service_role;

create function app.note_retention(kind text, for_days integer, gone bigint, kept regclass, moment timestamptz)
 returns void
 language sql
 security definer
 set search_path to ''
as $function$
    insert into app.retention_figures as f (what, days, removed, kept_rows, kept_bytes, counted_at)
      select kind, for_days, gone, greatest(0, sum(c.reltuples))::bigint, sum(pg_total_relation_size(c.oid))::bigint, moment
      from pg_catalog.pg_class c
      where c.oid = kept or c.oid in (select i.inhrelid from pg_catalog.pg_inherits i where i.inhparent = kept)
      on conflict (what) do update set days = excluded.days, removed = excluded.removed, kept_rows = excluded.kept_rows,
        kept_bytes = excluded.kept_bytes, counted_at = excluded.counted_at
  $function$;
grant execute on function app.note_retention(kind text, for_days integer, gone bigint, kept regclass, moment timestamptz) to service_role;

-- The person with a verified address; null when there is none.
create function app.person_at(address text)
 returns uuid
 language sql
 stable security definer
 set search_path to ''
as $function$ select u.id from auth.users u where lower(u.email) = lower(address) and u.email_confirmed_at is not null $function$;
grant execute on function app.person_at(address text) to service_role;

-- The use of each version of a prompt in 30 days: its calls; of its texts those that passed the check; of its sections on published
-- sites those that their owner left as they were written; of its proposals those that were accepted.
create function app.prompt_use(moment timestamptz)
 returns table(prompt_id text, calls bigint, answered bigint, invalid bigint, asked bigint, repairs bigint, cached bigint, input_tokens bigint, output_tokens bigint, p50_ms integer, p95_ms integer, p50_first_ms integer, priced bigint, brl_micros bigint, usd_micros bigint, passed bigint, stopped bigint, kept bigint, changed bigint, accepted bigint, declined bigint)
 language sql
 stable
 set search_path to ''
as $function$
    with calls as (
      select c.prompt_id,
        count(*) filter (where not c.cached and c.outcome not in ('skipped', 'cancelled')) as calls,
        count(*) filter (where not c.cached and c.outcome = 'answered') as answered,
        count(*) filter (where c.outcome = 'invalid') as invalid,
        count(*) filter (where not c.cached and not c.repair and c.outcome in ('answered', 'invalid')) as asked,
        count(*) filter (where c.repair and c.outcome in ('answered', 'invalid')) as repairs,
        count(*) filter (where c.cached) as cached,
        coalesce(sum(c.input_tokens), 0)::bigint as input_tokens,
        coalesce(sum(c.output_tokens), 0)::bigint as output_tokens,
        (percentile_cont(0.5) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int as p50_ms,
        (percentile_cont(0.95) within group (order by c.ms) filter (where not c.cached and c.outcome = 'answered'))::int as p95_ms,
        (percentile_cont(0.5) within group (order by c.first_token_ms) filter (where not c.cached and c.outcome = 'answered'))::int
          as p50_first_ms,
        count(m.call_id) filter (where c.outcome = 'answered') as priced,
        sum(m.cost_micros) filter (where m.currency = 'BRL')::bigint as brl_micros,
        sum(m.cost_micros) filter (where m.currency = 'USD')::bigint as usd_micros
      from public.model_calls c
      left join public.model_costs m on m.call_id = c.id
      where c.at > moment - interval '30 days' and c.at <= moment
      group by c.prompt_id
    ), parts as (
      -- An answer that changes nothing, because the words are good as they are, neither passes nor fails.
      select g.prompt_versions ->> e.type as prompt_id, e.type, e.part, g.site_id, e.data ->> 'status' = 'written' as is_written
      from public.generation_events e
      join public.generations g on g.id = e.generation_id
      where e.type in ('outline', 'section', 'critic') and e.at > moment - interval '30 days' and e.at <= moment
        and g.prompt_ids ? (g.prompt_versions ->> e.type)
        and (e.data ->> 'status' = 'written' or (e.data ->> 'rejected')::int > 0)
    ), checked as (
      select p.prompt_id, count(*) filter (where p.is_written) as passed, count(*) filter (where not p.is_written) as stopped
      from parts p group by p.prompt_id
    ), published as materialized (
      -- The latest are enough to compare by, and documents are large.
      select s.id, d.document -> 'sections' as sections, d.document -> 'items' as items, d.document -> 'stringMeta' as meta
      from public.sites s
      join public.drafts d on d.site_id = s.id
      where s.release_id is not null and s.id in (select p.site_id from parts p where p.type = 'section' and p.is_written)
      order by s.created_at desc, s.id desc
      limit 200
    ), owned as (
      select s.id as site_id, one.key as section
      from published s
      cross join lateral jsonb_each(s.sections) one
      where exists (
        select from (
          select text.value from jsonb_each_text(one.value -> 'slots') text
          union all
          select text.value from jsonb_each(s.items) item cross join lateral jsonb_each_text(item.value -> 'slots') text
            where item.value ->> 'section' = one.key) own
        where s.meta -> own.value ->> 'by' = 'owner')
    ), judged as (
      select p.prompt_id,
        count(*) filter (where s.sections ? p.part and o.section is null) as kept,
        count(*) filter (where not s.sections ? p.part or o.section is not null) as changed
      from parts p
      join published s on s.id = p.site_id
      left join owned o on o.site_id = s.id and o.section = p.part
      where p.type = 'section' and p.is_written
      group by p.prompt_id
    ), decided as (
      select r.prompt_id, count(*) filter (where r.state = 'accepted') as accepted,
        count(*) filter (where r.state = 'rejected' and r.error is null) as declined
      from public.proposals r
      where r.prompt_id is not null and r.created_at > moment - interval '30 days' and r.created_at <= moment
      group by r.prompt_id
    )
    select c.*, coalesce(k.passed, 0), coalesce(k.stopped, 0), coalesce(j.kept, 0), coalesce(j.changed, 0),
      coalesce(d.accepted, 0), coalesce(d.declined, 0)
    from calls c
    left join checked k using (prompt_id)
    left join judged j using (prompt_id)
    left join decided d using (prompt_id)
    order by c.prompt_id
  $function$;
grant execute on function app.prompt_use(moment timestamptz) to service_role;

-- The services that open a person's account.
create function app.providers_of(person uuid)
 returns table(provider text, email text, last_used_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select i.provider::text, i.email::text, i.last_sign_in_at from auth.identities i where i.user_id = person and i.provider <> 'email' order by 1
  $function$;
grant execute on function app.providers_of(person uuid) to service_role;

-- The sites that a limited member may reach for a permission; null: the person is not limited.
create function app.reachable_sites(wanted text)
 returns uuid[]
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  if current_setting('app.granted_reads', true) <> '' or not app.is_limited() then
    return null;
  end if;
  return array(select app.chosen_sites(wanted));
end $function$;
grant execute on function app.reachable_sites(wanted text) to authenticated;

-- The tables of which the caller may read rows of their own, with the columns that find the next page.
create function app.readable_tables()
 returns table(name text, key text[])
 language sql
 stable
 set search_path to ''
as $function$
    select c.relname::text, array(
      select a.attname::text from pg_catalog.pg_index i
        join lateral unnest(i.indkey) with ordinality as k (attnum, n) on true
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.n)
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and pg_catalog.has_table_privilege(c.oid, 'select')
      and (c.relname in ('accounts', 'people') or exists (
        select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname in ('client_id', 'person_id') and not a.attisdropped))
    order by 1
  $function$;
grant execute on function app.readable_tables() to authenticated;

-- The setting is as good as the claims beside it: whoever could write one could write the others. It counts for reads alone. Without it (on
-- visits, for limited members, API keys and PostgREST, after a change of role) the rows are asked.
create function app.reader(wanted text)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
begin
  return case
    when strpos(current_setting('app.granted_reads', true), ' ' || wanted || ' ') > 0 then left(current_setting('app.granted_reads', true), 36)::uuid
    when app.may(wanted) then auth.uid() end;
end $function$;
grant execute on function app.reader(wanted text) to authenticated;

-- Refuses any change of a row that is evidence.
create function app.refuse_change()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin raise exception '% is append-only', tg_table_name using errcode = 'PM002'; end $function$;

-- Refuses with the application's own code; `errors` of the server turn it into `over_limit`.
create function app.refuse_over_limit(meter text, used numeric, ceiling numeric, resets_at timestamptz default null::timestamptz)
 returns void
 language plpgsql
 set search_path to ''
as $function$
begin
  raise exception 'over limit: %', meter using
    errcode = 'PM001',
    detail = jsonb_build_object('meter', meter, 'used', used, 'limit', ceiling, 'resetsAt', resets_at)::text;
end $function$;

-- Refuses with the application's own code: what is not paid for can be read, not changed.
create function app.refuse_overdue(client uuid)
 returns void
 language plpgsql
 set search_path to ''
as $function$ begin raise exception 'account % has not paid', client using errcode = 'PM005'; end $function$;

-- The same rule for what the server makes in a client's name, past row security.
create function app.refuse_suspended()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if exists (select from public.accounts p where p.id = new.client_id and p.suspended_at is not null) then
    raise exception 'account % is suspended', new.client_id using errcode = 'PM004';
  end if;
  if app.payment_state_of(new.client_id) in ('read_only', 'paused') then
    perform app.refuse_overdue(new.client_id);
  end if;
  return null;
end $function$;

-- A limited member names registrations of their sites alone.
create function app.require_reach(wanted text, things uuid[])
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  found record;
begin
  if not app.is_limited() then
    return true;
  end if;
  for found in
    select t.kind, t.site_id, t.project_id from (
      select 'site' as kind, id, client_id, id as site_id, null::uuid as project_id from public.sites where id = any (things)
      union all select 'project', id, client_id, null, id from public.projects where id = any (things)
      union all select 'generation', id, client_id, site_id, project_id from public.generations where id = any (things)
      union all select 'batch', id, client_id, null, null from public.batches where id = any (things)
      union all select 'domain', id, client_id, site_id, null from public.domains where id = any (things)
      union all select 'certificate', c.id, c.client_id, d.site_id, null from public.certificates c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'site', id, client_id, site_id, null from public.publications where id = any (things)
      union all select 'build', id, client_id, site_id, null from public.builds where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.releases where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.release_receipts where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.revisions where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.assets where id = any (things)
      union all select 'proposal', id, client_id, site_id, null from public.proposals where id = any (things)
      union all select 'translation', id, client_id, site_id, null from public.translations where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.form_messages where id = any (things)
      union all select 'publish_request', id, client_id, site_id, null from public.publish_requests where id = any (things)
      union all select 'dns_change', c.id, c.client_id, d.site_id, null from public.dns_changes c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'domain', id, client_id, site_id, null from public.domain_registrations where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.performance_drops where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.incidents where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.uploads where id = any (things) and site_id is not null
    ) t where t.client_id = auth.uid()
  loop
    if found.site_id in (select app.chosen_sites('account.read')) then
      perform app.require_permission_on(wanted, found.site_id);
    elsif found.site_id is not null or found.project_id is null or not found.project_id in (select app.chosen_projects(wanted)) then
      raise exception 'no such thing' using errcode = 'PM012', detail = found.kind;
    end if;
  end loop;
  return true;
end $function$;
grant execute on function app.require_reach(wanted text, things uuid[]) to authenticated;

-- Takes one of `ceiling` per sliding window, exactly, whoever else asks at the same moment; what is refused does not count.
-- Returns the window as it then is. Each new row carries out two that have expired.
create function app.take_rate(rate_key text, ceiling integer, window_ms bigint, at_ms bigint default null::bigint)
 returns table(allowed boolean, window_no bigint, hits integer, previous integer, moment bigint)
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  kept app.rate_windows;
begin
  loop
    select r.* into kept from app.rate_windows r where r.key = rate_key for update;
    exit when found;
    insert into app.rate_windows (key, window_no, hits, previous, expires_at) values (rate_key, 0, 0, 0, now() + interval '1 minute')
      on conflict do nothing;
    delete from app.rate_windows r where r.key in (
      select e.key from app.rate_windows e where e.expires_at < now() order by e.expires_at limit 2 for update skip locked);
  end loop;
  -- Read under the lock, and never before the window that is there: callers are served in the order they got it.
  moment := greatest(coalesce(at_ms, (extract(epoch from clock_timestamp()) * 1000)::bigint), kept.window_no * window_ms);
  window_no := moment / window_ms;
  hits := case when window_no = kept.window_no then kept.hits else 0 end;
  previous := case window_no - kept.window_no when 0 then kept.previous when 1 then kept.hits else 0 end;
  allowed := floor((1 - (moment % window_ms)::float8 / window_ms) * previous) + hits < ceiling;
  if allowed then
    hits := hits + 1;
    update app.rate_windows r set window_no = take_rate.window_no, hits = take_rate.hits, previous = take_rate.previous,
      expires_at = to_timestamp(((take_rate.window_no + 2) * window_ms) / 1000.0)
      where r.key = rate_key;
  end if;
  return next;
end $function$;
grant execute on function app.take_rate(rate_key text, ceiling integer, window_ms bigint, at_ms bigint) to service_role;

-- Counts under a lock on the client's row, after the insert and its policy: n writers at the limit end at the limit.
create function app.take_slot()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  meter text := tg_argv[0];
  taken bigint;
  ceiling numeric;
begin
  perform 1 from public.accounts p where p.id = new.client_id for no key update;
  execute format('select count(*) from %s where client_id = $1', tg_relid::regclass) into taken using new.client_id;
  ceiling := app.limit_of(new.client_id, meter);
  if taken > ceiling then
    perform app.refuse_over_limit(meter, taken - 1, ceiling);
  end if;
  return null;
end $function$;

-- The cost of a quantity by the tiers of a price, each rounded to whole cents as Stripe's lines are. A tier is
-- {"upTo": number or null, "unitCents": text, "flatCents": number}, in their order.
create function app.tiered_cents(tiers jsonb, units numeric)
 returns bigint
 language sql
 immutable
 set search_path to ''
as $function$
    select coalesce(sum(round(greatest(0, least(units, t.up_to) - t.lower) * t.unit + t.flat)) filter (where units > t.lower or t.lower = 0), 0)::bigint
    from (
      select (x.tier ->> 'upTo')::numeric as up_to, (x.tier ->> 'unitCents')::numeric as unit, coalesce((x.tier ->> 'flatCents')::numeric, 0) as flat,
        coalesce(lag((x.tier ->> 'upTo')::numeric) over (order by x.place), 0) as lower
      from jsonb_array_elements(tiers) with ordinality as x (tier, place)) t
  $function$;
grant execute on function app.tiered_cents(tiers jsonb, units numeric) to service_role;

-- Keeps `updated_at` true whoever writes.
create function app.touch()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin new.updated_at := now(); return new; end $function$;

-- Use of each limited meter in a client's open period: what was used, what is held for work under way, and how much is allowed.
create function app.usage_of(client uuid, moment timestamptz)
 returns table(meter text, used numeric, held numeric, ceiling numeric, resets_at timestamptz)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select u.meter, u.used, u.held, app.limit_of(client, u.meter), u.resets_at
    from app.period_of(client, moment) as period, lateral (
      select 'sites', count(*)::numeric, 0::numeric, null::timestamptz from public.sites s where s.client_id = client
      union all
      select 'projects', count(*), 0, null from public.projects p where p.client_id = client
      union all
      select 'storage_bytes', coalesce(sum(p.storage_used_bytes), 0), 0, null from public.accounts p where p.id = client
      union all
      select m.key, coalesce(a.used, 0),
        coalesce((select sum(r.quantity) from public.reservations r
          where (r.client_id, r.meter, r.period) = (client, m.key, period.starts) and r.state = 'held' and r.expires_at > moment), 0),
        period.ends
      from unnest(app.meters()) as m (key)
      left join public.allowances a on (a.client_id, a.meter, a.period) = (client, m.key, period.starts)
    ) as u (meter, used, held, resets_at)
  $function$;
grant execute on function app.usage_of(client uuid, moment timestamptz) to service_role;

-- Whoever works for others alone and signs in on a new device lands where they work, not in their own empty account.
create function app.workplace_of(person uuid, chosen uuid)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  found_one uuid;
begin
  select m.client_id into found_one from public.memberships m where m.person_id = person and m.client_id = chosen;
  if found_one is not null then return found_one; end if;
  select m.client_id into found_one from public.memberships m where m.person_id = person
    order by
      m.client_id = person
        and not exists (select from public.sites s where s.client_id = m.client_id)
        and not exists (select from public.generations g where g.client_id = m.client_id)
        and not exists (select from public.subscriptions b where b.client_id = m.client_id),
      m.client_id = person desc, m.created_at, m.client_id
    limit 1;
  return found_one;
end $function$;
grant execute on function app.workplace_of(person uuid, chosen uuid) to service_role;

-- The account whose rows may be changed. Refuses where the role does not reach, and for an account that is suspended or far
-- behind with paying; null for nobody.
create function app.writer(wanted text)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  barred boolean;
begin
  if app.account_role() is null then
    return null;
  end if;
  perform app.require_permission(wanted);
  select a.suspended_at is not null or coalesce(u.banned_until > now(), false) or app.is_banned(a.id) into barred
    from public.accounts a left join auth.users u on u.id = app.actor_id() where a.id = (select auth.uid());
  if barred then
    raise exception 'account % is suspended', auth.uid() using errcode = 'PM004';
  end if;
  if app.payment_state_of((select auth.uid())) in ('read_only', 'paused') then
    perform app.refuse_overdue((select auth.uid()));
  end if;
  return case when barred is not null then auth.uid() end;
end $function$;
grant execute on function app.writer(wanted text) to authenticated;
