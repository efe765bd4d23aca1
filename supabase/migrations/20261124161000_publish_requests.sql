-- Who may write and not publish asks somebody who may.

create table public.publish_requests (
  id uuid primary key,
  client_id uuid not null references public.accounts (id) on delete cascade,
  site_id uuid not null references public.sites (id) on delete cascade,
  state text not null default 'open' check (state in ('open', 'published', 'declined', 'withdrawn')),
  asked_by uuid references public.people (id) on delete set null,
  asked_by_name text not null check (length(asked_by_name) <= 200),
  note text not null default '' check (length(note) <= 1000),
  answered_by uuid references public.people (id) on delete set null,
  answered_by_name text check (length(answered_by_name) <= 200),
  answer text check (length(answer) <= 1000),
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null))
);
comment on table public.publish_requests is 'A member who writes asks those who publish. A site has one open at a time.';
create unique index publish_requests_open on public.publish_requests (site_id) where state = 'open';
create index publish_requests_site on public.publish_requests (site_id, created_at desc);
create index publish_requests_client on public.publish_requests (client_id, created_at desc);
create index publish_requests_asked_by on public.publish_requests (asked_by);
create index publish_requests_answered_by on public.publish_requests (answered_by);
alter table public.publish_requests enable row level security;
create policy requests_are_read on public.publish_requests for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.publish_requests to authenticated;
create constraint trigger audit after insert or update or delete on public.publish_requests deferrable initially deferred
  for each row execute function app.audit('id', 'note', 'answer', 'asked_by_name', 'answered_by_name');
create trigger refuse_suspended after insert on public.publish_requests for each row execute function app.refuse_suspended();

-- What was asked for is done when visitors see it, whoever published. Who pressed the button was noted when they did.
create function app.fulfil_publish_request() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.publish_requests r set state = 'published', answered_at = now()
    where r.site_id = new.site_id and r.state = 'open';
  return null;
end $$;
create trigger fulfil_publish_request after update of state on public.publications
  for each row when (new.state = 'live' and old.state <> 'live') execute function app.fulfil_publish_request();

-- Accounts in which a request, or the answer to one, was followed by no mail.
create function app.unmailed_publish_requests(since timestamptz, before timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select distinct r.client_id from public.publish_requests r
    where (r.state = 'open' and r.created_at between since and before
        and not exists (select from public.mails m where m.client_id = r.client_id and m.key like 'publish-request/' || r.id || '/asked/%'))
      or (r.state in ('published', 'declined') and r.asked_by is not null and r.answered_at between since and before
        and not exists (select from public.mails m where m.key = 'publish-request/' || r.id || '/answered'))
    limit 200
  $$;
create index publish_requests_answered on public.publish_requests (answered_at) where answered_at is not null;

-- Invitations whose mail was never promised.
create function app.unmailed_invitations(since timestamptz, before timestamptz) returns table (client_id uuid, invitation_id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select i.client_id, i.id from public.invitations i
    where i.sent_at between since and before and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
      and not exists (select from public.mails m where m.key = 'invitation/' || i.id || '/' || i.round)
    limit 200
  $$;
create index invitations_sent on public.invitations (sent_at) where accepted_at is null and revoked_at is null;

revoke execute on function app.fulfil_publish_request(), app.unmailed_publish_requests(timestamptz, timestamptz),
  app.unmailed_invitations(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.unmailed_publish_requests(timestamptz, timestamptz), app.unmailed_invitations(timestamptz, timestamptz)
  to service_role;
