-- Rows that the agency itself manages: limits of plans, names that nobody may have, and who works here. Each change is audited.

-- Names that the agency keeps back, beside those that are reserved for ever.
create table public.reserved_names (
  name text primary key check (name ~ '^[a-z0-9]{3,63}$'),
  note text not null check (length(note) between 1 and 300),
  -- Outlives who entered it.
  created_by uuid not null,
  created_at timestamptz not null default now()
);
alter table public.reserved_names enable row level security;
create constraint trigger audit after insert or update or delete on public.reserved_names deferrable initially deferred
  for each row execute function app.audit('name');

-- True for a reserved word or a name that is kept back, hyphens or not, and for whatever reads like the platform's own name.
create or replace function app.is_reserved_slug(slug text) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select replace(slug, '-', '') = any (app.reserved_slugs())
      or replace(replace(translate(replace(slug, '-', ''), '01345lq', 'oieasig'), 'rn', 'm'), 'vv', 'w') like '%pagemagic%'
      or exists (select from public.reserved_names n where n.name = replace(slug, '-', ''))
  $$;

-- The agency has an admin at every commit: two who remove each other wait here, and the second is refused.
create function app.keep_an_admin() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform pg_advisory_xact_lock(hashtext('keep_an_admin'));
  if not exists (select from public.people p where p.staff_role = 'admin') then
    raise exception 'the agency would have no admin' using errcode = 'PM021';
  end if;
  return null;
end $$;
create constraint trigger keep_an_admin after update of staff_role or delete on public.people
  for each row when (old.staff_role = 'admin') execute function app.keep_an_admin();

-- Everybody who works at the agency, and under which address they sign in.
create function app.staff_list() returns table (person_id uuid, name text, email text, role text, last_sign_in_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select p.id, p.full_name, u.email::text, p.staff_role, u.last_sign_in_at
    from public.people p join auth.users u on u.id = p.id where p.staff_role is not null
    order by p.staff_role, p.full_name, p.id
  $$;

-- Who signs in under a proved address; null for nobody.
create function app.person_at(address text) returns uuid
  language sql stable security definer set search_path = ''
  as $$ select u.id from auth.users u where lower(u.email) = lower(address) and u.email_confirmed_at is not null $$;

revoke execute on function app.is_reserved_slug(text), app.keep_an_admin(), app.staff_list(), app.person_at(text)
  from public, anon, authenticated, service_role;
grant execute on function app.staff_list(), app.person_at(text) to service_role;
