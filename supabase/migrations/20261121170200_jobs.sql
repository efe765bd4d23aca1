-- What happens later: generations and publications on their way, and mails to send.

alter table public.generations
  -- Since when it waits; asking again after a failure begins anew.
  add column queued_at timestamptz not null default now(),
  -- The unit that is held for it.
  add column reservation_id uuid;
drop index public.generations_open;
create index generations_waiting on public.generations (queued_at) where status in ('queued', 'running');

create table public.publications (
  id uuid primary key,
  site_id uuid not null,
  client_id uuid not null,
  state text not null default 'queued' check (state in ('queued', 'building', 'live', 'failed')),
  -- What goes live holds at least this revision of the draft.
  wanted_revision bigint not null check (wanted_revision >= 0),
  release_id uuid,
  -- The reason as the application names it.
  error text check (length(error) <= 200),
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((state = 'live') = (release_id is not null)),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade,
  foreign key (release_id, site_id) references public.releases (id, site_id) on delete cascade
);
-- One at a time for a site: two tabs that publish wait for the same one.
create unique index publications_open on public.publications (site_id) where state in ('queued', 'building');
create index publications_waiting on public.publications (created_at) where state in ('queued', 'building');
create index publications_site on public.publications (site_id, client_id, created_at desc);
create index publications_client on public.publications (client_id);
create index publications_release on public.publications (release_id, site_id);
alter table public.publications enable row level security;
create policy own_publications_are_read on public.publications for select to authenticated using (client_id = (select auth.uid()));
-- Made and moved by the server only: it decides what visitors see.
grant select on public.publications to authenticated;
create trigger refuse_suspended after insert on public.publications for each row execute function app.refuse_suspended();

-- Mails that were promised in the transaction of what they tell. Server only.
create table public.mails (
  id uuid primary key,
  -- Null for someone without an account, whose address is then given.
  client_id uuid references public.user_profiles (id) on delete cascade,
  -- Says which mail this is: the same key is sent once for ever.
  key text not null unique check (length(key) between 1 and 200),
  kind text not null check (length(kind) <= 60),
  -- What the words are filled with; emptied when it has been sent.
  data jsonb not null default '{}',
  -- Fixed by the first try, so that each try sends the same mail.
  locale text check (length(locale) <= 20),
  to_address text check (length(to_address) <= 320),
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  attempts int not null default 0 check (attempts >= 0),
  error text check (length(error) <= 200),
  created_at timestamptz not null default now(),
  tried_at timestamptz,
  sent_at timestamptz,
  check (client_id is not null or to_address is not null)
);
create index mails_waiting on public.mails (created_at) where state = 'queued';
create index mails_client on public.mails (client_id, kind);
alter table public.mails enable row level security;

-- Clients who have proved their address since a moment and were not yet welcomed.
create function app.unwelcomed(since timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select p.id from public.user_profiles p join auth.users u on u.id = p.id
    where p.user_type = 'client' and u.email_confirmed_at >= since
      and not exists (select from public.mails m where m.key = 'welcome/' || p.id)
    order by u.email_confirmed_at limit 200
  $$;

-- Tells those who watch that work has moved on (delivered at commit).
create function app.announce_progress() returns trigger
  language plpgsql set search_path = ''
  as $$ begin perform pg_notify('progress', new.id::text); return null; end $$;
create trigger announce_progress after update of status on public.generations
  for each row when (old.status is distinct from new.status) execute function app.announce_progress();
create trigger announce_progress after update of state on public.publications
  for each row when (old.state is distinct from new.state) execute function app.announce_progress();

create constraint trigger audit after insert or update or delete on public.publications deferrable initially deferred
  for each row execute function app.audit('id');
create constraint trigger audit after insert or update or delete on public.mails deferrable initially deferred
  for each row execute function app.audit('id', 'data', 'to_address');

revoke execute on function app.unwelcomed(timestamptz), app.announce_progress() from public, anon, authenticated, service_role;
grant execute on function app.unwelcomed(timestamptz) to service_role;

-- Messages of visitors that came between two moments and of which no mail was promised, the oldest first.
create function app.unmailed_messages(since timestamptz, until timestamptz)
  returns table (message_id uuid, client_id uuid, site_id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select f.id, f.client_id, f.site_id from public.form_messages f
    where f.received_at > since and f.received_at < until
      and not exists (select from public.mails m where m.key = 'form-message/' || f.id)
    order by f.received_at, f.id limit 500
  $$;
create index form_messages_received on public.form_messages (received_at);
revoke execute on function app.unmailed_messages(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.unmailed_messages(timestamptz, timestamptz) to service_role;
