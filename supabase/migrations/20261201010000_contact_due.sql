-- The end of the time in which the writer's plan promises an answer; null where none is promised.
alter table public.contact_messages add column due_at timestamptz;
