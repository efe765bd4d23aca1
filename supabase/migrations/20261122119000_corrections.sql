-- What an owner corrects of what was understood, kept with their words: before they have an account, and for every making of the site.

alter table public.pending_prompts add column corrections jsonb;
alter table public.generations add column corrections jsonb;
-- The text of a jsonb is some tenths longer than the JSON that the application measures.
alter table public.pending_prompts add constraint pending_prompts_corrections_bytes
  check (octet_length(corrections::text) <= 96 * 1024);
alter table public.generations add constraint generations_corrections_bytes
  check (octet_length(corrections::text) <= 96 * 1024);

-- They are the owner's words: the audit holds their digest.
drop trigger audit on public.generations;
create constraint trigger audit after insert or update or delete on public.generations deferrable initially deferred
  for each row execute function app.audit('id', 'prompt', 'notices', 'corrections');
