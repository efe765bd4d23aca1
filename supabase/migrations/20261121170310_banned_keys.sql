-- A key has no session that the account service could end: who is banned is looked up with every use.

-- True for someone whom the account service lets in no more, and for nobody.
create function app.is_banned(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select coalesce((select coalesce(u.banned_until > now(), false) from auth.users u where u.id = client), true) $$;
revoke execute on function app.is_banned(uuid) from public, anon, authenticated;
grant execute on function app.is_banned(uuid) to service_role;
