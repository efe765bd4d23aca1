-- Where a photo lies follows from its row: client, site and hash. A path beside them could only say something else.
alter table public.assets drop column path;

-- Nobody's own token opens storage: files come and go through the server, which knows who asks and what they have.
drop policy own_site_assets_are_read on storage.objects;
drop policy own_site_assets_are_added on storage.objects;
drop policy own_site_assets_are_removed on storage.objects;
-- The server asks it for the one who is signed in; it answers nobody about another.
revoke execute on function app.has_storage_room(uuid) from authenticated;
grant execute on function app.has_storage_room(uuid) to service_role;

update storage.buckets set file_size_limit = 8388608, allowed_mime_types = array['image/avif', 'image/webp', 'image/jpeg']
  where id = 'site-assets';
update storage.buckets set file_size_limit = 33554432, allowed_mime_types = array['application/octet-stream'] where id = 'releases';
