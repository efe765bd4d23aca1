-- What was seen of a photo when it was taken in: the point that a crop keeps, and how large it can stand.
alter table public.assets add column measure jsonb;
