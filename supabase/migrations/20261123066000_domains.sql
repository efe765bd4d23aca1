-- Names that clients bring: whose they are, where they point, what the last look saw, and the certificates that they have.

-- The host that a site is known by, when it is not the one that its slug makes. Written by the server alone.
alter table public.sites add column main_host text unique check (length(main_host) between 4 and 253);
drop policy own_sites_are_made on public.sites;
create policy own_sites_are_made on public.sites for insert to authenticated
  with check (client_id = (select app.writer()) and status = 'draft' and release_id is null and pointer_version = 0
    and suspended_at is null and suspended_reason is null and main_host is null);
-- Visitors are led to the main host: another one moves the pointer.
drop trigger version_pointer on public.sites;
create trigger version_pointer before update of release_id, slug, status, suspended_at, main_host on public.sites
  for each row when ((old.release_id, old.slug, old.status, old.suspended_at, old.main_host)
    is distinct from (new.release_id, new.slug, new.status, new.suspended_at, new.main_host))
  execute function app.version_pointer();

create table public.domains (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  site_id uuid not null,
  -- As the DNS has it, without www.
  name text not null check (name ~ '^[a-z0-9.-]{4,240}$'),
  -- What was registered.
  apex text not null check (length(apex) between 3 and 240),
  wants_www boolean not null,
  -- Which of the two visitors end up at.
  prefers_www boolean not null default false,
  state text not null default 'proving'
    check (state in ('proving', 'pointing', 'securing', 'live', 'astray', 'expired', 'suspended')),
  -- What its owner puts into the DNS; made of the account and this row.
  proof text not null check (proof ~ '^pm(-[0-9a-z]{4}){3}$'),
  -- Since when the account holds the name.
  proved_at timestamptz,
  live_since timestamptz,
  away_since timestamptz,
  -- Who holds its DNS, as far as its nameservers tell.
  provider text not null default 'other' check (length(provider) <= 40),
  registration jsonb not null default '{"known":"unknown"}' check (octet_length(registration::text) <= 16 * 1024),
  registration_asked_at timestamptz,
  -- What the last look saw and what it means.
  look jsonb check (octet_length(look::text) <= 64 * 1024),
  looked_at timestamptz,
  -- Since when it means that.
  meant_since timestamptz,
  -- A look is under way until then, unless whoever looks was killed.
  looking_until timestamptz,
  next_look_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  unique (client_id, name),
  unique (id, client_id),
  -- Held is what was proved, and nothing else.
  check ((state in ('pointing', 'securing', 'live', 'astray')) = (proved_at is not null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
-- One account holds a name.
create unique index domains_held on public.domains (name) where proved_at is not null;
create index domains_name on public.domains (name);
create index domains_site on public.domains (site_id, client_id);
create index domains_due on public.domains (next_look_at);
alter table public.domains enable row level security;
create policy own_domains_are_read on public.domains for select to authenticated using (client_id = (select auth.uid()));
-- Made and moved by the server only: they decide whom visitors meet.
grant select on public.domains to authenticated;
create trigger refuse_suspended after insert on public.domains for each row execute function app.refuse_suspended();
create trigger take_slot after insert or update of client_id on public.domains
  for each row execute function app.take_slot('domains');

-- Tells the servers of published sites that a name leads to something else now, or is answered otherwise (heard at commit).
create function app.announce_name(site uuid, host text) returns void
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  perform pg_notify('site_pointer', jsonb_build_object('siteId', site, 'host', h)::text) from unnest(array[host, 'www.' || host]) as h;
  insert into app.pointer_moves as m (site_id, moved_at) values (site, clock_timestamp())
    on conflict (site_id) do update set moved_at = excluded.moved_at, version = null;
end $$;
create function app.announce_domain() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform app.announce_name(those.site_id, those.name)
    from (select t.site_id, t.name from (values (old.site_id, old.name), (new.site_id, new.name)) as t (site_id, name)
      where t.site_id is not null group by t.site_id, t.name order by t.site_id) as those;
  return null;
end $$;
-- At the end, when the site's own row has been locked by whoever moves it: whoever publishes locks in the same order.
create constraint trigger announce_domain after insert or delete or update of state, site_id, wants_www on public.domains
  deferrable initially deferred for each row execute function app.announce_domain();
revoke execute on function app.announce_name(uuid, text), app.announce_domain() from public, anon, authenticated, service_role;
grant execute on function app.announce_name(uuid, text) to service_role;

-- When a proof was seen and when it stopped to count.
create table public.domain_proofs (
  id uuid primary key,
  domain_id uuid not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  name text not null check (length(name) <= 240),
  proof text not null check (length(proof) <= 40),
  seen_at timestamptz not null,
  lost_at timestamptz,
  lost_by text check (length(lost_by) <= 40),
  check ((lost_at is null) = (lost_by is null))
);
create unique index domain_proofs_open on public.domain_proofs (domain_id) where lost_at is null;
create index domain_proofs_client on public.domain_proofs (client_id);
alter table public.domain_proofs enable row level security;
create policy own_domain_proofs_are_read on public.domain_proofs for select to authenticated using (client_id = (select auth.uid()));
grant select on public.domain_proofs to authenticated;

-- Every change of state, kept also when the name is given up.
create table public.domain_history (
  id uuid primary key,
  domain_id uuid not null,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  name text not null check (length(name) <= 240),
  event text not null check (length(event) <= 40),
  from_state text not null,
  to_state text not null,
  at timestamptz not null
);
create index domain_history_domain on public.domain_history (domain_id, at);
create index domain_history_client on public.domain_history (client_id);
alter table public.domain_history enable row level security;
create policy own_domain_history_is_read on public.domain_history for select to authenticated using (client_id = (select auth.uid()));
grant select on public.domain_history to authenticated;
revoke update on public.domain_history from service_role;

-- Each look of the last two days, as the page draws it.
create table public.domain_looks (
  domain_id uuid not null,
  client_id uuid not null,
  at timestamptz not null,
  saw text not null check (saw in ('right', 'spreading', 'waiting', 'wrong', 'unasked')),
  primary key (domain_id, at),
  foreign key (domain_id, client_id) references public.domains (id, client_id) on delete cascade on update cascade
);
create index domain_looks_domain on public.domain_looks (domain_id, client_id);
create index domain_looks_client on public.domain_looks (client_id);
create index domain_looks_old on public.domain_looks (at);
alter table public.domain_looks enable row level security;
create policy own_domain_looks_are_read on public.domain_looks for select to authenticated using (client_id = (select auth.uid()));
grant select on public.domain_looks to authenticated;

-- Steps that whoever looks after a domain can follow without an account. Of the secret only its digest is kept.
create table public.domain_links (
  id uuid primary key,
  domain_id uuid not null,
  client_id uuid not null,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (domain_id, client_id) references public.domains (id, client_id) on delete cascade on update cascade
);
create unique index domain_links_open on public.domain_links (domain_id) where revoked_at is null;
create index domain_links_domain on public.domain_links (domain_id, client_id);
create index domain_links_client on public.domain_links (client_id);
alter table public.domain_links enable row level security;

-- Where old paths of a name lead.
create table public.domain_redirects (
  domain_id uuid not null,
  client_id uuid not null,
  from_path text not null check (from_path ~ '^/' and length(from_path) <= 500),
  to_path text not null check (length(to_path) between 1 and 500),
  permanent boolean not null default true,
  primary key (domain_id, from_path),
  foreign key (domain_id, client_id) references public.domains (id, client_id) on delete cascade on update cascade
);
create index domain_redirects_domain on public.domain_redirects (domain_id, client_id);
create index domain_redirects_client on public.domain_redirects (client_id);
alter table public.domain_redirects enable row level security;
create policy own_domain_redirects_are_read on public.domain_redirects for select to authenticated using (client_id = (select auth.uid()));
grant select on public.domain_redirects to authenticated;

create table public.certificates (
  id uuid primary key,
  domain_id uuid not null,
  client_id uuid not null,
  names text[] not null check (cardinality(names) between 1 and 100),
  state text not null default 'ordered' check (state in ('ordered', 'issued', 'failed', 'replaced', 'revoked')),
  -- Where the authority keeps the order, so that whoever comes after a crash goes on with it.
  order_url text check (length(order_url) <= 500),
  chain text check (length(chain) <= 64 * 1024),
  serial text check (length(serial) <= 80),
  not_before timestamptz,
  not_after timestamptz,
  -- When it is to be made anew.
  renew_at timestamptz,
  -- What the authority said when it would not.
  problem jsonb check (octet_length(problem::text) <= 8 * 1024),
  tries int not null default 0 check (tries >= 0),
  created_at timestamptz not null,
  check ((state in ('issued', 'replaced', 'revoked')) = (chain is not null)),
  foreign key (domain_id, client_id) references public.domains (id, client_id) on delete cascade on update cascade
);
create unique index certificates_ordered on public.certificates (domain_id) where state = 'ordered';
create unique index certificates_issued on public.certificates (domain_id) where state = 'issued';
create index certificates_domain on public.certificates (domain_id, client_id);
create index certificates_client on public.certificates (client_id);
create index certificates_renewal on public.certificates (renew_at) where state = 'issued';
alter table public.certificates enable row level security;
create policy own_certificates_are_read on public.certificates for select to authenticated using (client_id = (select auth.uid()));
grant select on public.certificates to authenticated;

-- Sealed by the application; `key_id` says with which of its keys. Nobody but the servers reads them.
create table app.certificate_keys (
  certificate_id uuid primary key references public.certificates (id) on delete cascade,
  sealed bytea not null,
  key_id text not null check (length(key_id) between 1 and 40)
);
alter table app.certificate_keys enable row level security;
grant select, insert, update, delete on app.certificate_keys to service_role;

-- Answers to the questions of the authority, for whichever server is asked. Nobody but the servers reads them.
create table app.acme_challenges (
  token text primary key check (token ~ '^[A-Za-z0-9_-]{16,200}$'),
  answer text not null check (length(answer) <= 500),
  created_at timestamptz not null default now()
);
create index acme_challenges_old on app.acme_challenges (created_at);
alter table app.acme_challenges enable row level security;
grant select, insert, update, delete on app.acme_challenges to service_role;

-- Who we are at each authority.
create table app.acme_accounts (
  directory text primary key check (length(directory) <= 500),
  url text not null check (length(url) <= 500),
  key_sealed bytea not null,
  key_id text not null check (length(key_id) <= 40),
  created_at timestamptz not null default now()
);
alter table app.acme_accounts enable row level security;
grant select, insert, update on app.acme_accounts to service_role;

create constraint trigger audit after insert or update or delete on public.domain_proofs deferrable initially deferred
  for each row execute function app.audit('id');
create constraint trigger audit after insert or update or delete on public.domain_history deferrable initially deferred
  for each row execute function app.audit('id');
create constraint trigger audit after insert or update or delete on public.domain_links deferrable initially deferred
  for each row execute function app.audit('id', 'digest');
create constraint trigger audit after insert or update or delete on public.domain_redirects deferrable initially deferred
  for each row execute function app.audit('domain_id,from_path');
create constraint trigger audit after insert or update or delete on public.certificates deferrable initially deferred
  for each row execute function app.audit('id', 'chain');
-- What every look leaves behind says nothing of who did what.
create constraint trigger audit after insert or delete or update of client_id, site_id, name, wants_www, prefers_www, state, proved_at on public.domains
  deferrable initially deferred for each row execute function app.audit('id', 'look', 'registration');
