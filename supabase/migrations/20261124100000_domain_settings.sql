-- A domain's own settings, and what is still to be said of its certificates at their authority.

-- A site that is taken down says so itself, under each of its names: a domain has no such state of its own.
alter table public.domains drop constraint domains_state_check;
alter table public.domains add constraint domains_state_check
  check (state in ('proving', 'pointing', 'securing', 'live', 'astray', 'expired'));

-- Whether browsers are told to open the name over TLS alone, for a year. Its owner's to switch on: there is no quick way back.
alter table public.domains add column hsts boolean not null default false;
drop trigger announce_domain on public.domains;
create constraint trigger announce_domain after insert or delete or update of state, site_id, wants_www, hsts on public.domains
  deferrable initially deferred for each row execute function app.announce_domain();
drop trigger audit on public.domains;
create constraint trigger audit
  after insert or delete or update of client_id, site_id, name, wants_www, prefers_www, hsts, state, proved_at on public.domains
  deferrable initially deferred for each row execute function app.audit('id', 'look', 'registration');

-- When the authority is to be asked again when a certificate is due: it moves the moment when something is wrong with it.
alter table public.certificates add column renewal_check_at timestamptz;
create index certificates_renewal_check on public.certificates (renewal_check_at nulls first) where state = 'issued';

-- Certificates of names that their owners have lost or given up, until the authority has taken them back.
create table app.certificate_revocations (
  certificate_id uuid primary key,
  chain text not null check (length(chain) <= 64 * 1024),
  not_after timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  next_try_at timestamptz not null default now()
);
create index certificate_revocations_due on app.certificate_revocations (next_try_at);
alter table app.certificate_revocations enable row level security;
grant select, insert, update, delete on app.certificate_revocations to service_role;

-- Notes a certificate that goes with its domain, however that goes.
create function app.note_revocation() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into app.certificate_revocations (certificate_id, chain, not_after) values (old.id, old.chain, old.not_after)
    on conflict (certificate_id) do nothing;
  return null;
end $$;
create trigger note_revocation after delete on public.certificates
  for each row when (old.state in ('issued', 'replaced') and old.not_after is not null) execute function app.note_revocation();
revoke execute on function app.note_revocation() from public, anon, authenticated, service_role;
