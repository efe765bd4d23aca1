-- Traffic by host, so that each domain shows its own visits and bandwidth; and subdomains proved by the domain above them.

-- [host, requests, bytes, visits] of what people were sent.
alter table public.site_traffic add column hosts jsonb not null default '[]'::jsonb;

-- Not in the ledger, so never rebuilt.
create table public.usage_hosts (
  client_id uuid not null references public.accounts (id) on delete cascade,
  site_id uuid not null,
  -- UTC.
  day date not null,
  host text not null check (length(host) between 1 and 255),
  requests bigint not null default 0 check (requests >= 0),
  bytes bigint not null default 0 check (bytes >= 0),
  visits bigint not null default 0 check (visits >= 0),
  primary key (client_id, site_id, day, host)
);
create index usage_hosts_host on public.usage_hosts (client_id, host, day);
alter table public.usage_hosts enable row level security;
create policy own_hosts_are_read on public.usage_hosts for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.usage_hosts as restrictive for all to authenticated
  using (coalesce(site_id = any ((select app.reachable_sites('account.read'))::uuid[]), true));
grant select on public.usage_hosts to authenticated;
grant delete, insert, select, update on public.usage_hosts to service_role;

-- Null where the proof stands at the name itself; otherwise the domain above, whose proof it shares.
alter table public.domains add column proof_name text
  check (proof_name is null or name like '%.' || proof_name);
