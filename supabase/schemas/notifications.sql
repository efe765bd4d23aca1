-- Made from the migrations by `npm run schema`. Do not edit.

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
  -- The end of the time in which the writer's plan promises an answer; null where none is promised.
  due_at timestamptz,
  -- The person who wrote a message to us from an account, and reads it there.
  person_id uuid,
  constraint contact_messages_pkey primary key (id),
  constraint contact_messages_message_check check ((length(message) >= 1) and (length(message) <= 5000)),
  constraint contact_messages_name_check check (length(name) <= 120),
  constraint contact_messages_reference_check check (length(reference) <= 40),
  constraint contact_messages_topic_check check (length(topic) <= 40)
);
alter table public.contact_messages add constraint contact_messages_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.contact_messages add constraint contact_messages_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index contact_messages_client on public.contact_messages (client_id);
create index contact_messages_created on public.contact_messages (created_at);
create index contact_messages_open on public.contact_messages (created_at) where (answered_at is null);
create index contact_messages_person on public.contact_messages (person_id, created_at desc);
alter table public.contact_messages enable row level security;
create policy own_contact_messages_are_read on public.contact_messages for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.contact_messages to authenticated;
grant delete, insert, select, update on public.contact_messages to service_role;
create constraint trigger audit after insert or delete or update on public.contact_messages deferrable initially deferred for each row execute function app.audit('id', 'name', 'message');

-- Mails that were promised in the transaction of what they tell. Server only.
create table public.mails (
  id uuid not null,
  -- Null for someone without an account, whose address is then given.
  client_id uuid,
  -- Says which mail this is: the same key is sent once for ever.
  key text not null,
  kind text not null,
  -- Values of the placeholders; cleared after sending.
  data jsonb not null default '{}'::jsonb,
  -- Fixed by the first try, so that each try sends the same mail.
  locale text,
  to_address text,
  state text not null default 'queued',
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null default now(),
  tried_at timestamptz,
  sent_at timestamptz,
  -- A mail to one person instead of to the owner of its account: to a member, or about that person.
  person_id uuid,
  due_at timestamptz,
  asked_by uuid,
  constraint mails_pkey primary key (id),
  constraint mails_key_key unique (key),
  constraint mails_attempts_check check (attempts >= 0),
  constraint mails_check check (num_nonnulls(client_id, person_id, to_address) > 0),
  constraint mails_error_check check (length(error) <= 200),
  constraint mails_key_check check ((length(key) >= 1) and (length(key) <= 200)),
  constraint mails_kind_check check (length(kind) <= 60),
  constraint mails_locale_check check (length(locale) <= 20),
  constraint mails_state_check check (state = any (array['queued', 'sent', 'failed'])),
  constraint mails_to_address_check check (length(to_address) <= 320)
);
alter table public.mails add constraint mails_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.mails add constraint mails_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
comment on column public.mails.due_at is 'Not sent before; until then it can be taken back.';
comment on column public.mails.asked_by is 'The person of the agency who asked for it.';
create index mails_asked on public.mails (client_id, created_at desc) where (asked_by is not null);
create index mails_client on public.mails (client_id, kind);
create index mails_person on public.mails (person_id) where (person_id is not null);
create index mails_reports on public.mails (created_at) where (kind = 'abuse-report');
create index mails_waiting on public.mails (created_at) where (state = 'queued');
alter table public.mails enable row level security;
grant delete, insert, select, update on public.mails to service_role;
create constraint trigger audit after insert or delete or update on public.mails deferrable initially deferred for each row execute function app.audit('id', 'data', 'to_address');

-- Sites that were taken down of which the owner should have heard and did not.
create function app.unmailed_suspensions(since timestamptz, until timestamptz)
 returns table(site_id uuid, client_id uuid)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select s.id, s.client_id from public.sites s
    where s.suspended_at >= since and s.suspended_at < until
      and not exists (select from public.mails m
        where m.key = concat_ws('/', 'site-suspended', s.id, floor(extract(epoch from s.suspended_at) * 1000)::bigint))
    order by s.suspended_at limit 200
  $function$;
grant execute on function app.unmailed_suspensions(since timestamptz, until timestamptz) to service_role;
