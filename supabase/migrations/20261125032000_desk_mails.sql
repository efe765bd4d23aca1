-- Mails that somebody of the agency asks for: held back for some seconds, in which they can be taken back, and in the client's history.
alter table public.mails
  add column due_at timestamptz,
  add column asked_by uuid;
comment on column public.mails.due_at is 'Not sent before; until then it can be taken back.';
comment on column public.mails.asked_by is 'Who of the agency asked for it.';
create index mails_asked on public.mails (client_id, created_at desc) where asked_by is not null;
