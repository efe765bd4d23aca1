-- The app's login on a hosted project: a role without rights of its own, which may only become one of the three.
-- Apply with `supabase db push --include-roles`, then give it a password: alter role app_server password '…';
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_server') then
    create role app_server login noinherit;
  end if;
end $$;
grant anon, authenticated, service_role to app_server with inherit false, set true;
