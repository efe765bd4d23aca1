-- Names that are registered with us, at our registrar: bought here, paid here and renewed from here.

create table public.domain_registrations (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  -- Null once its site or its domain is removed: the registration goes on, and can be given another site.
  site_id uuid,
  domain_id uuid references public.domains (id) on delete set null,
  name text not null check (name ~ '^[a-z0-9.-]{4,240}$'),
  -- Buying: not registered yet. Ended: never registered, or lapsed.
  state text not null default 'buying' check (state in ('buying', 'ours', 'ended')),
  auto_renew boolean not null default true,
  expires_at timestamptz,
  -- The price of the next renewal as the owner was told it: it is charged so, whatever the registrar asks by then.
  renewal_cents bigint check (renewal_cents > 0),
  renewal_of timestamptz,
  -- It is charged some days after it was told, never at once.
  renewal_quoted_at timestamptz,
  currency text not null check (currency in ('BRL', 'USD')),
  created_at timestamptz not null default now(),
  unique (id, client_id),
  check ((state = 'ours') <= (expires_at is not null)),
  check ((renewal_cents is null) = (renewal_of is null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on update cascade on delete set null (site_id)
);
create index domain_registrations_client on public.domain_registrations (client_id, created_at desc);
create index domain_registrations_site on public.domain_registrations (site_id, client_id);
create index domain_registrations_domain on public.domain_registrations (domain_id);
create index domain_registrations_ending on public.domain_registrations (expires_at) where state = 'ours';
-- Whoever buys a name has it to themselves until it is theirs or was refused.
create unique index domain_registrations_name on public.domain_registrations (name) where state <> 'ended';
alter table public.domain_registrations enable row level security;
create policy domain_registrations_are_read on public.domain_registrations for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_registrations as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (site_id in (select app.chosen_sites('account.read'))));
grant select on public.domain_registrations to authenticated;
grant select, insert, update, delete on public.domain_registrations to service_role;
create constraint trigger audit after insert or delete or update on public.domain_registrations
  deferrable initially deferred for each row execute function app.audit('id');
create trigger refuse_suspended after insert on public.domain_registrations for each row execute function app.refuse_suspended();

-- One buying or renewing: what it costs, how far it has come, and where its money is.
create table public.domain_orders (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  registration_id uuid not null,
  kind text not null check (kind in ('register', 'renew')),
  years integer not null check (years between 1 and 10),
  -- The end that a renewal moves: once it lies later, the renewal was done.
  ends_at timestamptz,
  cents bigint not null check (cents > 0),
  currency text not null check (currency in ('BRL', 'USD')),
  -- As the registrar asked when it was quoted.
  cost_cents bigint not null check (cost_cents > 0),
  cost_currency text not null check (length(cost_currency) = 3),
  state text not null default 'ordered'
    check (state in ('ordered', 'charged', 'registered', 'done', 'unpaid', 'refunding', 'refunded')),
  invoice_id text check (length(invoice_id) <= 100),
  -- Why the card, or the registrar, would not.
  problem text check (length(problem) <= 100),
  ordered_by uuid references public.people (id) on delete set null,
  tries integer not null default 0 check (tries >= 0),
  next_try_at timestamptz,
  -- Somebody is at it until then, unless whoever is was killed.
  working_until timestamptz,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  check ((kind = 'renew') = (ends_at is not null)),
  check ((state in ('done', 'unpaid', 'refunded')) = (settled_at is not null)),
  check ((settled_at is null) = (next_try_at is not null)),
  foreign key (registration_id, client_id) references public.domain_registrations (id, client_id) on update cascade on delete cascade
);
create index domain_orders_client on public.domain_orders (client_id);
create index domain_orders_ordered_by on public.domain_orders (ordered_by);
create index domain_orders_registration on public.domain_orders (registration_id, client_id, created_at desc);
create index domain_orders_due on public.domain_orders (next_try_at) where settled_at is null;
create index domain_orders_settled on public.domain_orders (settled_at);
create unique index domain_orders_open on public.domain_orders (registration_id) where settled_at is null;
alter table public.domain_orders enable row level security;
create policy domain_orders_are_read on public.domain_orders for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.domain_orders as restrictive for all to authenticated
  using ((not (select app.is_limited())) or (registration_id in (select r.id from public.domain_registrations r)));
grant select on public.domain_orders to authenticated;
grant select, insert, update, delete on public.domain_orders to service_role;
create constraint trigger audit after insert or delete or update of client_id, state, cents, currency, years on public.domain_orders
  deferrable initially deferred for each row execute function app.audit('id');

-- The holder of a name as the registrar was told; the server's alone.
create table app.registrants (
  registration_id uuid primary key references public.domain_registrations (id) on delete cascade,
  contact jsonb not null check (octet_length(contact::text) <= 4096)
);
alter table app.registrants enable row level security;
grant select, insert, update, delete on app.registrants to service_role;

-- The price of a registrar's dollar for our clients, and what we add, in hundredths.
create table app.domain_pricing (
  currency text primary key check (currency in ('BRL', 'USD')),
  per_dollar numeric not null check (per_dollar > 0 and per_dollar < 1000),
  margin_percent integer not null check (margin_percent between 0 and 300)
);
alter table app.domain_pricing enable row level security;
grant select, insert, update, delete on app.domain_pricing to service_role;
create constraint trigger audit after insert or delete or update on app.domain_pricing
  deferrable initially deferred for each row execute function app.audit('currency');
insert into app.domain_pricing (currency, per_dollar, margin_percent) values ('BRL', 5.80, 30), ('USD', 1, 30);

-- A limited member names registrations of their sites alone.
create or replace function app.require_reach(wanted text, things uuid[])
 returns boolean
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  found record;
begin
  if not app.is_limited() then
    return true;
  end if;
  for found in
    select t.kind, t.site_id, t.project_id from (
      select 'site' as kind, id, client_id, id as site_id, null::uuid as project_id from public.sites where id = any (things)
      union all select 'project', id, client_id, null, id from public.projects where id = any (things)
      union all select 'generation', id, client_id, site_id, project_id from public.generations where id = any (things)
      union all select 'batch', id, client_id, null, null from public.batches where id = any (things)
      union all select 'domain', id, client_id, site_id, null from public.domains where id = any (things)
      union all select 'certificate', c.id, c.client_id, d.site_id, null from public.certificates c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'site', id, client_id, site_id, null from public.publications where id = any (things)
      union all select 'build', id, client_id, site_id, null from public.builds where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.releases where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.release_receipts where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.revisions where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.assets where id = any (things)
      union all select 'proposal', id, client_id, site_id, null from public.proposals where id = any (things)
      union all select 'translation', id, client_id, site_id, null from public.translations where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.form_messages where id = any (things)
      union all select 'publish_request', id, client_id, site_id, null from public.publish_requests where id = any (things)
      union all select 'dns_change', c.id, c.client_id, d.site_id, null from public.dns_changes c join public.domains d on d.id = c.domain_id where c.id = any (things)
      union all select 'domain', id, client_id, site_id, null from public.domain_registrations where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.performance_drops where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.incidents where id = any (things)
      union all select 'site', id, client_id, site_id, null from public.uploads where id = any (things) and site_id is not null
    ) t where t.client_id = auth.uid()
  loop
    if found.site_id in (select app.chosen_sites('account.read')) then
      perform app.require_permission_on(wanted, found.site_id);
    elsif found.site_id is not null or found.project_id is null or not found.project_id in (select app.chosen_projects(wanted)) then
      raise exception 'no such thing' using errcode = 'PM012', detail = found.kind;
    end if;
  end loop;
  return true;
end $function$;
