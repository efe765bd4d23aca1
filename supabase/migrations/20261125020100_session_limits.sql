-- A session ends by itself: after so long without a sign of life, and after so long however busy it is. A token renews itself once an
-- hour, so that much is what is known of the last sign. The agency's people reach every account: theirs are short.
create function app.session_ends(began timestamptz, renewed timestamp, is_staff boolean) returns timestamptz
  language plpgsql immutable set search_path = ''
  as $$
begin
  return least(
    began + case when is_staff then interval '24 hours' else interval '90 days' end,
    greatest(began, renewed at time zone 'utc') + case when is_staff then interval '4 hours' else interval '30 days' end);
end $$;
revoke execute on function app.session_ends(timestamptz, timestamp, boolean) from public, anon, authenticated, service_role;

create or replace function app.require_session(session uuid, person uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if not exists (
    select from auth.sessions s join auth.users u on u.id = s.user_id left join public.people p on p.id = s.user_id
    where s.id = session and s.user_id = person and (s.not_after is null or s.not_after > now())
      and app.session_ends(s.created_at, s.refreshed_at, p.staff_role is not null) > now()
      and u.deleted_at is null and (u.banned_until is null or u.banned_until <= now())) then
    raise exception 'the session has ended' using errcode = 'PM007';
  end if;
  if app.has_second_factor(person) and not app.has_shown_factor(session, person) then
    raise exception 'the session owes a second factor' using errcode = 'PM011';
  end if;
  return true;
end $$;

create or replace function app.sessions_of(person uuid)
  returns table (id uuid, user_agent text, place text, began_at timestamptz, used_at timestamptz, complete boolean)
  language sql stable security definer set search_path = ''
  as $$
    select s.id, s.user_agent, i.place, s.created_at,
      greatest(s.created_at, s.refreshed_at at time zone 'utc'),
      not app.has_second_factor(person) or app.has_shown_factor(s.id, person)
    from auth.sessions s left join public.sign_ins i on i.session_id = s.id left join public.people p on p.id = s.user_id
    where s.user_id = person and (s.not_after is null or s.not_after > now())
      and app.session_ends(s.created_at, s.refreshed_at, p.staff_role is not null) > now()
    order by 5 desc limit 100
  $$;
