-- Made from the migrations by `npm run schema`. Do not edit.

-- TXT records with which names are proved to the authority, written down before they are asked for, so that none is left behind.
-- Without a client they are in the zone of our own sites.
create table app.acme_records (
  host text not null,
  answer text not null,
  client_id uuid,
  connection_id uuid,
  zone jsonb not null,
  created_at timestamptz not null default now(),
  constraint acme_records_pkey primary key (host, answer),
  constraint acme_records_answer_check check (length(answer) <= 100),
  constraint acme_records_host_check check (length(host) <= 300),
  constraint acme_records_owner_check check ((client_id is null) = (connection_id is null)),
  constraint acme_records_zone_check check (octet_length((zone)::text) <= 4096)
);
alter table app.acme_records add constraint acme_records_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table app.acme_records add constraint acme_records_connection_id_fkey foreign key (connection_id) references public.dns_connections(id) on delete cascade;
create index acme_records_client on app.acme_records (client_id);
create index acme_records_connection on app.acme_records (connection_id);
create index acme_records_old on app.acme_records (created_at);
alter table app.acme_records enable row level security;
grant delete, insert, select on app.acme_records to service_role;

-- Sealed by the application; `key_id` says with which of its keys. Nobody but the servers reads them.
create table app.certificate_keys (
  certificate_id uuid not null,
  sealed bytea not null,
  key_id text not null,
  constraint certificate_keys_pkey primary key (certificate_id),
  constraint certificate_keys_key_id_check check ((length(key_id) >= 1) and (length(key_id) <= 40))
);
alter table app.certificate_keys add constraint certificate_keys_certificate_id_fkey foreign key (certificate_id) references public.certificates(id) on delete cascade;
alter table app.certificate_keys enable row level security;
grant delete, insert, select, update on app.certificate_keys to service_role;

-- Certificates of names that their owners have lost or given up, until the authority has taken them back.
create table app.certificate_revocations (
  certificate_id uuid not null,
  chain text not null,
  not_after timestamptz not null,
  tries integer not null default 0,
  next_try_at timestamptz not null default now(),
  constraint certificate_revocations_pkey primary key (certificate_id),
  constraint certificate_revocations_chain_check check (length(chain) <= (64 * 1024)),
  constraint certificate_revocations_tries_check check (tries >= 0)
);
create index certificate_revocations_due on app.certificate_revocations (next_try_at);
alter table app.certificate_revocations enable row level security;
grant delete, insert, select, update on app.certificate_revocations to service_role;

-- Sealed by the application; `key_id` says with which of its keys. Nobody but the servers reads them.
create table app.dns_secrets (
  connection_id uuid not null,
  sealed bytea not null,
  key_id text not null,
  constraint dns_secrets_pkey primary key (connection_id),
  constraint dns_secrets_key_id_check check ((length(key_id) >= 1) and (length(key_id) <= 40))
);
alter table app.dns_secrets add constraint dns_secrets_connection_id_fkey foreign key (connection_id) references public.dns_connections(id) on delete cascade;
alter table app.dns_secrets enable row level security;
grant delete, insert, select, update on app.dns_secrets to service_role;

-- The holder of a name as the registrar was told; the server's alone.
create table app.registrants (
  registration_id uuid not null,
  contact jsonb not null,
  constraint registrants_pkey primary key (registration_id),
  constraint registrants_contact_check check (octet_length((contact)::text) <= 4096)
);
alter table app.registrants add constraint registrants_registration_id_fkey foreign key (registration_id) references public.domain_registrations(id) on delete cascade;
alter table app.registrants enable row level security;
grant delete, insert, select, update on app.registrants to service_role;

create table public.certificates (
  id uuid not null,
  domain_id uuid not null,
  client_id uuid not null,
  names text[] not null,
  state text not null default 'ordered',
  -- The order's address at the authority, so that whoever comes after a crash goes on with it.
  order_url text,
  chain text,
  serial text,
  not_before timestamptz,
  not_after timestamptz,
  -- When it is to be made anew.
  renew_at timestamptz,
  -- The authority's reason when it refused.
  problem jsonb,
  tries integer not null default 0,
  created_at timestamptz not null,
  -- When the authority is to be asked again when a certificate is due: it moves the moment when something is wrong with it.
  renewal_check_at timestamptz,
  constraint certificates_pkey primary key (id),
  constraint certificates_chain_check check (length(chain) <= (64 * 1024)),
  constraint certificates_check check ((state = any (array['issued', 'replaced', 'revoked'])) = (chain is not null)),
  constraint certificates_names_check check ((cardinality(names) >= 1) and (cardinality(names) <= 100)),
  constraint certificates_order_url_check check (length(order_url) <= 500),
  constraint certificates_problem_check check (octet_length((problem)::text) <= (8 * 1024)),
  constraint certificates_serial_check check (length(serial) <= 80),
  constraint certificates_state_check check (state = any (array['ordered', 'issued', 'failed', 'replaced', 'revoked'])),
  constraint certificates_tries_check check (tries >= 0)
);
alter table public.certificates add constraint certificates_domain_id_client_id_fkey foreign key (domain_id, client_id) references public.domains(id, client_id) on update cascade on delete cascade;
create index certificates_client on public.certificates (client_id);
create index certificates_domain on public.certificates (domain_id, client_id);
create index certificates_failed on public.certificates (created_at) where (state = 'failed');
create index certificates_renewal on public.certificates (renew_at) where (state = 'issued');
create index certificates_renewal_check on public.certificates (renewal_check_at nulls first) where (state = 'issued');
create unique index certificates_issued on public.certificates (domain_id) where (state = 'issued');
create unique index certificates_ordered on public.certificates (domain_id) where (state = 'ordered');
alter table public.certificates enable row level security;
create policy own_certificates_are_read on public.certificates for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.certificates as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant select on public.certificates to authenticated;
grant delete, insert, select, update on public.certificates to service_role;
create constraint trigger audit after insert or delete or update on public.certificates deferrable initially deferred for each row execute function app.audit('id', 'chain');
create trigger note_revocation after delete on public.certificates for each row when (((old.state = any (array['issued', 'replaced'])) and (old.not_after is not null))) execute function app.note_revocation();

-- Every change of a zone, with the records of before: so that one that was cut is finished, and one that is regretted undone.
create table public.dns_changes (
  id uuid not null,
  client_id uuid not null,
  domain_id uuid not null,
  connection_id uuid,
  zone_id text not null,
  zone_name text not null,
  kind text not null,
  -- Applying and undoing have begun and not been seen to end. Partly: some of it stands.
  state text not null default 'applying',
  removed jsonb not null,
  added jsonb not null,
  problem text,
  changed_by uuid,
  created_at timestamptz not null default now(),
  -- Since when it is being applied or undone.
  begun_at timestamptz not null,
  settled_at timestamptz,
  constraint dns_changes_pkey primary key (id),
  constraint dns_changes_added_check check (octet_length((added)::text) <= (512 * 1024)),
  constraint dns_changes_kind_check check (kind = any (array['lead_here', 'add', 'change', 'remove'])),
  constraint dns_changes_problem_check check (length(problem) <= 400),
  constraint dns_changes_removed_check check (octet_length((removed)::text) <= (512 * 1024)),
  constraint dns_changes_state_check check (state = any (array['applying', 'applied', 'partly', 'failed', 'undoing', 'undone'])),
  constraint dns_changes_zone_id_check check (length(zone_id) <= 64),
  constraint dns_changes_zone_name_check check (length(zone_name) <= 253)
);
alter table public.dns_changes add constraint dns_changes_changed_by_fkey foreign key (changed_by) references public.people(id) on delete set null;
alter table public.dns_changes add constraint dns_changes_connection_id_fkey foreign key (connection_id) references public.dns_connections(id) on delete set null;
alter table public.dns_changes add constraint dns_changes_domain_id_client_id_fkey foreign key (domain_id, client_id) references public.domains(id, client_id) on update cascade on delete cascade;
create index dns_changes_begun on public.dns_changes (begun_at) where (state = any (array['applying', 'undoing']));
create index dns_changes_changed_by on public.dns_changes (changed_by);
create index dns_changes_client on public.dns_changes (client_id);
create index dns_changes_connection on public.dns_changes (connection_id);
create index dns_changes_domain on public.dns_changes (domain_id, client_id, created_at desc);
-- One at a time in a zone: two that read it together would each undo what the other does.
create unique index dns_changes_open on public.dns_changes (client_id, zone_id) where (state = any (array['applying', 'undoing']));
alter table public.dns_changes enable row level security;
create policy dns_changes_are_begun on public.dns_changes for insert to authenticated
  with check ((client_id = (select app.reader('domain.manage'))) and (state = 'applying') and (problem is null) and (settled_at is null));
create policy dns_changes_are_read on public.dns_changes for select to authenticated
  using (client_id = (select app.reader('account.read')));
-- Also by who only reads: a change that has begun is seen to its end.
create policy dns_changes_are_settled on public.dns_changes for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
create policy within_reach on public.dns_changes as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant insert, select on public.dns_changes to authenticated;
grant delete, insert, select, update on public.dns_changes to service_role;
grant update (state, problem, begun_at, settled_at) on public.dns_changes to authenticated;
create constraint trigger audit after insert or delete or update on public.dns_changes deferrable initially deferred for each row execute function app.audit('id', 'removed', 'added', 'problem');

create table public.dns_connections (
  id uuid not null,
  client_id uuid not null,
  provider text not null,
  -- The last letters of a token, or the id of an access key: which of several it is, and of no use to anybody.
  hint text not null,
  -- Refused: the provider takes its token no more.
  state text not null default 'working',
  -- The zones that it opens, as they were read last.
  zones jsonb not null default '[]'::jsonb,
  checked_at timestamptz not null,
  connected_by uuid,
  created_at timestamptz not null default now(),
  constraint dns_connections_pkey primary key (id),
  constraint dns_connections_id_client_id_key unique (id, client_id),
  constraint dns_connections_hint_check check (length(hint) <= 40),
  constraint dns_connections_provider_check check (provider = any (array['cloudflare', 'route53'])),
  constraint dns_connections_state_check check (state = any (array['working', 'refused'])),
  constraint dns_connections_zones_check check (octet_length((zones)::text) <= (512 * 1024))
);
alter table public.dns_connections add constraint dns_connections_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.dns_connections add constraint dns_connections_connected_by_fkey foreign key (connected_by) references public.people(id) on delete set null;
create index dns_connections_client on public.dns_connections (client_id, created_at desc);
create index dns_connections_connected_by on public.dns_connections (connected_by);
alter table public.dns_connections enable row level security;
-- The answers of a provider about its token.
create policy dns_connections_are_noted on public.dns_connections for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
create policy dns_connections_are_read on public.dns_connections for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy dns_connections_are_removed on public.dns_connections for delete to authenticated
  using (client_id = (select app.reader('key.manage')));
create policy within_reach on public.dns_connections as restrictive for all to authenticated
  using (not (select app.is_limited()));
grant delete, select on public.dns_connections to authenticated;
grant delete, insert, select, update on public.dns_connections to service_role;
grant update (state, zones, checked_at) on public.dns_connections to authenticated;
create constraint trigger audit after insert or delete or update of client_id, provider, hint, state on public.dns_connections deferrable initially deferred for each row execute function app.audit('id', 'zones');
create trigger refuse_suspended after insert on public.dns_connections for each row execute function app.refuse_suspended();

-- Every change of state, kept also when the name is given up.
create table public.domain_history (
  id uuid not null,
  domain_id uuid not null,
  client_id uuid not null,
  name text not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  constraint domain_history_pkey primary key (id),
  constraint domain_history_event_check check (length(event) <= 40),
  constraint domain_history_name_check check (length(name) <= 240)
);
alter table public.domain_history add constraint domain_history_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index domain_history_client on public.domain_history (client_id);
create index domain_history_domain on public.domain_history (domain_id, at);
alter table public.domain_history enable row level security;
create policy own_domain_history_is_read on public.domain_history for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_history as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
revoke update on public.domain_history from service_role;
grant select on public.domain_history to authenticated;
grant delete, insert, select on public.domain_history to service_role;
create constraint trigger audit after insert or delete or update on public.domain_history deferrable initially deferred for each row execute function app.audit('id');

-- Steps that whoever looks after a domain can follow without an account. Of the secret only its digest is kept.
create table public.domain_links (
  id uuid not null,
  domain_id uuid not null,
  client_id uuid not null,
  digest text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint domain_links_pkey primary key (id),
  constraint domain_links_digest_key unique (digest),
  constraint domain_links_digest_check check (digest ~ '^[0-9a-f]{64}$')
);
alter table public.domain_links add constraint domain_links_domain_id_client_id_fkey foreign key (domain_id, client_id) references public.domains(id, client_id) on update cascade on delete cascade;
create index domain_links_client on public.domain_links (client_id);
create index domain_links_domain on public.domain_links (domain_id, client_id);
create unique index domain_links_open on public.domain_links (domain_id) where (revoked_at is null);
alter table public.domain_links enable row level security;
create policy domain_links_are_made on public.domain_links for insert to authenticated
  with check ((client_id = (select app.writer('domain.manage'))) and (revoked_at is null));
create policy domain_links_are_read on public.domain_links for select to authenticated
  using (client_id = (select app.reader('account.read')));
-- Also by who only reads: taking a link back gives nothing.
create policy domain_links_are_revoked on public.domain_links for update to authenticated
  using (client_id = (select app.reader('domain.manage')))
  with check (client_id = (select app.reader('domain.manage')));
create policy within_reach on public.domain_links as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant insert, select on public.domain_links to authenticated;
grant delete, insert, select, update on public.domain_links to service_role;
grant update (revoked_at) on public.domain_links to authenticated;
create constraint trigger audit after insert or delete or update on public.domain_links deferrable initially deferred for each row execute function app.audit('id', 'digest');

-- Each look of the last two days, as the page draws it.
create table public.domain_looks (
  domain_id uuid not null,
  client_id uuid not null,
  at timestamptz not null,
  saw text not null,
  constraint domain_looks_pkey primary key (domain_id, at),
  constraint domain_looks_saw_check check (saw = any (array['right', 'spreading', 'waiting', 'wrong', 'unasked']))
);
alter table public.domain_looks add constraint domain_looks_domain_id_client_id_fkey foreign key (domain_id, client_id) references public.domains(id, client_id) on update cascade on delete cascade;
create index domain_looks_client on public.domain_looks (client_id);
create index domain_looks_domain on public.domain_looks (domain_id, client_id);
create index domain_looks_old on public.domain_looks (at);
alter table public.domain_looks enable row level security;
create policy own_domain_looks_are_read on public.domain_looks for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_looks as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant select on public.domain_looks to authenticated;
grant delete, insert, select, update on public.domain_looks to service_role;

-- One buying or renewing: what it costs, how far it has come, and where its money is.
create table public.domain_orders (
  id uuid not null,
  client_id uuid not null,
  registration_id uuid not null,
  kind text not null,
  years integer not null,
  -- The end that a renewal moves: once it lies later, the renewal was done.
  ends_at timestamptz,
  cents bigint not null,
  currency text not null,
  -- As the registrar asked when it was quoted.
  cost_cents bigint not null,
  cost_currency text not null,
  state text not null default 'ordered',
  invoice_id text,
  -- Why the card, or the registrar, would not.
  problem text,
  ordered_by uuid,
  tries integer not null default 0,
  next_try_at timestamptz,
  -- Somebody is at it until then, unless whoever is was killed.
  working_until timestamptz,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  constraint domain_orders_pkey primary key (id),
  constraint domain_orders_cents_check check (cents > 0),
  constraint domain_orders_check check ((kind = 'renew') = (ends_at is not null)),
  constraint domain_orders_check1 check ((state = any (array['done', 'unpaid', 'refunded'])) = (settled_at is not null)),
  constraint domain_orders_check2 check ((settled_at is null) = (next_try_at is not null)),
  constraint domain_orders_cost_cents_check check (cost_cents > 0),
  constraint domain_orders_cost_currency_check check (length(cost_currency) = 3),
  constraint domain_orders_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint domain_orders_invoice_id_check check (length(invoice_id) <= 100),
  constraint domain_orders_kind_check check (kind = any (array['register', 'renew'])),
  constraint domain_orders_problem_check check (length(problem) <= 100),
  constraint domain_orders_state_check check (state = any (array['ordered', 'charged', 'registered', 'done', 'unpaid', 'refunding', 'refunded'])),
  constraint domain_orders_tries_check check (tries >= 0),
  constraint domain_orders_years_check check ((years >= 1) and (years <= 10))
);
alter table public.domain_orders add constraint domain_orders_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.domain_orders add constraint domain_orders_ordered_by_fkey foreign key (ordered_by) references public.people(id) on delete set null;
alter table public.domain_orders add constraint domain_orders_registration_id_client_id_fkey foreign key (registration_id, client_id) references public.domain_registrations(id, client_id) on update cascade on delete cascade;
create index domain_orders_client on public.domain_orders (client_id);
create index domain_orders_due on public.domain_orders (next_try_at) where (settled_at is null);
create index domain_orders_ordered_by on public.domain_orders (ordered_by);
create index domain_orders_registration on public.domain_orders (registration_id, client_id, created_at desc);
create index domain_orders_settled on public.domain_orders (settled_at);
create unique index domain_orders_open on public.domain_orders (registration_id) where (settled_at is null);
alter table public.domain_orders enable row level security;
create policy domain_orders_are_read on public.domain_orders for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_orders as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (registration_id in ( select r.id
   from public.domain_registrations r))));
grant select on public.domain_orders to authenticated;
grant delete, insert, select, update on public.domain_orders to service_role;
create constraint trigger audit after insert or delete or update of client_id, state, cents, currency, years on public.domain_orders deferrable initially deferred for each row execute function app.audit('id');

-- When a proof was seen and when it stopped to count.
create table public.domain_proofs (
  id uuid not null,
  domain_id uuid not null,
  client_id uuid not null,
  name text not null,
  proof text not null,
  seen_at timestamptz not null,
  lost_at timestamptz,
  lost_by text,
  constraint domain_proofs_pkey primary key (id),
  constraint domain_proofs_check check ((lost_at is null) = (lost_by is null)),
  constraint domain_proofs_lost_by_check check (length(lost_by) <= 40),
  constraint domain_proofs_name_check check (length(name) <= 240),
  constraint domain_proofs_proof_check check (length(proof) <= 40)
);
alter table public.domain_proofs add constraint domain_proofs_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index domain_proofs_client on public.domain_proofs (client_id);
create unique index domain_proofs_open on public.domain_proofs (domain_id) where (lost_at is null);
alter table public.domain_proofs enable row level security;
create policy own_domain_proofs_are_read on public.domain_proofs for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_proofs as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant select on public.domain_proofs to authenticated;
grant delete, insert, select, update on public.domain_proofs to service_role;
create constraint trigger audit after insert or delete or update on public.domain_proofs deferrable initially deferred for each row execute function app.audit('id');

-- The targets of old paths of a name.
create table public.domain_redirects (
  domain_id uuid not null,
  client_id uuid not null,
  from_path text not null,
  to_path text not null,
  permanent boolean not null default true,
  constraint domain_redirects_pkey primary key (domain_id, from_path),
  constraint domain_redirects_from_path_check check ((from_path ~ '^/') and (length(from_path) <= 500)),
  constraint domain_redirects_to_path_check check ((length(to_path) >= 1) and (length(to_path) <= 500))
);
alter table public.domain_redirects add constraint domain_redirects_domain_id_client_id_fkey foreign key (domain_id, client_id) references public.domains(id, client_id) on update cascade on delete cascade;
create index domain_redirects_client on public.domain_redirects (client_id);
create index domain_redirects_domain on public.domain_redirects (domain_id, client_id);
alter table public.domain_redirects enable row level security;
create policy own_domain_redirects_are_made on public.domain_redirects for insert to authenticated
  with check (client_id = (select app.writer('domain.manage')));
create policy own_domain_redirects_are_read on public.domain_redirects for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_domain_redirects_are_removed on public.domain_redirects for delete to authenticated
  using (client_id = (select app.writer('domain.manage')));
create policy within_reach on public.domain_redirects as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (domain_id in ( select d.id
   from public.domains d))));
grant delete, insert, select on public.domain_redirects to authenticated;
grant delete, insert, select, update on public.domain_redirects to service_role;
create trigger announce_made after insert on public.domain_redirects referencing new table as changed for each statement execute function app.announce_redirects();
create trigger announce_removed after delete on public.domain_redirects referencing old table as changed for each statement execute function app.announce_redirects();
create constraint trigger audit after insert or delete or update on public.domain_redirects deferrable initially deferred for each row execute function app.audit('domain_id,from_path');

create table public.domain_registrations (
  id uuid not null,
  client_id uuid not null,
  -- Null once its site or its domain is removed: the registration goes on, and can be given another site.
  site_id uuid,
  domain_id uuid,
  name text not null,
  -- Buying: not registered yet. Ended: never registered, or lapsed.
  state text not null default 'buying',
  auto_renew boolean not null default true,
  expires_at timestamptz,
  -- The price of the next renewal as the owner was told it: it is charged so, whatever the registrar asks by then.
  renewal_cents bigint,
  renewal_of timestamptz,
  -- It is charged some days after it was told, never at once.
  renewal_quoted_at timestamptz,
  currency text not null,
  created_at timestamptz not null default now(),
  constraint domain_registrations_pkey primary key (id),
  constraint domain_registrations_id_client_id_key unique (id, client_id),
  constraint domain_registrations_check check ((state = 'ours') <= (expires_at is not null)),
  constraint domain_registrations_check1 check ((renewal_cents is null) = (renewal_of is null)),
  constraint domain_registrations_currency_check check (currency = any (array['BRL', 'USD'])),
  constraint domain_registrations_name_check check (name ~ '^[a-z0-9.-]{4,240}$'),
  constraint domain_registrations_renewal_cents_check check (renewal_cents > 0),
  constraint domain_registrations_state_check check (state = any (array['buying', 'ours', 'ended']))
);
alter table public.domain_registrations add constraint domain_registrations_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.domain_registrations add constraint domain_registrations_domain_id_fkey foreign key (domain_id) references public.domains(id) on delete set null;
alter table public.domain_registrations add constraint domain_registrations_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete set null (site_id);
create index domain_registrations_client on public.domain_registrations (client_id, created_at desc);
create index domain_registrations_domain on public.domain_registrations (domain_id);
create index domain_registrations_ending on public.domain_registrations (expires_at) where (state = 'ours');
create index domain_registrations_site on public.domain_registrations (site_id, client_id);
-- Whoever buys a name has it to themselves until it is theirs or was refused.
create unique index domain_registrations_name on public.domain_registrations (name) where (state <> 'ended');
alter table public.domain_registrations enable row level security;
create policy domain_registrations_are_read on public.domain_registrations for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy renewals_are_chosen on public.domain_registrations for update to authenticated
  using (client_id = (select app.reader('billing.manage')))
  with check (client_id = (select app.reader('billing.manage')));
create policy within_reach on public.domain_registrations as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (site_id in (select app.chosen_sites('account.read'))));
grant select on public.domain_registrations to authenticated;
grant delete, insert, select, update on public.domain_registrations to service_role;
grant update (auto_renew) on public.domain_registrations to authenticated;
create constraint trigger audit after insert or delete or update on public.domain_registrations deferrable initially deferred for each row execute function app.audit('id');
create trigger refuse_suspended after insert on public.domain_registrations for each row execute function app.refuse_suspended();

create table public.domains (
  id uuid not null,
  client_id uuid not null,
  site_id uuid not null,
  -- As the DNS has it, without www.
  name text not null,
  -- The registered name.
  apex text not null,
  wants_www boolean not null,
  -- Whether visitors end up at the one with www.
  prefers_www boolean not null default false,
  state text not null default 'proving',
  -- The record that its owner puts into the DNS; made of the account and this row.
  proof text not null,
  -- Since when the account holds the name.
  proved_at timestamptz,
  live_since timestamptz,
  away_since timestamptz,
  -- The provider of its DNS, as far as its nameservers tell.
  provider text not null default 'other',
  registration jsonb not null default '{"known": "unknown"}'::jsonb,
  registration_asked_at timestamptz,
  -- The last look: what it saw and what it means.
  look jsonb,
  looked_at timestamptz,
  -- Since when it means that.
  meant_since timestamptz,
  -- A look is under way until then, unless whoever looks was killed.
  looking_until timestamptz,
  next_look_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  -- Whether browsers are told to open the name over TLS alone, for a year. Its owner's to switch on: there is no quick way back.
  hsts boolean not null default false,
  -- Its last answers: the records that it wants, what stands between it and each host, and until when its certificates are good.
  hosted jsonb,
  -- Its certificate is for every host below the name as well; proved by the DNS, whose zone is held by a token.
  wildcard boolean not null default false,
  -- Null where the proof stands at the name itself; otherwise the domain above, whose proof it shares.
  proof_name text,
  constraint domains_pkey primary key (id),
  constraint domains_client_id_name_key unique (client_id, name),
  constraint domains_id_client_id_key unique (id, client_id),
  constraint domains_apex_check check ((length(apex) >= 3) and (length(apex) <= 240)),
  constraint domains_check check ((state = any (array['pointing', 'securing', 'live', 'astray'])) = (proved_at is not null)),
  constraint domains_check1 check ((proof_name is null) or (name ~~ ('%.' || proof_name))),
  constraint domains_hosted_check check (octet_length((hosted)::text) <= (16 * 1024)),
  constraint domains_look_check check (octet_length((look)::text) <= (64 * 1024)),
  constraint domains_name_check check (name ~ '^[a-z0-9.-]{4,240}$'),
  constraint domains_proof_check check (proof ~ '^pm(-[0-9a-z]{4}){3}$'),
  constraint domains_provider_check check (length(provider) <= 40),
  constraint domains_registration_check check (octet_length((registration)::text) <= (16 * 1024)),
  constraint domains_state_check check (state = any (array['proving', 'pointing', 'securing', 'live', 'astray', 'expired']))
);
alter table public.domains add constraint domains_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.domains add constraint domains_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index domains_due on public.domains (next_look_at);
create index domains_name on public.domains (name);
-- Moments are written in one form, so that the text is in their order.
create index domains_registration on public.domains (((registration ->> 'expiresAt'))) where (state = any (array['live', 'astray']));
create index domains_site on public.domains (site_id, client_id);
create index domains_unsettled on public.domains (created_at) where (state = any (array['proving', 'pointing', 'astray', 'expired']));
-- One account holds a name.
create unique index domains_held on public.domains (name) where (proved_at is not null);
alter table public.domains enable row level security;
-- Choices of an account's people about their names; evidence and proofs stay the server's to write.
create policy own_domains_are_managed on public.domains for update to authenticated
  using (client_id = (select app.writer('domain.manage')))
  with check (client_id = (select app.writer('domain.manage')));
create policy own_domains_are_read on public.domains for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domains as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.domains to authenticated;
grant delete, insert, select, update on public.domains to service_role;
grant update (site_id, prefers_www, hsts, wildcard) on public.domains to authenticated;
-- At the end, when the site's own row has been locked by whoever moves it: whoever publishes locks in the same order.
create constraint trigger announce_domain after insert or delete or update of state, site_id, wants_www, hsts on public.domains deferrable initially deferred for each row execute function app.announce_domain();
-- The columns that every look writes say nothing of who did what.
create constraint trigger audit after insert or delete or update of client_id, site_id, name, wants_www, prefers_www, hsts, wildcard, state, proved_at on public.domains deferrable initially deferred for each row execute function app.audit('id', 'look', 'registration');
create trigger refuse_suspended after insert on public.domains for each row execute function app.refuse_suspended();
create trigger take_slot after insert or update of client_id on public.domains for each row execute function app.take_slot('domains');

create function app.announce_domain()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform app.announce_name(those.site_id, those.name)
    from (select t.site_id, t.name from (values (old.site_id, old.name), (new.site_id, new.name)) as t (site_id, name)
      where t.site_id is not null group by t.site_id, t.name order by t.site_id) as those;
  return null;
end $function$;

-- Tells the servers of published sites that a name leads to something else now, or is answered otherwise (heard at commit).
create function app.announce_name(site uuid, host text)
 returns void
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform pg_notify('site_pointer', jsonb_build_object('siteId', site, 'host', h)::text) from unnest(array[host, 'www.' || host]) as h;
  insert into app.pointer_moves as m (site_id, moved_at) values (site, clock_timestamp())
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
end $function$;
grant execute on function app.announce_name(site uuid, host text) to service_role;

-- Tells the servers of published sites that old paths of a name lead elsewhere.
create function app.announce_redirects()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  perform app.announce_name(d.site_id, d.name) from public.domains d where d.id in (select t.domain_id from changed t);
  return null;
end $function$;

-- Notes a certificate that goes with its domain, however that goes.
create function app.note_revocation()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  insert into app.certificate_revocations (certificate_id, chain, not_after) values (old.id, old.chain, old.not_after)
    on conflict (certificate_id) do nothing;
  return null;
end $function$;
