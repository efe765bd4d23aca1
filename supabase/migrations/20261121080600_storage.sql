-- Files. The first folder of a path is the client's id.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('site-assets', 'site-assets', false, 52428800,
    array['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif']),
  ('releases', 'releases', false, null, null)
on conflict (id) do update set
  public = excluded.public, file_size_limit = excluded.file_size_limit, allowed_mime_types = excluded.allowed_mime_types;

-- True while the client has a byte left; the exact count is taken when the asset's row is written.
create function app.has_storage_room(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select p.storage_used_bytes < coalesce(app.limit_of(p.id, 'storage_bytes'), 'Infinity')
    from public.user_profiles p where p.id = client
  $$;

-- The bucket `releases` has no policy: the server alone reads and writes it.
create policy own_site_assets_are_read on storage.objects for select to authenticated
  using (bucket_id = 'site-assets' and split_part(name, '/', 1) = (select auth.uid())::text);
create policy own_site_assets_are_added on storage.objects for insert to authenticated
  with check (bucket_id = 'site-assets' and split_part(name, '/', 1) = (select app.writer())::text
    and (select app.has_storage_room(auth.uid())));
create policy own_site_assets_are_removed on storage.objects for delete to authenticated
  using (bucket_id = 'site-assets' and split_part(name, '/', 1) = (select app.writer())::text);
