-- Passkeys: a second factor, and a way in by themselves, since they ask for a finger or a PIN.

create table public.passkeys (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references public.people (id) on delete cascade,
  credential_id text not null unique check (length(credential_id) <= 1400),
  public_key text not null check (length(public_key) <= 4000),
  -- Of the authenticator: one that goes back is a copy. Synced ones say 0 for ever.
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkeys_person on public.passkeys (person_id);
alter table public.passkeys enable row level security;
create policy own_passkeys_are_read on public.passkeys for select to authenticated using (person_id = (select app.actor_id()));
grant select on public.passkeys to authenticated;
create constraint trigger audit after insert or delete or update of person_id, public_key, name on public.passkeys
  deferrable initially deferred for each row execute function app.audit('id', 'public_key', 'credential_id');

-- Server only: what an authenticator is asked to sign, once and within minutes.
create table app.passkey_challenges (
  challenge text primary key,
  -- Null while nobody is known: for signing in.
  person_id uuid references public.people (id) on delete cascade,
  expires_at timestamptz not null default now() + interval '5 minutes'
);
create index passkey_challenges_person on app.passkey_challenges (person_id);
create index passkey_challenges_expires on app.passkey_challenges (expires_at);
alter table app.passkey_challenges enable row level security;
grant select, insert, update, delete on app.passkey_challenges to service_role;

create or replace function app.has_second_factor(person uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (select from auth.mfa_factors f where f.user_id = person and f.status = 'verified')
      or exists (select from public.passkeys p where p.person_id = person)
  $$;
