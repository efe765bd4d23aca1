-- The agency's desk: what needs somebody now, and what the agency notes of its clients. Read and written by staff alone.

-- Who took an item of the list on, and until when it is put off. The items themselves are read from the rows that they are about.
create table public.attention_marks (
  kind text not null check (length(kind) between 1 and 40),
  -- Of the row that needs somebody, within its kind.
  ref text not null check (length(ref) between 1 and 200),
  client_id uuid references public.accounts (id) on delete cascade,
  owner_id uuid references public.people (id) on delete set null,
  snoozed_until timestamptz,
  reason text check (length(reason) between 3 and 300),
  updated_at timestamptz not null default now(),
  primary key (kind, ref),
  -- Nothing is put off without saying why.
  check ((snoozed_until is null) = (reason is null))
);
create index attention_marks_client on public.attention_marks (client_id);
create index attention_marks_owner on public.attention_marks (owner_id);
alter table public.attention_marks enable row level security;
create trigger touch before update on public.attention_marks for each row execute function app.touch();
create constraint trigger audit after insert or update or delete on public.attention_marks deferrable initially deferred
  for each row execute function app.audit('kind,ref', 'reason');

-- Who of the agency looks after a client.
create table public.client_owners (
  client_id uuid primary key references public.accounts (id) on delete cascade,
  owner_id uuid not null references public.people (id) on delete cascade,
  updated_at timestamptz not null default now()
);
create index client_owners_owner on public.client_owners (owner_id);
alter table public.client_owners enable row level security;
create trigger touch before update on public.client_owners for each row execute function app.touch();
create constraint trigger audit after insert or update or delete on public.client_owners deferrable initially deferred
  for each row execute function app.audit('client_id');

create table public.client_tags (
  client_id uuid not null references public.accounts (id) on delete cascade,
  tag text not null check (tag = lower(btrim(tag)) and length(tag) between 1 and 40),
  created_at timestamptz not null default now(),
  primary key (client_id, tag)
);
create index client_tags_tag on public.client_tags (tag);
alter table public.client_tags enable row level security;
create constraint trigger audit after insert or delete on public.client_tags deferrable initially deferred
  for each row execute function app.audit('client_id,tag');

-- Notes of the agency about a client; what was written stays as it was written, or goes.
create table public.client_notes (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  -- The note outlives who wrote it.
  author_id uuid not null,
  author_name text not null check (length(author_name) <= 200),
  body text not null check (length(body) between 1 and 4000),
  created_at timestamptz not null default now()
);
create index client_notes_client on public.client_notes (client_id, created_at desc, id);
alter table public.client_notes enable row level security;
revoke update on public.client_notes from service_role;
create constraint trigger audit after insert or delete on public.client_notes deferrable initially deferred
  for each row execute function app.audit('id', 'body');

-- Everything that is at risk is found by an index that holds nothing else, so that the list costs what is in it.
create index publications_failed on public.publications (finished_at) where state = 'failed';
create index publications_held on public.publications (created_at) where state = 'held';
create index generations_failed on public.generations (finished_at) where status = 'failed';
create index invoices_unpaid on public.invoices (client_id, created_at) where status in ('open', 'uncollectible') and attempts > 0;
create index invoices_disputed on public.invoices (paid_at) where is_disputed;
create index usage_notices_near on public.usage_notices (period_end) where percent >= 80;
create index domains_unsettled on public.domains (created_at) where state in ('proving', 'pointing', 'astray', 'expired');
-- Moments are written in one form, so that the text is in their order.
create index domains_registration on public.domains ((registration ->> 'expiresAt')) where state in ('live', 'astray');
create index certificates_failed on public.certificates (created_at) where state = 'failed';
create index meter_batches_refused on app.meter_batches (billed_at) where sent_at is null and refused is not null;
create index leads_new on public.leads (created_at) where stage = 'new';
create index incidents_open_since on public.incidents (started_at) where ended_at is null;

-- Under which address each member of an account signs in, and when they last did. Who asks shows the address or does not.
create function app.sign_ins(client uuid) returns table (person_id uuid, email text, last_sign_in_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select u.id, u.email::text, u.last_sign_in_at from public.memberships m join auth.users u on u.id = m.person_id where m.client_id = client
  $$;
revoke execute on function app.sign_ins(uuid) from public, anon, authenticated, service_role;
grant execute on function app.sign_ins(uuid) to service_role;
