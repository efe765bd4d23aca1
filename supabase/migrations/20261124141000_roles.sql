-- What each role may do: one table, read by policies, verbs and screens.

create table public.role_permissions (
  role text not null,
  permission text not null,
  primary key (role, permission)
);
comment on table public.role_permissions is 'The one list of who may do what in an account. `api_key`, `support` and `server` are no roles of members.';
alter table public.role_permissions enable row level security;
create policy everyone_reads_permissions on public.role_permissions for select to anon, authenticated using (true);
grant select on public.role_permissions to anon, authenticated;
revoke insert, update, delete on public.role_permissions from service_role;

insert into public.role_permissions (role, permission)
  select r.role, p.permission
  from (values
    ('account.read',    '{owner,manager,editor,writer,billing,viewer,api_key,support,support_writing,server}'),
    ('account.edit',    '{owner,manager,api_key,server}'),
    ('account.hand_over', '{owner}'),
    -- Everything taken away in one archive, and everything erased.
    ('account.close',   '{owner}'),
    ('site.create',     '{owner,manager,editor,api_key,support_writing,server}'),
    ('site.manage',     '{owner,manager,api_key,support_writing,server}'),
    ('content.edit',    '{owner,manager,editor,writer,api_key,support_writing,server}'),
    ('site.publish',    '{owner,manager,editor,api_key,support_writing,server}'),
    ('message.read',    '{owner,manager,editor,api_key,server}'),
    ('domain.manage',   '{owner,manager,api_key,support_writing,server}'),
    ('billing.read',    '{owner,manager,billing,api_key,server}'),
    ('billing.manage',  '{owner,billing,api_key,server}'),
    ('member.manage',   '{owner,manager}'),
    ('key.manage',      '{owner,manager}'),
    ('support.manage',  '{owner,manager}')
  ) as p (permission, roles), unnest(p.roles::text[]) as r (role);
create constraint trigger audit after insert or update or delete on public.role_permissions deferrable initially deferred
  for each row execute function app.audit('role,permission');

-- Visits of the agency's people to a client's account. Read-only until asked for more; ends by itself.
create table public.support_sessions (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  -- Evidence outlives the person.
  staff_id uuid not null,
  staff_name text not null check (length(staff_name) <= 200),
  reason text not null check (length(reason) between 3 and 500),
  mode text not null default 'read' check (mode in ('read', 'write')),
  started_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- `staff`, `client`, `admin` or `time`.
  ended_by text check (ended_by in ('staff', 'client', 'admin', 'time')),
  check ((ended_at is null) = (ended_by is null))
);
comment on table public.support_sessions is 'Who of the agency was in which account, when and why. The client reads it.';
create index support_sessions_client on public.support_sessions (client_id, started_at desc);
create index support_sessions_open on public.support_sessions (expires_at) where ended_at is null;
create unique index support_sessions_one_each on public.support_sessions (staff_id) where ended_at is null;
alter table public.support_sessions enable row level security;
create constraint trigger audit after insert or update or delete on public.support_sessions deferrable initially deferred
  for each row execute function app.audit('id');

-- `read` or `write` while that visit goes on, else null.
create function app.support_mode(visit uuid, client uuid, staff uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select s.mode from public.support_sessions s join public.accounts a on a.id = s.client_id
    where s.id = visit and s.client_id = client and s.staff_id = staff and s.ended_at is null and s.expires_at > now()
      and not a.refuses_support and app.staff_type(staff) is not null
  $$;

-- In which role this transaction acts in its account; null for nobody.
create function app.account_role() returns text
  language sql stable security definer set search_path = ''
  as $$
    select case
      when app.actor_kind() in ('job', 'webhook', 'system') then 'server'
      when app.actor_kind() = 'apiKey' then 'api_key'
      when app.actor_kind() not in ('user', 'assistant') then null
      when c #>> '{act,support}' is not null then
        case app.support_mode((c #>> '{act,support}')::uuid, auth.uid(), app.actor_id())
          when 'write' then 'support_writing' when 'read' then 'support' end
      else (select m.role from public.memberships m where m.client_id = auth.uid() and m.person_id = app.actor_id())
    end from app.claims() as c
  $$;

-- Whether this transaction may do that in its account. The assistant has the role of the person who talks to it, but neither
-- their money nor their keys nor their people.
create function app.may(wanted text) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (select from public.role_permissions p where p.role = app.account_role() and p.permission = wanted)
      and not (app.actor_kind() = 'assistant'
        and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close'))
  $$;

-- Refuses with the application's own code, naming what was wanted.
create function app.require_permission(wanted text) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  if not app.may(wanted) then
    raise exception 'the role may not: %', wanted using
      errcode = 'PM010', detail = jsonb_build_object('permission', wanted, 'role', app.account_role())::text;
  end if;
  return true;
end $$;

-- The account whose rows may be read; null where the role does not reach.
create function app.reader(wanted text) returns uuid
  language sql stable security definer set search_path = ''
  as $$ select auth.uid() where app.may(wanted) $$;

-- The account whose rows may be changed. Refuses where the role does not reach, and for an account that is suspended or far
-- behind with paying; null for nobody.
create function app.writer(wanted text) returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  barred boolean;
begin
  if app.account_role() is null then
    return null;
  end if;
  perform app.require_permission(wanted);
  select a.suspended_at is not null or coalesce(u.banned_until > now(), false) or app.is_banned(a.id) into barred
    from public.accounts a left join auth.users u on u.id = app.actor_id() where a.id = (select auth.uid());
  if barred then
    raise exception 'account % is suspended', auth.uid() using errcode = 'PM004';
  end if;
  if app.standing_of((select auth.uid())) in ('read_only', 'paused') then
    perform app.refuse_overdue((select auth.uid()));
  end if;
  return case when barred is not null then auth.uid() end;
end $$;

-- Refuses when the session has ended, and when its person has no place in the account: no membership and no visit going on.
create function app.require_access(session uuid, person uuid, client uuid, visit uuid) returns boolean
  language plpgsql stable security definer set search_path = ''
  as $$
begin
  perform app.require_session(session, person);
  if visit is not null then
    if app.support_mode(visit, client, person) is null then
      raise exception 'the visit has ended' using errcode = 'PM008', detail = 'visit';
    end if;
  elsif not exists (select from public.memberships m where m.client_id = client and m.person_id = person) then
    raise exception 'no member of this account' using errcode = 'PM008', detail = 'member';
  end if;
  return true;
end $$;

-- The accounts that the acting person works in, the oldest membership first.
create function app.my_accounts() returns table (client_id uuid, name text, role text, is_own boolean)
  language sql stable security definer set search_path = ''
  as $$
    select m.client_id, app.account_name(m.client_id), m.role, m.client_id = m.person_id
    from public.memberships m where m.person_id = app.actor_id() order by m.created_at, m.client_id
  $$;

-- Every policy that let "the client" write says now for which permission.
do $$
declare
  changed record;
begin
  for changed in
    select p.schemaname, p.tablename, p.policyname, p.qual, p.with_check, format('app.writer(%L)', w.permission) as writer
    from pg_policies p
    join (values
      ('projects', 'ALL', 'site.manage'), ('sites', 'INSERT', 'site.create'), ('sites', 'UPDATE', 'site.create'),
      ('sites', 'DELETE', 'site.manage'), ('drafts', 'ALL', 'content.edit'), ('operations', 'ALL', 'content.edit'),
      ('revisions', 'ALL', 'content.edit'), ('assets', 'ALL', 'content.edit'), ('objects', 'ALL', 'content.edit'),
      ('form_messages', 'ALL', 'message.read')) as w (table_name, command, permission)
      on w.table_name = p.tablename and w.command in ('ALL', p.cmd)
    where coalesce(p.qual, '') || coalesce(p.with_check, '') like '%app.writer()%'
  loop
    execute format('alter policy %I on %I.%I', changed.policyname, changed.schemaname, changed.tablename)
      || coalesce(' using (' || replace(changed.qual, 'app.writer()', changed.writer) || ')', '')
      || coalesce(' with check (' || replace(changed.with_check, 'app.writer()', changed.writer) || ')', '');
  end loop;
end $$;
-- Fails while a policy still depends on it.
drop function app.writer();

-- And every policy that let it read asks whether the actor has a place there at all.
do $$
declare
  changed record;
begin
  for changed in
    select p.schemaname, p.tablename, p.policyname from pg_policies p
    where p.cmd = 'SELECT' and p.qual = '(client_id = ( SELECT auth.uid() AS uid))'
  loop
    execute format('alter policy %I on %I.%I using (client_id = (select app.reader(''account.read'')))',
      changed.policyname, changed.schemaname, changed.tablename);
  end loop;
end $$;

alter policy own_messages_are_read on public.form_messages using (client_id = (select app.reader('message.read')));
alter policy own_customer_is_read on public.customers using (client_id = (select app.reader('billing.read')));
alter policy own_invoices_are_read on public.invoices using (client_id = (select app.reader('billing.read')));
alter policy own_invoice_lines_are_read on public.invoice_lines using (client_id = (select app.reader('billing.read')));
alter policy own_plan_orders_are_read on public.plan_orders using (client_id = (select app.reader('billing.read')));
alter policy own_api_keys_are_read on public.api_keys using (client_id = (select app.reader('key.manage')));
-- Of the person, not of the account that they work in.
alter policy own_devices_are_read on public.known_devices using (client_id = (select app.actor_id()));
alter policy own_security_events_are_read on public.security_events using (client_id = (select app.actor_id()));

create policy own_account_is_read on public.accounts for select to authenticated using (id = (select app.reader('account.read')));
create policy own_account_is_edited on public.accounts for update to authenticated
  using (id = (select app.writer('account.edit'))) with check (id = (select app.writer('account.edit')));
revoke all on public.accounts from authenticated;
grant select, update (company_name, phone, locale) on public.accounts to authenticated;

create policy members_are_read on public.memberships for select to authenticated using (client_id = (select app.reader('account.read')));
grant select on public.memberships to authenticated;

create policy oneself_and_members_are_read on public.people for select to authenticated using (
  id = any (array(select m.person_id from public.memberships m union all select app.actor_id())));
create policy oneself_is_edited on public.people for update to authenticated
  using (id = (select app.actor_id())) with check (id = (select app.actor_id()));
grant select, update (full_name, avatar_url, locale) on public.people to authenticated;

create policy visits_are_read on public.support_sessions for select to authenticated using (client_id = (select app.reader('account.read')));
grant select on public.support_sessions to authenticated;

revoke execute on function app.support_mode(uuid, uuid, uuid), app.account_role(), app.may(text), app.require_permission(text),
  app.reader(text), app.writer(text), app.require_access(uuid, uuid, uuid, uuid), app.my_accounts()
  from public, anon, authenticated, service_role;
grant execute on function app.account_role(), app.may(text), app.require_permission(text), app.my_accounts() to authenticated, service_role;
grant execute on function app.reader(text), app.writer(text) to authenticated;
-- It asks of the session too: the one check that every transaction begins with.
revoke execute on function app.require_session(uuid, uuid) from app_server;
grant execute on function app.require_access(uuid, uuid, uuid, uuid) to app_server;
