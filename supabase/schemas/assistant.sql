-- Made from the migrations by `npm run schema`. Do not edit.

create table public.proposals (
  id uuid not null,
  client_id uuid not null,
  site_id uuid not null,
  -- Asking twice with one key is one proposal.
  key text not null,
  -- The draft that it was made of.
  base_revision bigint not null,
  -- Target, wish and languages.
  request jsonb not null,
  state text not null default 'asking',
  changes jsonb not null default '[]'::jsonb,
  -- Of a whole page: its sections, before any of them is written.
  plan jsonb,
  -- Asked back where the wish could not be understood.
  question text,
  -- Keys of the texts that were taken over.
  accepted jsonb,
  quoted integer not null,
  tokens integer not null default 0,
  reservation_id uuid,
  -- The reason as the application names it.
  error text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  settled_at timestamptz,
  -- The version that its texts are an answer to; null until they are there.
  prompt_id text,
  constraint proposals_pkey primary key (id),
  constraint proposals_client_id_key_key unique (client_id, key),
  constraint proposals_accepted_check check (octet_length((accepted)::text) <= (64 * 1024)),
  constraint proposals_base_revision_check check (base_revision >= 0),
  constraint proposals_changes_check check (octet_length((changes)::text) <= (256 * 1024)),
  constraint proposals_check check ((tokens >= 0) and (tokens <= quoted)),
  constraint proposals_check1 check ((state = any (array['asking', 'open'])) = (settled_at is null)),
  constraint proposals_error_check check (length(error) <= 200),
  constraint proposals_key_check check ((length(key) >= 1) and (length(key) <= 100)),
  constraint proposals_plan_check check (octet_length((plan)::text) <= (16 * 1024)),
  constraint proposals_prompt_id_check check ((length(prompt_id) >= 1) and (length(prompt_id) <= 80)),
  constraint proposals_question_check check (length(question) <= 200),
  constraint proposals_quoted_check check (quoted > 0),
  constraint proposals_request_check check (octet_length((request)::text) <= (8 * 1024)),
  constraint proposals_state_check check (state = any (array['asking', 'open', 'accepted', 'rejected', 'expired', 'failed']))
);
alter table public.proposals add constraint proposals_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index proposals_client on public.proposals (client_id);
create index proposals_settled on public.proposals (settled_at) where (settled_at is not null);
create index proposals_site on public.proposals (site_id, client_id, created_at desc);
create index proposals_waiting on public.proposals (created_at) where (state = any (array['asking', 'open']));
alter table public.proposals enable row level security;
create policy own_proposals_are_read on public.proposals for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.proposals as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.proposals to authenticated;
grant delete, insert, select, update on public.proposals to service_role;
-- They are the owner's words and texts: the audit holds their digests.
create constraint trigger audit after insert or delete or update on public.proposals deferrable initially deferred for each row execute function app.audit('id', 'request', 'changes', 'plan', 'question');
create trigger refuse_suspended after insert on public.proposals for each row execute function app.refuse_suspended();
