-- Devices that an account was opened on, fresh proofs of who sits before them, and what a person is told of by mail.

create table public.known_devices (
  -- Stands, signed, in the device's cookie together with the digest of the address.
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  user_agent text check (length(user_agent) <= 300),
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index known_devices_client on public.known_devices (client_id, created_at desc);
alter table public.known_devices enable row level security;
create policy own_devices_are_read on public.known_devices for select to authenticated using (client_id = (select auth.uid()));
grant select on public.known_devices to authenticated;
-- Its use is no change of it.
create constraint trigger audit after insert or delete or update of client_id, revoked_at on public.known_devices
  deferrable initially deferred for each row execute function app.audit('id', 'user_agent');

create table public.security_events (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  kind text not null check (kind in ('password_changed', 'email_changed', 'api_key_created', 'payment_method_changed',
    'plan_changed', 'new_device', 'signed_out_everywhere')),
  -- What the mail says of it.
  detail jsonb not null default '{}',
  at timestamptz not null default now()
);
comment on table public.security_events is 'What a person hears of by mail, whoever did it. Written in the transaction of the change.';
create index security_events_client on public.security_events (client_id, at desc);
create index security_events_at on public.security_events (at);
alter table public.security_events enable row level security;
create policy own_security_events_are_read on public.security_events for select to authenticated using (client_id = (select auth.uid()));
grant select on public.security_events to authenticated;
revoke update on public.security_events from service_role;
create trigger append_only before update on public.security_events for each row execute function app.refuse_change();
create constraint trigger audit after insert or delete on public.security_events
  deferrable initially deferred for each row execute function app.audit('id', 'detail');

-- When somebody last proved, in this session, that they are its person. Server only.
create table app.session_proofs (
  session_id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  method text not null check (method in ('password', 'code', 'link')),
  proved_at timestamptz not null default now()
);
create index session_proofs_client on app.session_proofs (client_id);
create index session_proofs_proved on app.session_proofs (proved_at);
alter table app.session_proofs enable row level security;
grant select, insert, update, delete on app.session_proofs to service_role;

-- Credentials change at the account service, also past our own code: these are seen where they are kept.
create function app.note_credentials() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.known_devices d set revoked_at = now() where d.client_id = new.id and d.revoked_at is null;
  if old.encrypted_password is distinct from new.encrypted_password then
    insert into public.security_events (client_id, kind) values (new.id, 'password_changed');
  end if;
  if old.email is distinct from new.email and old.email is not null then
    insert into public.security_events (client_id, kind, detail) values (new.id, 'email_changed', jsonb_build_object('was', old.email));
  end if;
  return null;
end $$;
create trigger note_credentials after update of encrypted_password, email on auth.users
  for each row when (old.encrypted_password is distinct from new.encrypted_password or old.email is distinct from new.email)
  execute function app.note_credentials();

create function app.note_api_key() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'api_key_created', jsonb_build_object('name', new.name));
  return null;
end $$;
create trigger note_api_key after insert on public.api_keys for each row execute function app.note_api_key();

-- The first way to pay is no change, and neither is losing one.
create function app.note_payment_method() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'payment_method_changed',
    jsonb_strip_nulls(jsonb_build_object('last4', new.payment_method ->> 'last4')));
  return null;
end $$;
create trigger note_payment_method after update of payment_method on public.customers for each row
  when (old.payment_method is not null and new.payment_method is not null and old.payment_method is distinct from new.payment_method)
  execute function app.note_payment_method();

create function app.note_plan() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into public.security_events (client_id, kind, detail) values (new.client_id, 'plan_changed',
    jsonb_build_object('was', old.plan, 'now', new.plan));
  return null;
end $$;
create trigger note_plan after update of plan on public.subscriptions for each row
  when (old.plan is distinct from new.plan) execute function app.note_plan();

-- Events since a moment of which no mail was promised, the oldest first; of one client or of all.
create function app.unmailed_security(since timestamptz, client uuid default null) returns setof public.security_events
  language sql stable security definer set search_path = ''
  as $$
    select e.* from public.security_events e
    where e.at >= since and (client is null or e.client_id = client)
      and not exists (select from public.mails m where m.key = 'security/' || e.id)
    order by e.at, e.id limit 200
  $$;

revoke execute on function app.note_credentials(), app.note_api_key(), app.note_payment_method(), app.note_plan(),
  app.unmailed_security(timestamptz, uuid) from public, anon, authenticated, service_role;
grant execute on function app.unmailed_security(timestamptz, uuid) to service_role;
