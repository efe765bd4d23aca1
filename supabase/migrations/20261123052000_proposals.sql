-- What the editor's assistant proposes: texts of one part of a site, shown with their price before and kept by nobody but who accepts them.

create table public.proposals (
  id uuid primary key,
  client_id uuid not null,
  site_id uuid not null,
  -- Asking twice with one key is one proposal.
  key text not null check (length(key) between 1 and 100),
  -- The draft that it was made of.
  base_revision bigint not null check (base_revision >= 0),
  -- Target, wish and languages.
  request jsonb not null check (octet_length(request::text) <= 8 * 1024),
  state text not null default 'asking' check (state in ('asking', 'open', 'accepted', 'rejected', 'expired', 'failed')),
  changes jsonb not null default '[]' check (octet_length(changes::text) <= 256 * 1024),
  -- Of a whole page: its sections, before any of them is written.
  plan jsonb check (octet_length(plan::text) <= 16 * 1024),
  -- Asked back where the wish could not be understood.
  question text check (length(question) <= 200),
  -- Keys of the texts that were taken over.
  accepted jsonb check (octet_length(accepted::text) <= 64 * 1024),
  quoted int not null check (quoted > 0),
  tokens int not null default 0 check (tokens >= 0 and tokens <= quoted),
  reservation_id uuid,
  -- The reason as the application names it.
  error text check (length(error) <= 200),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  settled_at timestamptz,
  unique (client_id, key),
  check ((state in ('asking', 'open')) = (settled_at is null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index proposals_site on public.proposals (site_id, client_id, created_at desc);
create index proposals_client on public.proposals (client_id);
create index proposals_waiting on public.proposals (created_at) where state in ('asking', 'open');
create index proposals_settled on public.proposals (settled_at) where settled_at is not null;
alter table public.proposals enable row level security;
create policy own_proposals_are_read on public.proposals for select to authenticated using (client_id = (select auth.uid()));
-- Made and settled by the server only: a proposal costs tokens of the plan.
grant select on public.proposals to authenticated;
create trigger refuse_suspended after insert on public.proposals for each row execute function app.refuse_suspended();
-- They are the owner's words and texts: the audit holds their digests.
create constraint trigger audit after insert or update or delete on public.proposals deferrable initially deferred
  for each row execute function app.audit('id', 'request', 'changes', 'plan', 'question');
