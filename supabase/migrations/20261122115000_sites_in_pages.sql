-- The API pages sites by when they were made: an order that no edit changes.
create index sites_client_created on public.sites (client_id, created_at desc, id desc);
