-- Accounts that are going to be erased: 30 days in which their owner may change their mind.

create table public.account_deletions (
  client_id uuid primary key references public.accounts (id) on delete cascade,
  requested_by uuid,
  requested_at timestamptz not null default now(),
  due_at timestamptz not null default now() + interval '30 days',
  -- When the sites were paused and the subscription cancelled; until then a job sees to it.
  settled_at timestamptz,
  -- Sites that were live: they come back when the account stays.
  paused_sites uuid[] not null default '{}'
);
create index account_deletions_due on public.account_deletions (due_at);
create index account_deletions_open on public.account_deletions (requested_at) where settled_at is null;
alter table public.account_deletions enable row level security;
create policy own_account_deletion_is_read on public.account_deletions for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.account_deletions to authenticated;
create constraint trigger audit after insert or update or delete on public.account_deletions
  deferrable initially deferred for each row execute function app.audit('client_id');

-- The tables of which the caller may read rows of their own, with the columns that find the next page.
create function app.readable_tables() returns table (name text, key text[])
  language sql stable set search_path = ''
  as $$
    select c.relname::text, array(
      select a.attname::text from pg_catalog.pg_index i
        join lateral unnest(i.indkey) with ordinality as k (attnum, n) on true
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.n)
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and pg_catalog.has_table_privilege(c.oid, 'select')
      and (c.relname in ('accounts', 'people') or exists (
        select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname in ('client_id', 'person_id') and not a.attisdropped))
    order by 1
  $$;
revoke execute on function app.readable_tables() from public, anon, authenticated, service_role;
grant execute on function app.readable_tables() to authenticated;
