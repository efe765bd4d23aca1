-- Choices of an account's people about their names; evidence and proofs stay the server's to write.
create policy own_domains_are_managed on public.domains for update to authenticated
  using (client_id = (select app.writer('domain.manage')))
  with check (client_id = (select app.writer('domain.manage')));
grant update (site_id, prefers_www, hsts, wildcard) on public.domains to authenticated;

create policy domain_links_are_made on public.domain_links for insert to authenticated
  with check ((client_id = (select app.writer('domain.manage'))) and (revoked_at is null));
create policy domain_links_are_read on public.domain_links for select to authenticated
  using (client_id = (select app.reader('account.read')));
-- Also by who only reads: taking a link back gives nothing.
create policy domain_links_are_revoked on public.domain_links for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
create policy within_reach on public.domain_links as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in (select d.id from public.domains d))));
grant insert, select on public.domain_links to authenticated;
grant update (revoked_at) on public.domain_links to authenticated;

create policy own_domain_redirects_are_made on public.domain_redirects for insert to authenticated
  with check (client_id = (select app.writer('domain.manage')));
create policy own_domain_redirects_are_removed on public.domain_redirects for delete to authenticated
  using (client_id = (select app.writer('domain.manage')));
grant delete, insert on public.domain_redirects to authenticated;

-- Tells the servers of published sites that old paths of a name lead elsewhere.
create function app.announce_redirects()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform app.announce_name(d.site_id, d.name) from public.domains d where d.id in (select t.domain_id from changed t);
  return null;
end $function$;
create trigger announce_made after insert on public.domain_redirects
  referencing new table as changed for each statement execute function app.announce_redirects();
create trigger announce_removed after delete on public.domain_redirects
  referencing old table as changed for each statement execute function app.announce_redirects();

create policy dns_changes_are_begun on public.dns_changes for insert to authenticated
  with check ((client_id = (select app.reader('domain.manage'))) and (state = 'applying') and (problem is null) and (settled_at is null));
-- Also by who only reads: a change that has begun is seen to its end.
create policy dns_changes_are_settled on public.dns_changes for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
grant insert on public.dns_changes to authenticated;
grant update (state, problem, begun_at, settled_at) on public.dns_changes to authenticated;

create policy dns_connections_are_removed on public.dns_connections for delete to authenticated
  using (client_id = (select app.reader('key.manage')));
grant delete on public.dns_connections to authenticated;

create policy renewals_are_chosen on public.domain_registrations for update to authenticated
  using (client_id = (select app.reader('billing.manage')))
  with check (client_id = (select app.reader('billing.manage')));
grant update (auto_renew) on public.domain_registrations to authenticated;
