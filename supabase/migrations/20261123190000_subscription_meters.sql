-- Of what a subscription has a price: those of today have all.
alter table public.subscriptions add column meters text[] not null default '{page_generate,ai_token,container_hours,storage_gb}';
