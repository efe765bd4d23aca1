-- Every meter, in the order of screens and invoices.
create or replace function app.meters() returns text[]
  language sql immutable set search_path to ''
  as $$ select array['page_generate', 'container_hours', 'ai_token', 'storage_gb', 'bandwidth', 'requests'] $$;

-- Positions are unique at every row: they move out of the way first.
update public.meters set position = -position;
update public.meters set position = array_position(app.meters(), key);
alter table public.subscriptions alter column meters set default '{page_generate,container_hours,ai_token,storage_gb}';
