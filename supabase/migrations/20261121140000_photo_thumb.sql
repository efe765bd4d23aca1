-- An impression of the photo in about 25 bytes, shown while it loads, and whose it is when it is not the owner's own.
alter table public.assets add column thumb text check (length(thumb) <= 200);
alter table public.assets add column credit jsonb;
