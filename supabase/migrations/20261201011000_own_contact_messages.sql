-- The person who wrote a message to us from an account, and reads it there.
alter table public.contact_messages add column person_id uuid;
alter table public.contact_messages add constraint contact_messages_person_id_fkey foreign key (person_id) references public.people(id) on delete cascade;
create index contact_messages_person on public.contact_messages (person_id, created_at desc);
create policy own_contact_messages_are_read on public.contact_messages for select to authenticated
  using (person_id = (select app.actor_id()));
grant select on public.contact_messages to authenticated;
