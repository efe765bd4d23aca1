-- A suspended or banned person who writes is told so, instead of meeting rows that seem to be gone.

-- The signed-in person, when they may write. Refuses who is suspended or banned; null without a profile.
create or replace function app.writer() returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  barred boolean;
begin
  select p.suspended_at is not null or coalesce(u.banned_until > now(), false) into barred
    from public.user_profiles p join auth.users u on u.id = p.id where p.id = (select auth.uid());
  if barred then
    raise exception 'account % is suspended', auth.uid() using errcode = 'PM004';
  end if;
  return case when barred is not null then auth.uid() end;
end $$;
