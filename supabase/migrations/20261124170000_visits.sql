-- Visits of the agency that the client sees: what was looked at and changed, and what a visit never may.

alter table public.support_sessions
  add column wrote_at timestamptz,
  add column seen_at timestamptz,
  add column asked_at timestamptz;
comment on column public.support_sessions.wrote_at is 'Since when the visit may write.';
comment on column public.support_sessions.seen_at is 'When the client put the notice away.';
comment on column public.support_sessions.asked_at is 'When the client asked the agency about it.';
create index support_sessions_unseen on public.support_sessions (client_id) where seen_at is null;

create table public.visit_pages (
  visit_id uuid not null references public.support_sessions (id) on delete cascade,
  client_id uuid not null references public.accounts (id) on delete cascade,
  path text not null check (length(path) between 1 and 300),
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  primary key (visit_id, path)
);
comment on table public.visit_pages is 'Pages of an account that a visit has seen, each once. Written by the server, read by the client.';
create index visit_pages_client on public.visit_pages (client_id);
alter table public.visit_pages enable row level security;
create policy visit_pages_are_read on public.visit_pages for select to authenticated using (client_id = (select app.reader('account.read')));
grant select on public.visit_pages to authenticated;

-- The visit that this transaction is part of.
create function app.visit_id() returns uuid
  language sql stable set search_path = ''
  as $$ select nullif(app.claims() #>> '{act,support}', '')::uuid $$;

alter table public.operations add column visit uuid;
create index operations_visit on public.operations (visit) where visit is not null;
create or replace function app.stamp_actor() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  new.actor := app.actor_id();
  new.on_behalf_of := app.on_behalf_of();
  new.actor_kind := app.actor_kind();
  new.visit := app.visit_id();
  new.at := now();
  return new;
end $$;

-- A visit never deletes a site, and never takes a key away; `key.manage` is no role's on a visit.
insert into public.role_permissions (role, permission)
  select r.role, p.permission
  from (values
    ('site.delete', '{owner,manager,api_key,server}'),
    ('site.export', '{owner,manager,editor,api_key,server}'),
    ('activity.read', '{owner,manager}')
  ) as p (permission, roles), unnest(p.roles::text[]) as r (role);
alter policy own_sites_are_removed on public.sites using (client_id = (select app.writer('site.delete')));

-- Visits of the last days of which somebody who answers for the account was promised no mail yet.
create function app.unmailed_visits(since timestamptz, before timestamptz) returns table (visit_id uuid, client_id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select s.id, s.client_id from public.support_sessions s
    where s.started_at >= since and s.started_at < before
      and exists (select from public.memberships m where m.client_id = s.client_id and m.role in ('owner', 'manager')
        and not exists (select from public.mails l where l.key = 'visit/' || s.id || '/' || m.person_id))
    order by s.started_at limit 200
  $$;

-- Who answers for an account, with their address and language: all of them, the owners first.
create function app.answerable_for(client uuid) returns table (person_id uuid, email text, locale text, role text)
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id, u.email::text, p.locale, m.role
    from public.memberships m join public.people p on p.id = m.person_id join auth.users u on u.id = m.person_id
    where m.client_id = client and m.role in ('owner', 'manager') and u.email is not null
    order by m.role = 'owner' desc, m.created_at
  $$;

revoke execute on function app.visit_id(), app.unmailed_visits(timestamptz, timestamptz), app.answerable_for(uuid)
  from public, anon, authenticated, service_role;
grant execute on function app.visit_id() to anon, authenticated, service_role;
grant execute on function app.unmailed_visits(timestamptz, timestamptz), app.answerable_for(uuid) to service_role;
