create policy own_batches_are_made on public.batches for insert to authenticated
  with check (client_id = (select app.writer('site.create')));
create policy own_batches_are_queued on public.batches for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check (client_id = (select app.writer('site.create')));
grant insert on public.batches to authenticated;
grant update (queued_at) on public.batches to authenticated;

create policy own_batch_rows_are_made on public.batch_rows for insert to authenticated
  with check ((client_id = (select app.writer('site.create'))) and (state = 'waiting') and (error is null) and (generation_id is null));
create policy own_batch_rows_are_retried on public.batch_rows for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check ((client_id = (select app.writer('site.create'))) and (state = 'waiting') and (error is null));
grant insert on public.batch_rows to authenticated;
grant update (state, error) on public.batch_rows to authenticated;

-- The look alone: how far a generation is, and its unit, are the server's to say.
create policy own_looks_are_changed on public.generations for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check (client_id = (select app.writer('site.create')));
create policy changed_within_reach on public.generations as restrictive for update to authenticated
  using (coalesce((coalesce(site_id, project_id, '00000000-0000-0000-0000-000000000000'::uuid) = any ((select app.reachable_places('site.create'))::uuid[])), true));
grant update (seed, signature) on public.generations to authenticated;

create policy own_translations_are_cancelled on public.translations for update to authenticated
  using (client_id = (select app.writer('content.edit')))
  with check ((client_id = (select app.writer('content.edit'))) and (state = 'cancelled'));
create policy cancelled_within_reach on public.translations as restrictive for update to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('content.edit'))::uuid[])), true));
grant update (state, finished_at) on public.translations to authenticated;
comment on table public.translations is 'A translation costs tokens: the server alone begins it and writes what it costs.';

-- Nobody chooses the address of their page.
alter table public.status_pages alter column token set default replace(gen_random_uuid()::text, '-', '');
create policy own_status_page_is_made on public.status_pages for insert to authenticated
  with check (client_id = (select app.reader('account.edit')));
create policy own_status_page_is_switched on public.status_pages for update to authenticated
  using (client_id = (select app.reader('account.edit')))
  with check (client_id = (select app.reader('account.edit')));
grant insert (client_id, is_on, created_at) on public.status_pages to authenticated;
grant update (is_on, rendered_at) on public.status_pages to authenticated;

-- The answers of a provider about its token.
create policy dns_connections_are_noted on public.dns_connections for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
grant update (state, zones, checked_at) on public.dns_connections to authenticated;

-- Asked for, and asked for again when it failed: what became of a build is the server's to say.
create policy own_builds_are_asked_for on public.builds for insert to authenticated
  with check ((client_id = (select app.writer('site.publish'))) and (state = 'queued') and (release_id is null) and (error is null) and (started_at is null) and (finished_at is null));
create policy own_builds_are_retried on public.builds for update to authenticated
  using (client_id = (select app.writer('site.publish')))
  with check ((client_id = (select app.writer('site.publish'))) and (state = 'queued') and (error is null) and (started_at is null) and (finished_at is null));
create policy asked_for_within_reach on public.builds as restrictive for insert to authenticated
  with check (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
create policy retried_within_reach on public.builds as restrictive for update to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
grant insert on public.builds to authenticated;
grant update (state, error, queued_at, started_at, finished_at) on public.builds to authenticated;
