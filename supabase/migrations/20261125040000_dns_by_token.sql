-- DNS at a provider, changed with a token of the client's own.

create table public.dns_connections (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  provider text not null check (provider in ('cloudflare', 'route53')),
  -- The last letters of a token, or the id of an access key: which of several it is, and of no use to anybody.
  hint text not null check (length(hint) <= 40),
  -- Refused: the provider takes its token no more.
  state text not null default 'working' check (state in ('working', 'refused')),
  -- The zones that it opens, as they were read last.
  zones jsonb not null default '[]' check (octet_length(zones::text) <= 512 * 1024),
  checked_at timestamptz not null,
  connected_by uuid references public.people (id) on delete set null,
  created_at timestamptz not null default now(),
  unique (id, client_id)
);
create index dns_connections_client on public.dns_connections (client_id, created_at desc);
create index dns_connections_connected_by on public.dns_connections (connected_by);
alter table public.dns_connections enable row level security;
create policy dns_connections_are_read on public.dns_connections for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.dns_connections to authenticated;
create trigger refuse_suspended after insert on public.dns_connections for each row execute function app.refuse_suspended();

-- Sealed by the application; `key_id` says with which of its keys. Nobody but the servers reads them.
create table app.dns_secrets (
  connection_id uuid primary key references public.dns_connections (id) on delete cascade,
  sealed bytea not null,
  key_id text not null check (length(key_id) between 1 and 40)
);
alter table app.dns_secrets enable row level security;
grant select, insert, update, delete on app.dns_secrets to service_role;

-- Every change of a zone, with the records of before: so that one that was cut is finished, and one that is regretted undone.
create table public.dns_changes (
  id uuid primary key,
  client_id uuid not null,
  domain_id uuid not null,
  connection_id uuid references public.dns_connections (id) on delete set null,
  zone_id text not null check (length(zone_id) <= 64),
  zone_name text not null check (length(zone_name) <= 253),
  kind text not null check (kind in ('lead_here', 'add', 'change', 'remove')),
  -- Applying and undoing have begun and not been seen to end. Partly: some of it stands.
  state text not null default 'applying' check (state in ('applying', 'applied', 'partly', 'failed', 'undoing', 'undone')),
  removed jsonb not null check (octet_length(removed::text) <= 512 * 1024),
  added jsonb not null check (octet_length(added::text) <= 512 * 1024),
  problem text check (length(problem) <= 400),
  changed_by uuid references public.people (id) on delete set null,
  created_at timestamptz not null default now(),
  -- Since when it is being applied or undone.
  begun_at timestamptz not null,
  settled_at timestamptz,
  foreign key (domain_id, client_id) references public.domains (id, client_id) on delete cascade on update cascade
);
-- One at a time in a zone: two that read it together would each undo what the other does.
create unique index dns_changes_open on public.dns_changes (client_id, zone_id) where state in ('applying', 'undoing');
create index dns_changes_domain on public.dns_changes (domain_id, client_id, created_at desc);
create index dns_changes_client on public.dns_changes (client_id);
create index dns_changes_connection on public.dns_changes (connection_id);
create index dns_changes_changed_by on public.dns_changes (changed_by);
create index dns_changes_begun on public.dns_changes (begun_at) where state in ('applying', 'undoing');
alter table public.dns_changes enable row level security;
create policy dns_changes_are_read on public.dns_changes for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.dns_changes to authenticated;

create constraint trigger audit after insert or delete or update of client_id, provider, hint, state on public.dns_connections
  deferrable initially deferred for each row execute function app.audit('id', 'zones');
create constraint trigger audit after insert or update or delete on public.dns_changes
  deferrable initially deferred for each row execute function app.audit('id', 'removed', 'added', 'problem');
