-- A member may be limited to chosen sites, or to chosen projects and the sites in them.
-- The limit is a column, not the absence of rows: who loses the last chosen site sees none, not all.

alter table public.memberships
  add column is_limited boolean not null default false,
  add constraint memberships_limited_role check (not is_limited or role in ('editor', 'writer', 'viewer'));
comment on column public.memberships.is_limited is 'Works in the sites and projects of `membership_sites` alone.';
alter table public.invitations
  add column is_limited boolean not null default false,
  add constraint invitations_limited_role check (not is_limited or role in ('editor', 'writer', 'viewer'));

create table public.membership_sites (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.accounts (id) on delete cascade,
  -- Of a member, or of an invitation until it is accepted.
  person_id uuid,
  invitation_id uuid references public.invitations (id) on delete cascade,
  site_id uuid,
  project_id uuid,
  -- Another role than the member's own; null is the member's own.
  role text check (role in ('editor', 'writer', 'viewer')),
  created_at timestamptz not null default now(),
  foreign key (client_id, person_id) references public.memberships (client_id, person_id) on delete cascade,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade,
  foreign key (project_id, client_id) references public.projects (id, client_id) on delete cascade,
  check (num_nonnulls(person_id, invitation_id) = 1),
  check (num_nonnulls(site_id, project_id) = 1)
);
comment on table public.membership_sites is 'Where a limited member works. A chosen site counts before the project that it is in.';
create unique index membership_sites_of_person on public.membership_sites (client_id, person_id, coalesce(site_id, project_id)) where person_id is not null;
create unique index membership_sites_of_invitation on public.membership_sites (invitation_id, coalesce(site_id, project_id)) where invitation_id is not null;
create index membership_sites_membership on public.membership_sites (client_id, person_id);
create index membership_sites_site on public.membership_sites (site_id, client_id);
create index membership_sites_project on public.membership_sites (project_id, client_id);
alter table public.membership_sites enable row level security;
create policy chosen_sites_are_read on public.membership_sites for select to authenticated
  using (client_id = (select app.reader('member.manage')));
grant select on public.membership_sites to authenticated;
create constraint trigger audit after insert or update or delete on public.membership_sites deferrable initially deferred
  for each row execute function app.audit('id');

-- A role that is always of the whole account ends the limit, whoever gives it.
create function app.end_limit() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if new.role not in ('editor', 'writer', 'viewer') then
    new.is_limited := false;
  end if;
  if not new.is_limited then
    delete from public.membership_sites s where s.client_id = new.client_id and s.person_id = new.person_id;
  end if;
  return new;
end $$;
create trigger end_limit before update of role, is_limited on public.memberships for each row execute function app.end_limit();

-- The sites on which a limited member's role may do that. Roles are asked by place, not by site: a project may have ten thousand.
create function app.member_sites(client uuid, person uuid, wanted text) returns setof uuid
  language sql stable rows 100 security definer set search_path = ''
  as $$
    with place as materialized (
      select x.site_id, x.project_id, exists (
          select from public.role_permissions p where p.role = coalesce(x.role, m.role) and p.permission = wanted) as may
      from public.memberships m join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
      where m.client_id = client and m.person_id = person)
    select l.site_id from place l where l.site_id is not null and l.may
    union all
    select s.id from place l join public.sites s on s.project_id = l.project_id and s.client_id = client
    where l.may and s.id <> all (array(select d.site_id from place d where d.site_id is not null))
  $$;

-- The projects in which a limited member's role may do that.
create function app.member_projects(client uuid, person uuid, wanted text) returns setof uuid
  language sql stable rows 10 security definer set search_path = ''
  as $$
    select x.project_id
    from public.memberships m
      join public.membership_sites x on x.client_id = client and x.person_id = person and x.project_id is not null
      join public.role_permissions p on p.role = coalesce(x.role, m.role) and p.permission = wanted
    where m.client_id = client and m.person_id = person
  $$;

-- Whether a member may do that in the account; with a site, whether they may there. Who is limited may nothing without one.
create function app.member_may(client uuid, person uuid, wanted text, site uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select case when m.is_limited then site in (select app.member_sites(client, person, wanted))
      else exists (select from public.role_permissions p where p.role = m.role and p.permission = wanted) end
    from public.memberships m where m.client_id = client and m.person_id = person
  $$;

-- Whether who acts works in chosen sites alone. A visit and a program have the whole account.
create function app.is_limited() returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select coalesce((select m.is_limited from public.memberships m
      where m.client_id = auth.uid() and m.person_id = app.actor_id()
        and app.actor_kind() in ('user', 'assistant') and app.visit_id() is null), false)
  $$;

-- Those of who acts. Asked for somebody who is limited: others have every site, and no rows here.
create function app.chosen_sites(wanted text) returns setof uuid
  language sql stable rows 100 security definer set search_path = ''
  as $$ select app.member_sites(auth.uid(), app.actor_id(), wanted) $$;
create function app.chosen_projects(wanted text) returns setof uuid
  language sql stable rows 10 security definer set search_path = ''
  as $$ select app.member_projects(auth.uid(), app.actor_id(), wanted) $$;

-- What the role permits: everywhere, or with a limit on some site or in some project. Which of them is asked by the policies
-- of their rows and by `require_permission_on`.
create or replace function app.may(wanted text) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select case
        when app.is_limited() then wanted = 'account.read'
          or exists (select from public.memberships m
            join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
            join public.role_permissions p on p.role = coalesce(x.role, m.role) and p.permission = wanted
            where m.client_id = auth.uid() and m.person_id = app.actor_id())
        else exists (select from public.role_permissions p where p.role = app.account_role() and p.permission = wanted) end
      and not (app.actor_kind() = 'assistant'
        and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close'))
  $$;

-- The role on a site; without one the role in the account.
create function app.role_on(site uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select coalesce(case when site is not null and app.is_limited() then (
      select coalesce(x.role, m.role) from public.memberships m
        join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
        left join public.sites s on s.id = site and s.client_id = m.client_id
      where m.client_id = auth.uid() and m.person_id = app.actor_id() and (x.site_id = site or x.project_id = s.project_id)
      order by x.site_id is null limit 1) end, app.account_role())
  $$;

-- What a screen may offer: on a site, or in the account. A site is made in a project: who has single sites makes none.
create function app.permissions(site uuid) returns text[]
  language sql stable security definer set search_path = ''
  as $$
    select array(select distinct p.permission from public.role_permissions p
      where case
        when not app.is_limited() then p.role = app.account_role()
        when site is not null then site in (select app.chosen_sites(p.permission))
        when p.permission = 'site.create' then exists (select app.chosen_projects('site.create'))
        else app.may(p.permission) end)
  $$;

-- Refuses what the role on that site may not. A site out of reach answers as one that does not exist.
create function app.require_permission_on(wanted text, site uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  perform app.require_permission(wanted);
  if app.is_limited() and not site in (select app.chosen_sites(wanted)) then
    if not site in (select app.chosen_sites('account.read')) then
      raise exception 'no such site' using errcode = 'PM012', detail = 'site';
    end if;
    raise exception 'the role may not: %', wanted using
      errcode = 'PM010', detail = jsonb_build_object('permission', wanted, 'role', app.role_on(site))::text;
  end if;
  return true;
end $$;

-- As `app.writer`, on a site.
create function app.site_writer(wanted text, site uuid) returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if app.account_role() is null then
    return null;
  end if;
  perform app.require_permission_on(wanted, site);
  return app.writer(wanted);
end $$;

-- Refuses who is limited where one of these ids names something of the account that they do not reach, or on which their role
-- may not do that. Asked by the doors with every id of an input, so that no verb behind them can forget it.
create function app.require_reach(wanted text, things uuid[]) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  found record;
begin
  if not app.is_limited() then
    return true;
  end if;
  for found in
    select t.kind, t.site_id, t.project_id from (
      select 'site' as kind, id, client_id, id as site_id, null::uuid as project_id from public.sites where id = any (things)
      union all select 'project', id, client_id, null, id from public.projects where id = any (things)
      union all select 'generation', id, client_id, site_id, project_id from public.generations where id = any (things)
      union all select 'batch', id, client_id, null, null from public.batches where id = any (things)
      union all select 'domain', id, client_id, site_id, null from public.domains where id = any (things)
      union all select 'certificate', c.id, c.client_id, d.site_id, null from public.certificates c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'site', id, client_id, site_id, null from public.publications where id = any (things)
      union all select 'build', id, client_id, site_id, null from public.builds where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.releases where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.release_receipts where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.revisions where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.assets where id = any (things)
      union all select 'proposal', id, client_id, site_id, null from public.proposals where id = any (things)
      union all select 'translation', id, client_id, site_id, null from public.translations where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.form_messages where id = any (things)
      union all select 'publish_request', id, client_id, site_id, null from public.publish_requests where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.incidents where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.uploads where id = any (things) and site_id is not null
    ) t where t.client_id = auth.uid()
  loop
    if found.site_id in (select app.chosen_sites('account.read')) then
      perform app.require_permission_on(wanted, found.site_id);
    elsif found.site_id is not null or found.project_id is null or not found.project_id in (select app.chosen_projects(wanted)) then
      raise exception 'no such thing' using errcode = 'PM012', detail = found.kind;
    end if;
  end loop;
  return true;
end $$;

-- The project for a new site: the one that was asked for. Who is limited makes sites in a chosen project, and none without one.
create function app.project_to_create_in(asked uuid) returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  project uuid;
begin
  if not app.is_limited() then
    return asked;
  end if;
  select p.id into project from public.projects p
    where p.client_id = auth.uid() and p.id in (select app.chosen_projects('site.create')) and (asked is null or p.id = asked)
    order by p.created_at, p.id limit 1;
  if project is null then
    raise exception 'the role may not: site.create' using
      errcode = 'PM010', detail = jsonb_build_object('permission', 'site.create', 'role', app.account_role())::text;
  end if;
  return project;
end $$;

-- Who may move a site between projects could lend it to somebody, or take it from them.
create function app.keep_project() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if app.is_limited() then
    raise exception 'the role may not: site.manage' using
      errcode = 'PM010', detail = jsonb_build_object('permission', 'site.manage', 'role', app.account_role())::text;
  end if;
  return new;
end $$;
create trigger keep_project before update of project_id on public.sites
  for each row when (old.project_id is distinct from new.project_id) execute function app.keep_project();

-- The members who may do that, on that site where one is named, owners first: whom to ask.
create function app.who_may(wanted text, site uuid) returns table (person_id uuid, name text, role text)
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id, coalesce(p.full_name, ''), m.role
    from public.memberships m join public.people p on p.id = m.person_id
    where m.client_id = app.reader('account.read') and app.member_may(m.client_id, m.person_id, wanted, site)
    order by m.role <> 'owner', m.created_at
  $$;

-- Everything that hangs on a site is there for those who reach the site. Restrictive: beside the policies that ask for account
-- and permission. The first half is asked once a query, and all that members without a limit pay.
do $$
declare
  named text;
begin
  foreach named in array array['drafts', 'operations', 'revisions', 'assets', 'releases', 'proposals', 'translations', 'publications', 'builds',
    'release_checks', 'release_receipts', 'domains', 'publish_requests', 'uptime_watches', 'uptime_checks', 'incidents',
    'serving_periods', 'site_traffic', 'usage_daily', 'usage_hourly', 'usage_paths', 'usage_events', 'model_calls']
  loop
    execute format('create policy within_reach on public.%I as restrictive for all to authenticated
      using (not (select app.is_limited()) or site_id in (select app.chosen_sites(''account.read'')))', named);
  end loop;
  foreach named in array array['domain_proofs', 'domain_history', 'domain_looks', 'domain_redirects', 'certificates'] loop
    execute format('create policy within_reach on public.%I as restrictive for all to authenticated
      using (not (select app.is_limited()) or domain_id in (select d.id from public.domains d))', named);
  end loop;
  -- They name every site of the account.
  foreach named in array array['batches', 'batch_rows', 'status_pages'] loop
    execute format('create policy within_reach on public.%I as restrictive for all to authenticated using (not (select app.is_limited()))', named);
  end loop;
end $$;
-- A row that is being made is not in the table yet: its project says where it is.
create policy within_reach on public.sites as restrictive for all to authenticated using (not (select app.is_limited())
  or id in (select app.chosen_sites('account.read')) or project_id in (select app.chosen_projects('account.read')));
create policy made_within_reach on public.sites as restrictive for insert to authenticated
  with check (not (select app.is_limited()) or project_id in (select app.chosen_projects('site.create')));
create policy edited_within_reach on public.sites as restrictive for update to authenticated
  using (not (select app.is_limited()) or id in (select app.chosen_sites('site.create')));
create policy within_reach on public.projects as restrictive for all to authenticated
  using (not (select app.is_limited()) or id in (select app.chosen_projects('account.read')));
create policy described_within_reach on public.assets as restrictive for update to authenticated
  using (not (select app.is_limited()) or site_id in (select app.chosen_sites('content.edit')));
create policy within_reach on public.form_messages as restrictive for all to authenticated
  using (not (select app.is_limited()) or site_id in (select app.chosen_sites('message.read')));
-- Until its site is made, a generation is where it is going to.
create policy within_reach on public.generations as restrictive for all to authenticated using (not (select app.is_limited())
  or site_id in (select app.chosen_sites('account.read'))
  or (site_id is null and project_id in (select app.chosen_projects('account.read'))));
create policy within_reach on public.generation_events as restrictive for all to authenticated
  using (not (select app.is_limited()) or generation_id in (select g.id from public.generations g));

-- The team with its limits.
drop function app.team();
create function app.team() returns table (
    person_id uuid, name text, email text, role text, is_limited boolean, joined_at timestamptz, signed_in_at timestamptz,
    did_table text, did_action text, did_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id, p.full_name, u.email::text, m.role, m.is_limited, m.created_at, u.last_sign_in_at, d.table_name, d.action, d.at
    from public.memberships m
      join public.people p on p.id = m.person_id
      join auth.users u on u.id = m.person_id
      left join lateral (
        -- Of the newest thousand deeds of that person alone: they may work in many accounts.
        select a.table_name, a.action, a.at from (
          select x.table_name, x.action, x.at, x.on_behalf_of, x.seq from public.audit_log x
          where x.actor = m.person_id order by x.seq desc limit 1000) a
        -- Whoever acts in the account of their own acts on nobody's behalf.
        where coalesce(a.on_behalf_of, m.person_id) = m.client_id
          and a.table_name not in ('mails', 'known_devices', 'security_events', 'people', 'reservations', 'allowances')
        order by a.seq desc limit 1) d on true
    where m.client_id = app.reader('account.read')
    order by array_position(array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'], m.role), m.created_at, m.person_id
  $$;

revoke execute on function app.end_limit(), app.member_sites(uuid, uuid, text), app.member_projects(uuid, uuid, text),
  app.member_may(uuid, uuid, text, uuid), app.is_limited(), app.chosen_sites(text), app.chosen_projects(text), app.role_on(uuid),
  app.permissions(uuid), app.require_permission_on(text, uuid), app.site_writer(text, uuid), app.require_reach(text, uuid[]),
  app.project_to_create_in(uuid), app.keep_project(), app.who_may(text, uuid), app.team()
  from public, anon, authenticated, service_role;
grant execute on function app.is_limited(), app.chosen_sites(text), app.chosen_projects(text), app.role_on(uuid), app.permissions(uuid),
  app.require_permission_on(text, uuid), app.site_writer(text, uuid), app.require_reach(text, uuid[]), app.project_to_create_in(uuid),
  app.who_may(text, uuid), app.team() to authenticated;
grant execute on function app.is_limited() to service_role;
