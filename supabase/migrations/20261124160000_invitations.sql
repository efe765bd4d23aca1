-- Who is asked to work in an account, and who is offered to own it.

create table public.invitations (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  role text not null check (role in ('owner', 'manager', 'editor', 'writer', 'billing', 'viewer')),
  locale text not null default 'pt-BR' check (length(locale) <= 20),
  -- Null when the agency invites, and after the person has gone; the name stays.
  invited_by uuid references public.people (id) on delete set null,
  invited_by_name text not null check (length(invited_by_name) <= 200),
  -- Counts the mails: each has a code of its own, and the one before it is dead.
  round int not null default 1 check (round between 1 and 50),
  code_tries int not null default 0 check (code_tries between 0 and 5),
  created_at timestamptz not null default now(),
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references public.people (id) on delete set null,
  revoked_at timestamptz,
  check (accepted_at is null or revoked_at is null)
);
comment on table public.invitations is 'Somebody asked to work in an account. Link and code are derived from the id and the app''s secret; neither is kept.';
create unique index invitations_open on public.invitations (client_id, email) where accepted_at is null and revoked_at is null;
create index invitations_client on public.invitations (client_id, created_at desc);
create index invitations_email on public.invitations (email) where accepted_at is null and revoked_at is null;
create index invitations_invited_by on public.invitations (invited_by);
create index invitations_accepted_by on public.invitations (accepted_by);
alter table public.invitations enable row level security;
create policy invitations_are_read on public.invitations for select to authenticated
  using (client_id = (select app.reader('member.manage')));
grant select on public.invitations to authenticated;
create constraint trigger audit after insert or update or delete on public.invitations deferrable initially deferred
  for each row execute function app.audit('id', 'email', 'invited_by_name');
create trigger refuse_suspended after insert on public.invitations for each row execute function app.refuse_suspended();

-- Members and invitations that still stand, which is what a plan counts as its team.
create function app.seats_taken(client uuid) returns bigint
  language sql stable security definer set search_path = ''
  as $$
    select (select count(*) from public.memberships m where m.client_id = client)
      + (select count(*) from public.invitations i
         where i.client_id = client and i.accepted_at is null and i.revoked_at is null and i.expires_at > now())
  $$;

-- Counts under a lock on the account's row: n people who invite at the limit end at the limit. Accepting turns an invitation
-- into a member and takes nothing.
create function app.take_seat() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  taken bigint;
  ceiling numeric;
begin
  perform 1 from public.accounts a where a.id = new.client_id for no key update;
  taken := app.seats_taken(new.client_id);
  ceiling := app.limit_of(new.client_id, 'team_members');
  if taken > ceiling then
    perform app.refuse_over_limit('team_members', taken - 1, ceiling);
  end if;
  return null;
end $$;
create trigger take_seat after insert on public.invitations for each row execute function app.take_seat();
create trigger take_seat_again after update of expires_at on public.invitations
  for each row when (old.expires_at < new.expires_at) execute function app.take_seat();

-- Ownership changes hands when both have said so: the owner by this row, the other by accepting it.
create table public.ownership_offers (
  client_id uuid primary key references public.accounts (id) on delete cascade,
  from_person uuid not null,
  to_person uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- Ends with the place of either in the account.
  foreign key (client_id, from_person) references public.memberships (client_id, person_id) on delete cascade,
  foreign key (client_id, to_person) references public.memberships (client_id, person_id) on delete cascade,
  check (from_person <> to_person)
);
comment on table public.ownership_offers is 'An owner offers the account to another member, who is yet to accept.';
create index ownership_offers_from on public.ownership_offers (client_id, from_person);
create index ownership_offers_to on public.ownership_offers (client_id, to_person);
alter table public.ownership_offers enable row level security;
create policy offers_are_read on public.ownership_offers for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.ownership_offers to authenticated;
create constraint trigger audit after insert or update or delete on public.ownership_offers deferrable initially deferred
  for each row execute function app.audit('client_id');

-- The address of a person, whichever account it is for.
create function app.email_of(person uuid) returns text
  language sql stable security definer set search_path = ''
  as $$ select lower(u.email) from auth.users u where u.id = person $$;

-- The members of the account of this transaction, for those who may read it, each with the last thing they did in it.
create function app.team() returns table (
    person_id uuid, name text, email text, role text, joined_at timestamptz, signed_in_at timestamptz,
    did_table text, did_action text, did_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id, p.full_name, u.email::text, m.role, m.created_at, u.last_sign_in_at, d.table_name, d.action, d.at
    from public.memberships m
      join public.people p on p.id = m.person_id
      join auth.users u on u.id = m.person_id
      left join lateral (
        -- Of the newest thousand deeds of that person alone: they may work in many accounts.
        select a.table_name, a.action, a.at from (
          select x.table_name, x.action, x.at, x.on_behalf_of, x.seq from public.audit_log x
          where x.actor = m.person_id order by x.seq desc limit 1000) a
        -- Whoever acts in the account of their own acts on nobody's behalf.
        where coalesce(a.on_behalf_of, m.person_id) = m.client_id
          and a.table_name not in ('mails', 'known_devices', 'security_events', 'people', 'reservations', 'allowances')
        order by a.seq desc limit 1) d on true
    where m.client_id = app.reader('account.read')
    order by array_position(array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'], m.role), m.created_at, m.person_id
  $$;

-- A mail to one person instead of to the owner of its account: to a member, or about that person.
alter table public.mails add column person_id uuid references public.people (id) on delete cascade;
alter table public.mails drop constraint mails_check,
  add check (num_nonnulls(client_id, person_id, to_address) > 0);
create index mails_person on public.mails (person_id) where person_id is not null;

revoke execute on function app.seats_taken(uuid), app.take_seat(), app.email_of(uuid), app.team()
  from public, anon, authenticated, service_role;
grant execute on function app.seats_taken(uuid), app.email_of(uuid) to service_role;
grant execute on function app.team() to authenticated;
