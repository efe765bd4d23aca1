-- Deletion of accounts and archives of an account.
-- Bodies of functions name tables of later files: `tests/rows/schemas.test.ts` checks them when all are there.
set check_function_bodies = off;

create table public.account_deletions (
  client_id uuid not null,
  requested_by uuid,
  requested_at timestamptz not null default now(),
  due_at timestamptz not null default (now() + '30 days'::interval),
  -- When the sites were paused and the subscription cancelled; until then a job sees to it.
  settled_at timestamptz,
  -- Sites that were live: they come back when the account stays.
  paused_sites uuid[] not null default '{}'::uuid[],
  constraint account_deletions_pkey primary key (client_id)
);
alter table public.account_deletions add constraint account_deletions_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index account_deletions_due on public.account_deletions (due_at);
create index account_deletions_open on public.account_deletions (requested_at) where (settled_at is null);
alter table public.account_deletions enable row level security;
create policy own_account_deletion_is_read on public.account_deletions for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.account_deletions to authenticated;
grant delete, insert, select, update on public.account_deletions to service_role;
create constraint trigger audit after insert or delete or update on public.account_deletions deferrable initially deferred for each row execute function app.audit('client_id');

reset check_function_bodies;
