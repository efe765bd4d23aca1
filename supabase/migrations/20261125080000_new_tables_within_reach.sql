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
