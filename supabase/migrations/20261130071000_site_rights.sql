-- Old paths of a site are its people's to lead elsewhere.
create policy own_site_redirects_are_made on public.site_redirects for insert to authenticated
  with check (client_id = (select app.writer('site.publish')));
create policy own_site_redirects_are_removed on public.site_redirects for delete to authenticated
  using (client_id = (select app.writer('site.publish')));
create policy made_within_reach on public.site_redirects as restrictive for insert to authenticated
  with check (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
create policy removed_within_reach on public.site_redirects as restrictive for delete to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
grant delete, insert on public.site_redirects to authenticated;

create policy own_asts_are_made on public.asts for insert to authenticated
  with check (client_id = (select app.writer('site.create')));
create policy own_asts_are_removed on public.asts for delete to authenticated
  using (client_id = (select app.writer('site.create')));
grant delete, insert on public.asts to authenticated;

create policy own_uploads_are_read on public.uploads for select to authenticated
  using (client_id = (select app.reader('content.edit')));
-- Slots and results are the server's: they say what is taken in.
create policy own_uploads_are_claimed on public.uploads for update to authenticated
  using (client_id = (select app.reader('content.edit')))
  with check (client_id = (select app.reader('content.edit')));
create policy within_reach on public.uploads as restrictive for all to authenticated
  using (site_id is null or coalesce((site_id = any ((select app.reachable_sites('content.edit'))::uuid[])), true));
grant select on public.uploads to authenticated;
grant update (claimed_at) on public.uploads to authenticated;
