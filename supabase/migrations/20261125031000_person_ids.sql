-- What names a person is called so. An event of security is of a person, or of an account; each goes with what it is of.

alter table public.known_devices rename column client_id to person_id;
alter index public.known_devices_client rename to known_devices_person;
alter table app.session_proofs rename column client_id to person_id;
alter index app.session_proofs_client rename to session_proofs_person;

drop trigger forget_security_events on public.accounts;
drop trigger forget_security_events on public.people;
drop function app.forget_security_events(), app.unmailed_security(timestamptz, uuid);

alter table public.security_events rename column client_id to person_id;
alter index public.security_events_client rename to security_events_person;
alter table public.security_events
  alter column person_id drop not null,
  add column client_id uuid;
-- Nothing has happened anew, so nothing is audited.
alter table public.security_events disable trigger user;
update public.security_events set client_id = person_id, person_id = null
  where kind in ('api_key_created', 'payment_method_changed', 'plan_changed', 'deletion_requested', 'deletion_cancelled');
delete from public.security_events e
  where not exists (select from public.people p where p.id = e.person_id) and not exists (select from public.accounts a where a.id = e.client_id);
alter table public.security_events enable trigger user;
alter table public.security_events
  add foreign key (person_id) references public.people (id) on delete cascade,
  add foreign key (client_id) references public.accounts (id) on delete cascade,
  add constraint security_events_of_one check (num_nonnulls(person_id, client_id) = 1);
create index security_events_client on public.security_events (client_id) where client_id is not null;
comment on column public.security_events.client_id is 'The account that it happened to: its owner hears of it.';

create or replace function app.note_credentials() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.known_devices d set revoked_at = now() where d.person_id = new.id and d.revoked_at is null;
  -- Right after the address was proved, and before anybody has come in, it is the one that was chosen while signing up.
  if old.encrypted_password is distinct from new.encrypted_password
    and not (new.email_confirmed_at > now() - interval '1 minute'
      and not exists (select from app.session_proofs p where p.person_id = new.id)) then
    insert into public.security_events (person_id, kind) values (new.id, 'password_changed');
  end if;
  if old.email is distinct from new.email and old.email is not null then
    insert into public.security_events (person_id, kind, detail) values (new.id, 'email_changed', jsonb_build_object('was', old.email));
  end if;
  return null;
end $$;

create or replace function app.note_identity() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  born timestamptz;
begin
  select u.created_at into born from auth.users u where u.id = new.user_id;
  -- The account that the service itself has just made.
  if born > now() - interval '10 seconds' then
    return null;
  end if;
  insert into public.security_events (person_id, kind, detail) values (new.user_id, 'provider_linked', jsonb_build_object('provider',
    case new.provider when 'google' then 'Google' when 'github' then 'GitHub' when 'azure' then 'Microsoft' when 'apple' then 'Apple'
      else initcap(new.provider) end));
  return null;
end $$;

-- Events since a moment of which no mail was promised, the oldest first; of one person or account, or of all.
create function app.unmailed_security(since timestamptz, of uuid default null) returns setof public.security_events
  language sql stable security definer set search_path = ''
  as $$
    select e.* from public.security_events e
    where e.at >= since and (of is null or e.person_id = of or e.client_id = of)
      and not exists (select from public.mails m where m.key = 'security/' || e.id)
    order by e.at, e.id limit 200
  $$;
revoke execute on function app.unmailed_security(timestamptz, uuid) from public, anon, authenticated, service_role;
grant execute on function app.unmailed_security(timestamptz, uuid) to service_role;
