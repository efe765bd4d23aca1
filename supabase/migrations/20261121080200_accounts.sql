-- Plans as data, and the people who have one.

create table public.plans (
  key text primary key check (key in ('free', 'basic', 'pro', 'enterprise')),
  position int not null unique,
  -- Per month; null is "on request".
  price_brl_cents int check (price_brl_cents >= 0),
  price_usd_cents int check (price_usd_cents >= 0),
  -- Limits; null is unlimited.
  sites int,
  projects int,
  domains int,
  team_members int,
  tickets_per_month int,
  storage_gb int,
  page_generate int,
  bandwidth_gb int,
  -- Hours to a first answer; null is no promise.
  sla_hours int
);
comment on table public.plans is 'The one catalogue: price list, limits and gates all read it.';
alter table public.plans enable row level security;
create policy everyone_reads_plans on public.plans for select to anon, authenticated using (true);
grant select on public.plans to anon, authenticated;

insert into public.plans
  (key, position, price_brl_cents, price_usd_cents, sites, projects, domains, team_members,
   tickets_per_month, storage_gb, page_generate, bandwidth_gb, sla_hours)
values
  ('free',       1,     0,     0,    5,    1,    1,    1,   15,    5,   10,   10, null),
  ('basic',      2, 29700,  2900,   50,    3,    3,    3,   30,   25,  100,  100,   24),
  ('pro',        3, 89700,  9900,  500,   10,   10,   10,   60,  100,  500, 1000,    4),
  ('enterprise', 4,  null, 49900, null, null, null, null, null, null, null, null,    1);

create table public.user_profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  user_type text not null default 'client' check (user_type in ('client', 'admin', 'developer')),
  tier text not null default 'free' references public.plans (key),
  full_name text check (length(full_name) <= 200),
  company_name text check (length(company_name) <= 200),
  phone text check (length(phone) <= 40),
  avatar_url text check (length(avatar_url) <= 2000),
  locale text not null default 'pt-BR' check (locale ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$'),
  stripe_customer_id text unique,
  stripe_subscription_id text,
  subscription_status text check (subscription_status in ('active', 'canceled', 'past_due', 'trialing')),
  subscription_start_date timestamptz,
  -- Past it the tier is void and the limits are those of `free`.
  subscription_end_date timestamptz,
  monthly_support_tickets_used int not null default 0,
  -- Copies of the plan's limits, kept by trigger; enforcement reads the plan.
  monthly_support_tickets_limit int,
  storage_used_bytes bigint not null default 0 check (storage_used_bytes >= 0),
  storage_used_mb numeric(14, 2) not null generated always as (round(storage_used_bytes / 1048576.0, 2)) stored,
  storage_limit_gb int,
  -- A suspended person reads and does not write.
  suspended_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index user_profiles_type_tier on public.user_profiles (user_type, tier);
create index user_profiles_tier on public.user_profiles (tier);
alter table public.user_profiles enable row level security;
create policy own_profile_is_read on public.user_profiles for select to authenticated using (id = (select auth.uid()));
create trigger touch before update on public.user_profiles for each row execute function app.touch();

-- The signed-in person when they may write, else null: suspended or banned people only read.
create function app.writer() returns uuid
  language sql stable security definer set search_path = ''
  as $$
    select p.id from public.user_profiles p join auth.users u on u.id = p.id
    where p.id = (select auth.uid()) and p.suspended_at is null and (u.banned_until is null or u.banned_until <= now())
  $$;
revoke execute on function app.writer() from public;
grant execute on function app.writer() to authenticated;

create policy own_profile_is_edited on public.user_profiles for update to authenticated
  using (id = (select app.writer())) with check (id = (select app.writer()));
grant select, update (full_name, company_name, phone, avatar_url, locale) on public.user_profiles to authenticated;

-- What the server makes in a client's name, it does not make for one who is suspended: past row security, same rule.
create function app.refuse_suspended() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if exists (select from public.user_profiles p where p.id = new.client_id and p.suspended_at is not null) then
    raise exception 'account % is suspended', new.client_id using errcode = 'PM004';
  end if;
  return null;
end $$;

-- Gives every new user a profile; what the sign-up form sent is taken only where it is well-formed.
create function app.make_profile() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  wished text := new.raw_user_meta_data ->> 'locale';
begin
  insert into public.user_profiles (id, full_name, company_name, locale) values (
    new.id,
    left(coalesce(new.raw_user_meta_data ->> 'full_name', new.raw_user_meta_data ->> 'name'), 200),
    left(new.raw_user_meta_data ->> 'company_name', 200),
    case when wished ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$' then wished else 'pt-BR' end);
  return null;
end $$;
create trigger make_profile after insert on auth.users for each row execute function app.make_profile();

-- The session's token carries what a person is, so that no request has to look it up.
create function app.copy_user_type() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update auth.users u set raw_app_meta_data = coalesce(u.raw_app_meta_data, '{}') || jsonb_build_object('user_type', new.user_type)
    where u.id = new.id;
  return null;
end $$;
create trigger copy_user_type after update of user_type on public.user_profiles
  for each row when (old.user_type is distinct from new.user_type) execute function app.copy_user_type();

-- Copies the plan's limits beside the tier, where the client may read them.
create function app.copy_plan_limits() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  select p.tickets_per_month, p.storage_gb into new.monthly_support_tickets_limit, new.storage_limit_gb
    from public.plans p where p.key = new.tier;
  return new;
end $$;
create trigger copy_plan_limits before insert or update of tier on public.user_profiles
  for each row execute function app.copy_plan_limits();

-- A changed plan reaches the copies of everyone who has it.
create function app.spread_plan_limits() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin update public.user_profiles set tier = new.key where tier = new.key; return null; end $$;
create trigger spread_plan_limits after update of tickets_per_month, storage_gb on public.plans
  for each row execute function app.spread_plan_limits();

-- The plan that counts today: a lapsed subscription is `free`. Null for someone we do not know.
create function app.tier_of(client uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select case when u.subscription_end_date < now() then 'free' else u.tier end
    from public.user_profiles u where u.id = client
  $$;

-- What a client may have of a meter, by its plan today; null is unlimited, an unknown client or meter has nothing.
create function app.limit_of(client uuid, meter text) returns numeric
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  plan public.plans;
begin
  select p.* into plan from public.plans p where p.key = app.tier_of(client);
  if not found then
    return 0;
  end if;
  return case meter
    when 'sites' then plan.sites
    when 'projects' then plan.projects
    when 'domains' then plan.domains
    when 'team_members' then plan.team_members
    when 'tickets' then plan.tickets_per_month
    when 'storage_bytes' then plan.storage_gb::numeric * 1073741824
    when 'page_generate' then plan.page_generate
    when 'bandwidth' then plan.bandwidth_gb::numeric * 1073741824
    when 'ai_token' then null
    when 'container_hours' then null
    when 'storage_gb' then plan.storage_gb
    when 'requests' then null
    else 0
  end;
end $$;

-- Counts under a lock on the client's row, after the insert and its policy: n writers at the limit end at the limit.
create function app.take_slot() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  meter text := tg_argv[0];
  taken bigint;
  ceiling numeric;
begin
  perform 1 from public.user_profiles p where p.id = new.client_id for no key update;
  execute format('select count(*) from %s where client_id = $1', tg_relid::regclass) into taken using new.client_id;
  ceiling := app.limit_of(new.client_id, meter);
  if taken > ceiling then
    perform app.refuse_over_limit(meter, taken - 1, ceiling);
  end if;
  return null;
end $$;
