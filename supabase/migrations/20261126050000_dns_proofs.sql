-- Its certificate is for every host below the name as well; proved by the DNS, whose zone is held by a token.
alter table public.domains add column wildcard boolean not null default false;
drop trigger audit on public.domains;
create constraint trigger audit
  after insert or delete or update of client_id, site_id, name, wants_www, prefers_www, hsts, wildcard, state, proved_at on public.domains
  deferrable initially deferred for each row execute function app.audit('id', 'look', 'registration');

-- TXT records with which names are proved to the authority, written down before they are asked for, so that none is left behind.
-- Without a client they are in the zone of our own sites.
create table app.acme_records (
  host text not null,
  answer text not null,
  client_id uuid references public.accounts (id) on delete cascade,
  connection_id uuid references public.dns_connections (id) on delete cascade,
  zone jsonb not null,
  created_at timestamptz not null default now(),
  constraint acme_records_pkey primary key (host, answer),
  constraint acme_records_host_check check (length(host) <= 300),
  constraint acme_records_answer_check check (length(answer) <= 100),
  constraint acme_records_zone_check check (octet_length(zone::text) <= 4096),
  constraint acme_records_owner_check check ((client_id is null) = (connection_id is null))
);
create index acme_records_old on app.acme_records (created_at);
create index acme_records_client on app.acme_records (client_id);
create index acme_records_connection on app.acme_records (connection_id);
alter table app.acme_records enable row level security;
grant delete, insert, select on app.acme_records to service_role;

-- Certificates of our own published sites, with their sealed keys. Nobody but the servers reads them.
create table app.own_certificates (
  id uuid primary key,
  names text[] not null,
  state text not null default 'ordered',
  sealed bytea not null,
  key_id text not null,
  -- The order's address at the authority, so that whoever comes after a crash goes on with it.
  order_url text,
  chain text,
  serial text,
  not_before timestamptz,
  not_after timestamptz,
  renew_at timestamptz,
  renewal_check_at timestamptz,
  problem jsonb,
  tries integer not null default 0,
  created_at timestamptz not null,
  constraint own_certificates_names_check check (cardinality(names) between 1 and 100),
  constraint own_certificates_state_check check (state in ('ordered', 'issued', 'failed', 'replaced')),
  constraint own_certificates_check check ((state in ('issued', 'replaced')) = (chain is not null)),
  constraint own_certificates_key_id_check check (length(key_id) between 1 and 40),
  constraint own_certificates_order_url_check check (length(order_url) <= 500),
  constraint own_certificates_chain_check check (length(chain) <= 64 * 1024),
  constraint own_certificates_serial_check check (length(serial) <= 80),
  constraint own_certificates_problem_check check (octet_length(problem::text) <= 8 * 1024),
  constraint own_certificates_tries_check check (tries >= 0)
);
create unique index own_certificates_open on app.own_certificates (state) where (state in ('ordered', 'issued'));
create index own_certificates_newest on app.own_certificates (created_at desc);
alter table app.own_certificates enable row level security;
grant delete, insert, select, update on app.own_certificates to service_role;
