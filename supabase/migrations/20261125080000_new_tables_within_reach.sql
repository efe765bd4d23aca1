-- What came beside the members' limits stands within them too.

create policy within_reach on public.dns_connections as restrictive for all to authenticated using (not (select app.is_limited()));
create policy within_reach on public.dns_changes as restrictive for all to authenticated
  using (not (select app.is_limited()) or domain_id in (select d.id from public.domains d));
do $$
declare named text;
begin
  foreach named in array array['performance_watches', 'performance_metrics', 'performance_visits', 'performance_drops'] loop
    execute format('create policy within_reach on public.%I as restrictive for all to authenticated
      using (not (select app.is_limited()) or site_id in (select app.chosen_sites(''account.read'')))', named);
  end loop;
end $$;

-- Planned once a session, as the other functions that stand in every policy.
create or replace function app.is_limited() returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if app.actor_kind() not in ('user', 'assistant') or app.visit_id() is not null then
    return false;
  end if;
  return coalesce((select m.is_limited from public.memberships m where m.client_id = auth.uid() and m.person_id = app.actor_id()), false);
end $$;

create or replace function app.may(wanted text) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  acting text;
begin
  if app.actor_kind() = 'assistant'
    and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close') then
    return false;
  elsif app.is_limited() then
    return wanted = 'account.read' or exists (select from public.memberships m
      join public.membership_sites x on x.client_id = m.client_id and x.person_id = m.person_id
      join public.role_permissions p on p.role = coalesce(x.role, m.role) and p.permission = wanted
      where m.client_id = auth.uid() and m.person_id = app.actor_id());
  end if;
  acting := app.account_role();
  return exists (select from public.role_permissions p where p.role = acting and p.permission = wanted);
end $$;

-- Changes of a zone and drops of a site are named by inputs too.
create or replace function app.require_reach(wanted text, things uuid[]) returns boolean
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
      union all select 'dns_change', c.id, c.client_id, d.site_id, null from public.dns_changes c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'site', id, client_id, site_id, null from public.performance_drops where id = any (things)
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
