-- A client's question about a visit is read where it was asked, and at the agency's desk.
alter table public.support_sessions add column question text check (length(question) <= 2000);
comment on column public.support_sessions.question is 'The question of the client to the agency.';
drop trigger audit on public.support_sessions;
create constraint trigger audit after insert or update or delete on public.support_sessions
  deferrable initially deferred for each row execute function app.audit('id', 'question');
