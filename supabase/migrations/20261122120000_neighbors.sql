-- What sites look like, by trade and town, so that a new one is not taken for its neighbour's. No words of their owners.

alter table public.generations
  add column trade text check (length(trade) <= 60),
  add column town text check (length(town) <= 120),
  add column signature jsonb check (octet_length(signature::text) <= 1000);
create index generations_neighbors on public.generations (trade, town, finished_at desc) where signature is not null;
