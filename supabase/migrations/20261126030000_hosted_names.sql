-- Names that another host serves for us: what it says of them, and what was handed over to it.

-- Its last answers: the records that it wants, what stands between it and each host, and until when its certificates are good.
alter table public.domains add column hosted jsonb check (octet_length(hosted::text) <= 16 * 1024);

-- Written before a host is handed over, and kept until it was taken back: nothing stays there that no account holds.
create table app.hosted_names (
  host text primary key check (length(host) between 4 and 253),
  handed_at timestamptz not null,
  -- It is being taken back until then, unless whoever does it was killed.
  releasing_until timestamptz
);
create index hosted_names_handed on app.hosted_names (handed_at);
alter table app.hosted_names enable row level security;
grant select, insert, update, delete on app.hosted_names to service_role;

-- What a look leaves behind says nothing of who did what.
drop trigger audit on public.domains;
create constraint trigger audit
  after insert or delete or update of client_id, site_id, name, wants_www, prefers_www, hsts, state, proved_at on public.domains
  deferrable initially deferred for each row execute function app.audit('id', 'look', 'registration', 'hosted');
