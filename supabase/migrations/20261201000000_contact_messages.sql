-- Messages of the contact page, until they are answered: the mail about one forgets its words once it is sent.
create table public.contact_messages (
  id uuid not null,
  -- Null for somebody who wrote without being signed in.
  client_id uuid,
  reference text not null,
  topic text not null,
  name text not null,
  message text not null,
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  constraint contact_messages_pkey primary key (id),
  constraint contact_messages_message_check check ((length(message) >= 1) and (length(message) <= 5000)),
  constraint contact_messages_name_check check (length(name) <= 120),
  constraint contact_messages_reference_check check (length(reference) <= 40),
  constraint contact_messages_topic_check check (length(topic) <= 40)
);
alter table public.contact_messages add constraint contact_messages_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index contact_messages_client on public.contact_messages (client_id);
create index contact_messages_created on public.contact_messages (created_at);
create index contact_messages_open on public.contact_messages (created_at) where (answered_at is null);
alter table public.contact_messages enable row level security;
grant delete, insert, select, update on public.contact_messages to service_role;
create constraint trigger audit after insert or delete or update on public.contact_messages deferrable initially deferred for each row execute function app.audit('id', 'name', 'message');
