-- One subselect instead of two in each policy of what belongs to a site (planning a subselect costs more than running it), and one
-- query of the membership in each of the functions that stand there.

-- The sites that a limited member may reach for a permission; null: the person is not limited.
create function app.reachable_sites(wanted text) returns uuid[]
  language plpgsql stable security definer set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
begin
  if c #>> '{act,support}' is null and coalesce(c #>> '{act,kind}', 'user') = 'user' and exists (
      select from public.memberships m where m.client_id = (c ->> 'sub')::uuid
        and m.person_id = nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid and not m.is_limited) then
    return null;
  end if;
  return case when app.is_limited() then array(select app.chosen_sites(wanted)) end;
end $function$;
revoke execute on function app.reachable_sites(text) from public;
grant execute on function app.reachable_sites(text) to authenticated;

-- A member of all sites, which most are, is answered by the first query.
create or replace function app.reader(wanted text) returns uuid
  language plpgsql stable security definer set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
  account uuid;
begin
  if c #>> '{act,support}' is null and coalesce(c #>> '{act,kind}', 'user') = 'user' then
    select m.client_id into account
      from public.memberships m join public.role_permissions p on p.role = m.role and p.permission = wanted
      where m.client_id = (c ->> 'sub')::uuid
        and m.person_id = nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid and not m.is_limited;
    if account is not null then
      return account;
    end if;
  end if;
  return case when app.may(wanted) then auth.uid() end;
end $function$;

alter policy within_reach on public.proposals
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.releases
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.domains
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.builds
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.form_messages
  using (coalesce(site_id = any ((select app.reachable_sites('message.read'))::uuid[]), true));
alter policy within_reach on public.performance_visits
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.publications
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.publish_requests
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.release_checks
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.release_receipts
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.site_origins
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.serving_periods
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.site_traffic
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.usage_daily
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.usage_events
  using (coalesce(coalesce(site_id, '00000000-0000-0000-0000-000000000000') = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.usage_hourly
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.usage_paths
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.model_calls
  using (coalesce(coalesce(site_id, '00000000-0000-0000-0000-000000000000') = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.incidents
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.performance_drops
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.performance_metrics
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.performance_watches
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.uptime_checks
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.uptime_watches
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy described_within_reach on public.assets
  using (coalesce(site_id = any ((select app.reachable_sites('content.edit'))::uuid[]), true));
alter policy within_reach on public.assets
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.drafts
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.operations
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.revisions
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.site_redirects
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy within_reach on public.translations
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
alter policy edited_within_reach on public.sites
  using (coalesce(id = any ((select app.reachable_sites('site.create'))::uuid[]), true));
alter policy within_reach on public.sites
  using (coalesce(id = any ((select app.reachable_sites('account.read'))::uuid[]), true) or project_id in (select app.chosen_projects('account.read')));
alter policy within_reach on public.generations
  using (coalesce(coalesce(site_id, '00000000-0000-0000-0000-000000000000') = any ((select app.reachable_sites('account.read'))::uuid[]), true)
    or (site_id is null and project_id in (select app.chosen_projects('account.read'))));
