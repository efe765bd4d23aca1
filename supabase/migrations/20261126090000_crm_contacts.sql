-- Leads who agreed to be contacts of the agency's CRM, and the outbox that keeps those contacts as the leads are.

alter table public.leads
  -- The words beside the box. They count from the day they were confirmed by mail.
  add column crm_consent text check (length(crm_consent) between 1 and 1000),
  add column crm_confirmed_at timestamptz,
  add constraint leads_crm_confirmed check (crm_confirmed_at is null or crm_consent is not null),
  add constraint leads_crm_stopped check (stopped_at is null or crm_consent is null);
create index leads_crm on public.leads (email) where crm_confirmed_at is not null;

-- One row per address: what is wanted of its contact, and whether that is still to be done.
create table public.crm_contacts (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (length(email) between 3 and 254),
  -- `keep` writes the contact; `withdraw` takes back what we wrote; `erase` deletes the person there.
  wish text not null default 'keep' check (wish in ('keep', 'withdraw', 'erase')),
  -- Rises with each wish: a wish that came during a sending is not lost.
  revision int not null default 1,
  contact_id text check (contact_id ~ '^[0-9]{1,30}$'),
  -- Null when nothing is left to do.
  due_at timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  error text check (length(error) <= 60),
  sent_at timestamptz
);
create index crm_contacts_due on public.crm_contacts (due_at) where due_at is not null;
alter table public.crm_contacts enable row level security;
grant delete, insert, select, update on public.crm_contacts to service_role;
create constraint trigger audit after insert or update or delete on public.crm_contacts deferrable initially deferred
  for each row execute function app.audit('id', 'email');

-- In the transaction that changes a lead, whoever changes it.
create function app.want_crm_contact() returns trigger
  language plpgsql set search_path = ''
  as $$
    declare
      address text := case when tg_op = 'DELETE' then old.email else new.email end;
      -- After a sending that is under way, which lasts five minutes at most.
      soon timestamptz := now() + interval '5 minutes';
    begin
      if exists (select from public.leads l where l.email = address and l.crm_confirmed_at is not null) then
        insert into public.crm_contacts as c (email, due_at) values (address, now())
          on conflict (email) do update
          set wish = 'keep', revision = c.revision + 1, due_at = least(coalesce(c.due_at, now()), soon), attempts = 0, error = null;
      else
        update public.crm_contacts c
          set wish = 'withdraw', revision = c.revision + 1, due_at = least(coalesce(c.due_at, now()), soon), attempts = 0, error = null
          where c.email = address and c.wish = 'keep';
      end if;
      return null;
    end $$;
create trigger want_crm_contact
  after insert or update of crm_confirmed_at, analysis_id, grade, score, stage or delete on public.leads
  for each row execute function app.want_crm_contact();
revoke execute on function app.want_crm_contact() from public, anon, authenticated, service_role;
