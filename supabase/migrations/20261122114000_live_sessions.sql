-- A session's token is believed until it expires; the session itself may end before. Every transaction of a person asks.

-- Refuses when the session has ended, is another person's, or that person is banned or gone. Two look-ups by primary key.
-- Asked by the login role itself, in the statement that then takes another role: rights are read before it runs.
create function app.require_session(session uuid, person uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if not exists (
    select from auth.sessions s join auth.users u on u.id = s.user_id
    where s.id = session and s.user_id = person and (s.not_after is null or s.not_after > now())
      and u.deleted_at is null and (u.banned_until is null or u.banned_until <= now())) then
    raise exception 'the session has ended' using errcode = 'PM007';
  end if;
  return true;
end $$;
revoke execute on function app.require_session(uuid, uuid) from public, anon, authenticated, service_role;
grant usage on schema app to app_server;
grant execute on function app.require_session(uuid, uuid) to app_server;
