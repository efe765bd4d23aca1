-- A second factor. The account service keeps the factors themselves; recovery codes, which sessions have shown a factor, and the slow
-- path for a factor that was lost are ours. All of it belongs to a person, whichever account they work in.

-- Server only: a code is shown once and kept as a sealed digest.
create table app.recovery_codes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references public.people (id) on delete cascade,
  hash text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  unique (person_id, hash)
);
alter table app.recovery_codes enable row level security;
grant select, insert, update, delete on app.recovery_codes to service_role;
create constraint trigger audit after insert or update or delete on app.recovery_codes
  deferrable initially deferred for each row execute function app.audit('id', 'hash');

-- Server only: sessions that have shown a second factor, and when they last did.
create table app.session_factors (
  session_id uuid primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  method text not null check (method in ('totp', 'recovery', 'passkey')),
  shown_at timestamptz not null default now()
);
create index session_factors_person on app.session_factors (person_id);
alter table app.session_factors enable row level security;
grant select, insert, update, delete on app.session_factors to service_role;

-- A person who lost every factor asks for them to be switched off; it happens 72 hours later, unless someone who can sign in says no.
create table public.factor_resets (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references public.people (id) on delete cascade,
  requested_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '72 hours',
  cancelled_at timestamptz,
  done_at timestamptz
);
create unique index factor_resets_open on public.factor_resets (person_id) where cancelled_at is null and done_at is null;
create index factor_resets_person on public.factor_resets (person_id);
create index factor_resets_due on public.factor_resets (due_at) where cancelled_at is null and done_at is null;
alter table public.factor_resets enable row level security;
create policy own_factor_resets_are_read on public.factor_resets for select to authenticated using (person_id = (select app.actor_id()));
grant select on public.factor_resets to authenticated;
create constraint trigger audit after insert or update or delete on public.factor_resets
  deferrable initially deferred for each row execute function app.audit('id');

alter table app.session_proofs drop constraint session_proofs_method_check;
alter table app.session_proofs add constraint session_proofs_method_check
  check (method in ('password', 'code', 'link', 'provider', 'totp', 'recovery', 'passkey'));

alter table public.security_events drop constraint security_events_kind_check;
alter table public.security_events add constraint security_events_kind_check check (kind in ('password_changed', 'email_changed',
  'api_key_created', 'payment_method_changed', 'plan_changed', 'new_device', 'signed_out_everywhere', 'factor_added', 'factor_removed',
  'recovery_code_used', 'recovery_codes_renewed', 'factor_reset_requested', 'factor_reset_cancelled', 'provider_linked',
  'deletion_requested', 'deletion_cancelled'));

-- Whether a person's sign-ins take a second step.
create function app.has_second_factor(person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select from auth.mfa_factors f where f.user_id = person and f.status = 'verified') $$;

-- Whether this session has shown a second factor.
create function app.has_shown_factor(session uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (select from auth.sessions s where s.id = session and s.user_id = person and s.aal = 'aal2')
      or exists (select from app.session_factors f where f.session_id = session and f.person_id = person)
  $$;

-- A person's authenticator, recovery codes left and pending reset.
create function app.second_factor_of(person uuid)
  returns table (factor_id uuid, since timestamptz, codes_left int, reset_due_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select f.id, f.created_at,
      (select count(*)::int from app.recovery_codes c where c.person_id = person and c.used_at is null),
      (select r.due_at from public.factor_resets r where r.person_id = person and r.cancelled_at is null and r.done_at is null)
    from (select person) as p
      left join auth.mfa_factors f on f.user_id = p.person and f.status = 'verified' and f.factor_type = 'totp'
    order by f.created_at limit 1
  $$;

-- Refuses when the session has ended, is another person's, or that person is banned or gone; and when it still owes a second factor.
create or replace function app.require_session(session uuid, person uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if not exists (
    select from auth.sessions s join auth.users u on u.id = s.user_id
    where s.id = session and s.user_id = person and (s.not_after is null or s.not_after > now())
      and u.deleted_at is null and (u.banned_until is null or u.banned_until <= now())) then
    raise exception 'the session has ended' using errcode = 'PM007';
  end if;
  if app.has_second_factor(person) and not app.has_shown_factor(session, person) then
    raise exception 'the session owes a second factor' using errcode = 'PM011';
  end if;
  return true;
end $$;

revoke execute on function app.has_second_factor(uuid), app.has_shown_factor(uuid, uuid), app.second_factor_of(uuid)
  from public, anon, authenticated, service_role;
grant execute on function app.has_second_factor(uuid), app.has_shown_factor(uuid, uuid), app.second_factor_of(uuid) to service_role;

-- Notes that a session has just shown a second factor, and forgets the person's sessions that are gone.
create function app.note_factor(session uuid, person uuid, method text) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  delete from app.session_factors f where f.person_id = note_factor.person
    and not exists (select from auth.sessions s where s.id = f.session_id);
  insert into app.session_factors as f (session_id, person_id, method) values (note_factor.session, note_factor.person, note_factor.method)
    on conflict (session_id) do update set method = excluded.method, shown_at = now() where f.person_id = excluded.person_id;
end $$;
revoke execute on function app.note_factor(uuid, uuid, text) from public, anon, authenticated, service_role;
grant execute on function app.note_factor(uuid, uuid, text) to service_role;
