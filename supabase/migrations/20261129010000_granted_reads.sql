-- A member's place in the account is asked once, when a transaction is opened, by the function that looks at their session there; what
-- it answers is kept for the policies, which before asked the membership again, twice in each statement.

-- The account and what a member of all its sites may read there; empty for a limited member, null for nobody's.
create function app.granted_reads(client uuid, person uuid) returns text
  language plpgsql stable security definer set search_path to ''
as $function$
begin
  return (select case when m.is_limited then '' else
      m.client_id || ' ' || array_to_string(array(select p.permission from public.role_permissions p
        where p.role = m.role and p.permission like '%.read'), ' ') || ' ' end
    from public.memberships m where m.client_id = client and m.person_id = person);
end $function$;
revoke execute on function app.granted_reads(uuid, uuid) from public;

drop function app.require_access(uuid, uuid, uuid, uuid);
-- Refuses a session that has ended and a person who is no member. Returns what a member may read; a visit has none, as it can end at once.
create function app.require_access(session uuid, person uuid, client uuid, visit uuid) returns text
  language plpgsql stable security definer set search_path to ''
as $function$
declare
  granted text := '';
begin
  perform app.require_session(session, person);
  if visit is not null then
    if app.support_mode(visit, client, person) is null then
      raise exception 'the visit has ended' using errcode = 'PM008', detail = 'visit';
    end if;
    return granted;
  end if;
  granted := app.granted_reads(client, person);
  if granted is null then
    raise exception 'no member of this account' using errcode = 'PM008', detail = 'member';
  end if;
  return granted;
end $function$;
revoke execute on function app.require_access(uuid, uuid, uuid, uuid) from public;
grant execute on function app.require_access(uuid, uuid, uuid, uuid) to app_server;

-- The setting is as good as the claims beside it: whoever could write one could write the others. It counts for reads alone. Without it (on
-- visits, for limited members, API keys and PostgREST, after a change of role) the rows are asked.
create or replace function app.reader(wanted text) returns uuid
  language plpgsql stable security definer set search_path to ''
as $function$
begin
  return case
    when strpos(current_setting('app.granted_reads', true), ' ' || wanted || ' ') > 0 then left(current_setting('app.granted_reads', true), 36)::uuid
    when app.may(wanted) then auth.uid() end;
end $function$;

create or replace function app.reachable_sites(wanted text) returns uuid[]
  language plpgsql stable security definer set search_path to ''
as $function$
begin
  if current_setting('app.granted_reads', true) <> '' or not app.is_limited() then
    return null;
  end if;
  return array(select app.chosen_sites(wanted));
end $function$;

-- The same with the projects that were chosen, for rows that are not on a site yet.
create function app.reachable_places(wanted text) returns uuid[]
  language plpgsql stable security definer set search_path to ''
as $function$
begin
  if current_setting('app.granted_reads', true) <> '' or not app.is_limited() then
    return null;
  end if;
  return array(select app.chosen_sites(wanted) union all select app.chosen_projects(wanted));
end $function$;
revoke execute on function app.reachable_places(text) from public;
grant execute on function app.reachable_places(text) to authenticated;

alter policy within_reach on public.sites
  using (coalesce(array[id, project_id] && (select app.reachable_places('account.read'))::uuid[], true));
alter policy within_reach on public.generations
  using (coalesce(coalesce(site_id, project_id, '00000000-0000-0000-0000-000000000000')
    = any ((select app.reachable_places('account.read'))::uuid[]), true));

-- With the revision behind it, as it is read: without it the log of a site was sorted for its newest rows.
create index operations_site on public.operations (site_id, client_id, revision desc);
drop index public.operations_site_client;
