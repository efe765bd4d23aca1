-- A client who asks about a visit, puts one out or wants to leave is seen by the agency.

alter table public.support_sessions add column answered_at timestamptz;
comment on column public.support_sessions.answered_at is 'When the agency said that it had answered the client''s question.';
create index support_sessions_asked on public.support_sessions (asked_at) where asked_at is not null and answered_at is null;
create index support_sessions_put_out on public.support_sessions (ended_at) where ended_by = 'client';

-- Accounts of people who work in another's and have nothing of their own: no clients of the agency.
create function app.mere_accounts() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select distinct o.client_id from public.memberships m
    join public.memberships o on o.person_id = m.person_id and o.role = 'owner' and o.client_id <> m.client_id
    join public.people p on p.id = o.person_id and p.staff_role is null
    where m.role <> 'owner'
      and not exists (select from public.sites s where s.client_id = o.client_id)
      and not exists (select from public.subscriptions b where b.client_id = o.client_id)
      and not exists (select from public.generations g where g.client_id = o.client_id)
  $$;
revoke execute on function app.mere_accounts() from public, anon, authenticated, service_role;
grant execute on function app.mere_accounts() to service_role;
