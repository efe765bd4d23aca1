-- A first password is no change of one: nobody is warned of having signed up.

create or replace function app.note_credentials() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.known_devices d set revoked_at = now() where d.client_id = new.id and d.revoked_at is null;
  -- Right after the address was proved, and before anybody has come in, it is the one that was chosen while signing up.
  if old.encrypted_password is distinct from new.encrypted_password
    and not (new.email_confirmed_at > now() - interval '1 minute'
      and not exists (select from app.session_proofs p where p.client_id = new.id)) then
    insert into public.security_events (client_id, kind) values (new.id, 'password_changed');
  end if;
  if old.email is distinct from new.email and old.email is not null then
    insert into public.security_events (client_id, kind, detail) values (new.id, 'email_changed', jsonb_build_object('was', old.email));
  end if;
  return null;
end $$;
