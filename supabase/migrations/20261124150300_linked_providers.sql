-- Another service opens an account that was there before: its person hears of it, whoever linked it.
create function app.note_identity() returns trigger
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
  insert into public.security_events (client_id, kind, detail) values (new.user_id, 'provider_linked', jsonb_build_object('provider',
    case new.provider when 'google' then 'Google' when 'github' then 'GitHub' when 'azure' then 'Microsoft' when 'apple' then 'Apple'
      else initcap(new.provider) end));
  return null;
end $$;
revoke execute on function app.note_identity() from public, anon, authenticated, service_role;
create trigger note_identity after insert on auth.identities for each row when (new.provider <> 'email') execute function app.note_identity();

-- The services that open a person's account.
create function app.providers_of(person uuid) returns table (provider text, email text, last_used_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select i.provider::text, i.email::text, i.last_sign_in_at from auth.identities i where i.user_id = person and i.provider <> 'email' order by 1
  $$;
revoke execute on function app.providers_of(uuid) from public, anon, authenticated, service_role;
grant execute on function app.providers_of(uuid) to service_role;
