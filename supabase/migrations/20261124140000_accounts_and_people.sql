-- An account (the tenant: plan, money, sites) apart from the people who work in it. `client_id` keeps naming the account.

create table public.people (
  id uuid primary key references auth.users (id) on delete cascade,
  full_name text check (length(full_name) <= 200),
  avatar_url text check (length(avatar_url) <= 2000),
  locale text not null default 'pt-BR' check (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'),
  -- Set for people who work at the agency.
  staff_role text check (staff_role in ('admin', 'developer')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.people is 'Who signs in. A person works in accounts by membership.';
create index people_staff on public.people (staff_role) where staff_role is not null;
alter table public.people enable row level security;
create trigger touch before update on public.people for each row execute function app.touch();

insert into public.people (id, full_name, avatar_url, locale, staff_role, created_at)
  select p.id, p.full_name, p.avatar_url, p.locale, nullif(p.user_type, 'client'), p.created_at from public.user_profiles p;
set constraints all immediate;

drop trigger copy_user_type on public.user_profiles;
drop function app.copy_user_type();
drop policy own_profile_is_read on public.user_profiles;
drop policy own_profile_is_edited on public.user_profiles;
drop trigger audit on public.user_profiles;
drop index public.user_profiles_type_tier;
alter table public.user_profiles
  drop constraint user_profiles_id_fkey,
  drop column full_name, drop column avatar_url, drop column user_type;
alter table public.user_profiles rename to accounts;
alter index public.user_profiles_tier rename to accounts_tier;
alter index public.user_profiles_pkey rename to accounts_pkey;
alter table public.accounts
  -- Made by the agency for a client who is yet to accept the invitation.
  add column is_handed_over boolean not null default true,
  -- The client's own switch: nobody of the agency enters.
  add column refuses_support boolean not null default false;
comment on table public.accounts is 'The tenant: what is paid for, and all that belongs together. Has members.';

-- Functions name the table in their text, which a rename does not reach. Those that read what is with people now are replaced below.
set local check_function_bodies = off;
do $$
declare
  renamed record;
begin
  for renamed in
    select pg_get_functiondef(f.oid) as definition from pg_proc f
    where f.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and f.prokind = 'f' and f.prosrc like '%user\_profiles%'
  loop
    execute replace(renamed.definition, 'user_profiles', 'accounts');
  end loop;
end $$;
set local check_function_bodies = on;

create table public.memberships (
  client_id uuid not null references public.accounts (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  role text not null check (role in ('owner', 'manager', 'editor', 'writer', 'billing', 'viewer')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (client_id, person_id)
);
create index memberships_person on public.memberships (person_id);
create index memberships_owners on public.memberships (client_id, created_at) where role = 'owner';
alter table public.memberships enable row level security;
create trigger touch before update on public.memberships for each row execute function app.touch();
insert into public.memberships (client_id, person_id, role, created_at)
  select a.id, a.id, 'owner', a.created_at from public.accounts a;

-- Rows that belong to a person, whichever account they work in.
alter table public.known_devices drop constraint known_devices_client_id_fkey,
  add foreign key (client_id) references public.people (id) on delete cascade;
-- What a person hears of: about themselves or, by the kind, about an account. Goes with either.
alter table public.security_events drop constraint security_events_client_id_fkey;
create function app.forget_security_events() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from public.security_events e where e.client_id = old.id
    and not exists (select from public.people p where p.id = old.id) and not exists (select from public.accounts a where a.id = old.id);
  return null;
end $$;
create trigger forget_security_events after delete on public.accounts for each row execute function app.forget_security_events();
create trigger forget_security_events after delete on public.people for each row execute function app.forget_security_events();
alter table app.session_proofs drop constraint session_proofs_client_id_fkey,
  add foreign key (client_id) references public.people (id) on delete cascade;

-- An account has an owner at every commit.
create function app.keep_an_owner() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if exists (select from public.accounts a where a.id = old.client_id and a.is_handed_over)
    and not exists (select from public.memberships m where m.client_id = old.client_id and m.role = 'owner') then
    raise exception 'account % would have no owner', old.client_id using errcode = 'PM009';
  end if;
  return null;
end $$;
create constraint trigger keep_an_owner after update of role or delete on public.memberships
  deferrable initially deferred for each row when (old.role = 'owner') execute function app.keep_an_owner();

-- An account ends with its last owner.
create function app.remove_accounts_of() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from public.accounts a
    where exists (select from public.memberships m where m.client_id = a.id and m.person_id = old.id and m.role = 'owner')
      and not exists (select from public.memberships m where m.client_id = a.id and m.person_id <> old.id and m.role = 'owner');
  return old;
end $$;
create trigger remove_accounts_of before delete on public.people for each row execute function app.remove_accounts_of();

-- Nobody is left without an account to work in: whose last membership ends gets a new one of their own.
create function app.give_an_account() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  made uuid := gen_random_uuid();
begin
  perform 1 from public.people p where p.id = old.person_id for no key update;
  if found and not exists (select from public.memberships m where m.person_id = old.person_id) then
    insert into public.accounts (id, locale) select made, p.locale from public.people p where p.id = old.person_id;
    insert into public.memberships (client_id, person_id, role) values (made, old.person_id, 'owner');
  end if;
  return null;
end $$;
create constraint trigger give_an_account after delete on public.memberships
  deferrable initially deferred for each row execute function app.give_an_account();

-- The account that a person works in: the one they chose while they are a member there, else their first.
create function app.workplace_of(person uuid, chosen uuid) returns uuid
  language sql stable security definer set search_path = ''
  as $$
    select m.client_id from public.memberships m where m.person_id = person
    order by m.client_id = chosen desc, m.client_id = person desc, m.created_at, m.client_id limit 1
  $$;

-- Gives every new user a person's row and an account of their own; what the sign-up form sent is taken only where it is well-formed.
create function app.make_person() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  wished text := new.raw_user_meta_data ->> 'locale';
  spoken text := case when wished ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$' then wished else 'pt-BR' end;
begin
  insert into public.people (id, full_name, locale) values (
    new.id, left(coalesce(new.raw_user_meta_data ->> 'full_name', new.raw_user_meta_data ->> 'name'), 200), spoken);
  insert into public.accounts (id, company_name, locale) values (new.id, left(new.raw_user_meta_data ->> 'company_name', 200), spoken);
  insert into public.memberships (client_id, person_id, role) values (new.id, new.id, 'owner');
  return null;
end $$;
-- With its trigger: the table is the account service's, and only the function is ours to drop.
drop function app.make_profile() cascade;
create trigger make_person after insert on auth.users for each row execute function app.make_person();

-- The session's token carries what a person is, so that no request has to look it up.
create function app.copy_staff_role() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update auth.users u
    set raw_app_meta_data = coalesce(u.raw_app_meta_data, '{}') || jsonb_build_object('user_type', coalesce(new.staff_role, 'client'))
    where u.id = new.id;
  return null;
end $$;
create trigger copy_staff_role after update of staff_role on public.people
  for each row when (old.staff_role is distinct from new.staff_role) execute function app.copy_staff_role();

create or replace function app.staff_type(person uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select p.staff_role from public.people p join auth.users u on u.id = p.id
    where p.id = person and (u.banned_until is null or u.banned_until <= now())
      -- A suspended person works nowhere, the agency included.
      and not exists (select from public.accounts a where a.id = p.id and a.suspended_at is not null)
  $$;

-- Clients who have proved their address since a moment and were not yet welcomed.
create or replace function app.unwelcomed(since timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select p.id from public.people p join auth.users u on u.id = p.id
    where p.staff_role is null and u.email_confirmed_at >= since
      and not exists (select from public.mails m where m.key = 'welcome/' || p.id)
    order by u.email_confirmed_at limit 200
  $$;

-- The person who answers for an account: its first owner. Null while it waits for one.
create function app.owner_of(client uuid) returns uuid
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id from public.memberships m where m.client_id = client and m.role = 'owner' order by m.created_at, m.person_id limit 1
  $$;

-- An account's name for people: of the company, else of its owner.
create function app.account_name(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(nullif(a.company_name, ''), (select nullif(p.full_name, '') from public.people p where p.id = app.owner_of(client)))
    from public.accounts a where a.id = client
  $$;

create or replace function app.address_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select u.email from auth.users u where u.id = app.owner_of(client) $$;

-- The person who answers for each account: what they are called, their address and when they last came in.
drop function app.people();
create function app.account_owners()
  returns table (client_id uuid, person_id uuid, name text, email text, last_sign_in_at timestamptz, is_staff boolean)
  language sql stable security definer set search_path = ''
  as $$
    select distinct on (m.client_id) m.client_id, m.person_id, p.full_name, u.email::text, u.last_sign_in_at, p.staff_role is not null
    from public.memberships m join public.people p on p.id = m.person_id join auth.users u on u.id = m.person_id
    where m.role = 'owner' order by m.client_id, m.created_at, m.person_id
  $$;

-- True for an account none of whose owners is let in by the account service, and for one that does not exist.
create or replace function app.is_banned(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select not exists (select from public.memberships m join auth.users u on u.id = m.person_id
        where m.client_id = client and m.role = 'owner' and (u.banned_until is null or u.banned_until <= now()))
      and not exists (select from public.accounts a where a.id = client and not a.is_handed_over)
  $$;

create constraint trigger audit after insert or update or delete on public.accounts deferrable initially deferred
  for each row execute function app.audit('id', 'company_name', 'phone');
create constraint trigger audit after insert or update or delete on public.people deferrable initially deferred
  for each row execute function app.audit('id', 'full_name', 'avatar_url');
create constraint trigger audit after insert or update or delete on public.memberships deferrable initially deferred
  for each row execute function app.audit('client_id,person_id');

revoke execute on function app.forget_security_events(), app.keep_an_owner(), app.remove_accounts_of(), app.give_an_account(), app.workplace_of(uuid, uuid), app.make_person(), app.copy_staff_role(),
  app.owner_of(uuid), app.account_name(uuid), app.account_owners() from public, anon, authenticated, service_role;
grant execute on function app.owner_of(uuid), app.account_name(uuid), app.account_owners(), app.workplace_of(uuid, uuid) to service_role;
