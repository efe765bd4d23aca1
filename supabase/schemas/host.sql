-- Made from the migrations by `npm run schema`. Do not edit.

-- Reports of visitors about a published site, for the agency. The owner does not see the reporter.
create table public.abuse_reports (
  id uuid not null,
  -- No foreign key: a report outlives the site that it is about.
  site_id uuid not null,
  client_id uuid not null,
  host text not null,
  kind text not null,
  details text not null,
  -- The address for an answer, if the one who wrote gave one.
  contact text,
  state text not null default 'open',
  created_at timestamptz not null default now(),
  handled_at timestamptz,
  handled_by uuid,
  constraint abuse_reports_pkey primary key (id),
  constraint abuse_reports_contact_check check ((length(contact) >= 1) and (length(contact) <= 200)),
  constraint abuse_reports_details_check check (length(details) <= 2000),
  constraint abuse_reports_host_check check ((length(host) >= 1) and (length(host) <= 253)),
  constraint abuse_reports_kind_check check (kind = any (array['fraud', 'copy', 'illegal', 'privacy', 'other'])),
  constraint abuse_reports_state_check check (state = any (array['open', 'dismissed', 'suspended']))
);
alter table public.abuse_reports add constraint abuse_reports_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index abuse_reports_client on public.abuse_reports (client_id);
create index abuse_reports_open on public.abuse_reports (created_at desc) where (state = 'open');
create index abuse_reports_site on public.abuse_reports (site_id, created_at desc);
alter table public.abuse_reports enable row level security;
grant delete, insert, select, update on public.abuse_reports to service_role;
create constraint trigger audit after insert or delete or update on public.abuse_reports deferrable initially deferred for each row execute function app.audit('id');

-- A release of the draft as it is, for whoever wants the artefact before it is shown.
create table public.builds (
  id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  -- The revision that was asked for; what was built is in the release.
  wanted_revision bigint not null,
  state text not null default 'queued',
  release_id uuid,
  error text,
  queued_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint builds_pkey primary key (id),
  constraint builds_site_id_wanted_revision_key unique (site_id, wanted_revision),
  constraint builds_check check ((state = 'built') = (release_id is not null)),
  constraint builds_error_check check (length(error) <= 200),
  constraint builds_state_check check (state = any (array['queued', 'building', 'built', 'failed'])),
  constraint builds_wanted_revision_check check (wanted_revision >= 0)
);
alter table public.builds add constraint builds_release_id_site_id_fkey foreign key (release_id, site_id) references public.releases(id, site_id) on delete cascade;
alter table public.builds add constraint builds_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index builds_client on public.builds (client_id);
create index builds_release on public.builds (release_id, site_id);
create index builds_site on public.builds (site_id, client_id);
create index builds_waiting on public.builds (queued_at) where (state = any (array['queued', 'building']));
alter table public.builds enable row level security;
create policy asked_for_within_reach on public.builds as restrictive for insert to authenticated
  with check (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
-- Asked for, and asked for again when it failed: what became of a build is the server's to say.
create policy own_builds_are_asked_for on public.builds for insert to authenticated
  with check ((client_id = (select app.writer('site.publish'))) and (state = 'queued') and (release_id is null) and (error is null) and (started_at is null) and (finished_at is null));
create policy own_builds_are_read on public.builds for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_builds_are_retried on public.builds for update to authenticated
  using (client_id = (select app.writer('site.publish')))
  with check ((client_id = (select app.writer('site.publish'))) and (state = 'queued') and (error is null) and (started_at is null) and (finished_at is null));
create policy retried_within_reach on public.builds as restrictive for update to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('site.publish'))::uuid[])), true));
create policy within_reach on public.builds as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant insert, select on public.builds to authenticated;
grant delete, insert, select, update on public.builds to service_role;
grant update (state, error, queued_at, started_at, finished_at) on public.builds to authenticated;
create constraint trigger audit after insert or delete or update on public.builds deferrable initially deferred for each row execute function app.audit('id');
create trigger refuse_suspended after insert on public.builds for each row execute function app.refuse_suspended();

create table public.form_messages (
  id uuid not null default gen_random_uuid(),
  site_id uuid not null,
  client_id uuid not null,
  form_id text not null,
  fields jsonb not null,
  received_at timestamptz not null default now(),
  read_at timestamptz,
  constraint form_messages_pkey primary key (id),
  constraint form_messages_form_id_check check (length(form_id) <= 40)
);
alter table public.form_messages add constraint form_messages_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index form_messages_client on public.form_messages (client_id, received_at desc);
create index form_messages_received on public.form_messages (received_at);
create index form_messages_site on public.form_messages (site_id, client_id, received_at desc);
alter table public.form_messages enable row level security;
create policy own_messages_are_marked on public.form_messages for update to authenticated
  using (client_id = (select app.writer('message.read')))
  with check (client_id = (select app.writer('message.read')));
create policy own_messages_are_read on public.form_messages for select to authenticated
  using (client_id = (select app.reader('message.read')));
create policy own_messages_are_removed on public.form_messages for delete to authenticated
  using (client_id = (select app.writer('message.read')));
create policy within_reach on public.form_messages as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('message.read'))::uuid[])), true));
grant delete, select on public.form_messages to authenticated;
grant delete, insert, select, update on public.form_messages to service_role;
grant update (read_at) on public.form_messages to authenticated;
create constraint trigger audit after insert or delete or update on public.form_messages deferrable initially deferred for each row execute function app.audit('id', 'fields');

-- Real visits as counts by bucket: no row is anybody's visit. Not audited: sums, kept for thirteen months.
create table public.performance_visits (
  site_id uuid not null,
  path text not null,
  device text not null,
  day date not null,
  metric text not null,
  client_id uuid not null,
  counts integer[] not null,
  constraint performance_visits_pkey primary key (site_id, path, device, day, metric),
  constraint performance_visits_counts_check check ((array_length(counts, 1) >= 1) and (array_length(counts, 1) <= 60)),
  constraint performance_visits_device_check check (device = any (array['phone', 'desktop'])),
  constraint performance_visits_metric_check check (metric = any (array['lcp', 'cls', 'inp', 'ttfb'])),
  constraint performance_visits_path_check check ((length(path) >= 1) and (length(path) <= 300))
);
alter table public.performance_visits add constraint performance_visits_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index performance_visits_client on public.performance_visits (client_id);
create index performance_visits_day on public.performance_visits using brin (day);
create index performance_visits_site on public.performance_visits (site_id, client_id, day);
alter table public.performance_visits enable row level security;
create policy own_performance_visits_are_read on public.performance_visits for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.performance_visits as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.performance_visits to authenticated;
grant delete, insert, select, update on public.performance_visits to service_role;

create table public.publications (
  id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  state text not null default 'queued',
  -- Minimum revision of the draft that the release contains.
  wanted_revision bigint not null,
  release_id uuid,
  -- The reason as the application names it.
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  -- The release whose grade its owner has seen and wants live all the same.
  accepted_release_id uuid,
  actor uuid,
  actor_kind text not null default 'user',
  visit uuid,
  constraint publications_pkey primary key (id),
  constraint publications_check check ((state = any (array['live', 'held'])) = (release_id is not null)),
  constraint publications_error_check check (length(error) <= 200),
  constraint publications_state_check check (state = any (array['queued', 'building', 'live', 'held', 'failed'])),
  constraint publications_wanted_revision_check check (wanted_revision >= 0)
);
alter table public.publications add constraint publications_release_id_site_id_fkey foreign key (release_id, site_id) references public.releases(id, site_id) on delete cascade;
alter table public.publications add constraint publications_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index publications_client on public.publications (client_id);
-- Everything that is at risk is found by an index that holds nothing else, so that the list costs what is in it.
create index publications_failed on public.publications (finished_at) where (state = 'failed');
create index publications_held on public.publications (created_at) where (state = 'held');
create index publications_release on public.publications (release_id, site_id);
create index publications_site on public.publications (site_id, client_id, created_at desc);
create index publications_waiting on public.publications (created_at) where (state = any (array['queued', 'building']));
-- One at a time for a site: two tabs that publish wait for the same one.
create unique index publications_open on public.publications (site_id) where (state = any (array['queued', 'building']));
alter table public.publications enable row level security;
create policy own_publications_are_read on public.publications for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.publications as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.publications to authenticated;
grant delete, insert, select, update on public.publications to service_role;
create trigger announce_progress after update of state on public.publications for each row when ((old.state is distinct from new.state)) execute function app.announce_progress();
create constraint trigger audit after insert or delete or update on public.publications deferrable initially deferred for each row execute function app.audit('id');
create trigger fulfil_publish_request after update of state on public.publications for each row when (((new.state = 'live') and (old.state <> 'live'))) execute function app.fulfil_publish_request();
create trigger refuse_suspended after insert on public.publications for each row execute function app.refuse_suspended();
create trigger stamp_publication before insert on public.publications for each row execute function app.stamp_publication();

create table public.publish_requests (
  id uuid not null,
  client_id uuid not null,
  site_id uuid not null,
  state text not null default 'open',
  asked_by uuid,
  asked_by_name text not null,
  note text not null default '',
  answered_by uuid,
  answered_by_name text,
  answer text,
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_visit uuid,
  -- The person who published although somebody had declined.
  published_by uuid,
  published_by_name text,
  constraint publish_requests_pkey primary key (id),
  constraint publish_requests_answer_check check (length(answer) <= 1000),
  constraint publish_requests_answered_by_name_check check (length(answered_by_name) <= 200),
  constraint publish_requests_asked_by_name_check check (length(asked_by_name) <= 200),
  constraint publish_requests_check check ((state = 'open') = (answered_at is null)),
  constraint publish_requests_note_check check (length(note) <= 1000),
  constraint publish_requests_published_by_name_check check (length(published_by_name) <= 200),
  constraint publish_requests_state_check check (state = any (array['open', 'published', 'declined', 'withdrawn']))
);
alter table public.publish_requests add constraint publish_requests_answered_by_fkey foreign key (answered_by) references public.people(id) on delete set null;
alter table public.publish_requests add constraint publish_requests_asked_by_fkey foreign key (asked_by) references public.people(id) on delete set null;
alter table public.publish_requests add constraint publish_requests_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.publish_requests add constraint publish_requests_published_by_fkey foreign key (published_by) references public.people(id) on delete set null;
alter table public.publish_requests add constraint publish_requests_site_id_fkey foreign key (site_id) references public.sites(id) on delete cascade;
comment on table public.publish_requests is 'A member who writes asks those who publish. A site has one open at a time.';
create index publish_requests_answered on public.publish_requests (answered_at) where (answered_at is not null);
create index publish_requests_answered_by on public.publish_requests (answered_by);
create index publish_requests_asked_by on public.publish_requests (asked_by);
create index publish_requests_client on public.publish_requests (client_id, created_at desc);
create index publish_requests_published_by on public.publish_requests (published_by);
create index publish_requests_site on public.publish_requests (site_id, created_at desc);
create unique index publish_requests_open on public.publish_requests (site_id) where (state = 'open');
alter table public.publish_requests enable row level security;
create policy requests_are_read on public.publish_requests for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.publish_requests as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.publish_requests to authenticated;
grant delete, insert, select, update on public.publish_requests to service_role;
create constraint trigger audit after insert or delete or update on public.publish_requests deferrable initially deferred for each row execute function app.audit('id', 'note', 'answer', 'asked_by_name', 'answered_by_name', 'published_by_name');
create trigger refuse_suspended after insert on public.publish_requests for each row execute function app.refuse_suspended();

-- The verdict on a release, by what visitors would get of it. The last look counts.
create table public.release_checks (
  release_id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  -- Of the checks: they may find more one day.
  version integer not null,
  verdict jsonb not null,
  took_ms integer not null,
  checked_at timestamptz not null,
  constraint release_checks_pkey primary key (release_id),
  constraint release_checks_took_ms_check check (took_ms >= 0),
  constraint release_checks_verdict_check check (octet_length((verdict)::text) <= (64 * 1024)),
  constraint release_checks_version_check check (version > 0)
);
alter table public.release_checks add constraint release_checks_release_id_site_id_fkey foreign key (release_id, site_id) references public.releases(id, site_id) on delete cascade;
alter table public.release_checks add constraint release_checks_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index release_checks_client on public.release_checks (client_id);
create index release_checks_release on public.release_checks (release_id, site_id);
create index release_checks_site on public.release_checks (site_id, client_id);
alter table public.release_checks enable row level security;
create policy own_release_checks_are_read on public.release_checks for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.release_checks as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.release_checks to authenticated;
grant delete, insert, select, update on public.release_checks to service_role;
create constraint trigger audit after insert or delete or update on public.release_checks deferrable initially deferred for each row execute function app.audit('release_id', 'verdict');

-- Signed proof that a release went live with these checks. Read by whoever has its link; one for each release, never changed.
create table public.release_receipts (
  id uuid not null,
  release_id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  key_id text not null,
  -- As it is handed out, byte for byte.
  document text not null,
  issued_at timestamptz not null,
  constraint release_receipts_pkey primary key (id),
  constraint release_receipts_release_id_key unique (release_id),
  constraint release_receipts_document_check check ((octet_length(document) >= 2) and (octet_length(document) <= 16384)),
  constraint release_receipts_key_id_check check (key_id ~ '^[A-Za-z0-9_-]{1,40}$')
);
alter table public.release_receipts add constraint release_receipts_release_id_site_id_fkey foreign key (release_id, site_id) references public.releases(id, site_id) on delete cascade;
alter table public.release_receipts add constraint release_receipts_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index release_receipts_client on public.release_receipts (client_id);
create index release_receipts_release on public.release_receipts (release_id, site_id);
create index release_receipts_site on public.release_receipts (site_id, client_id);
alter table public.release_receipts enable row level security;
create policy own_release_receipts_are_read on public.release_receipts for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.release_receipts as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.release_receipts to authenticated;
grant delete, insert, select, update on public.release_receipts to service_role;
create constraint trigger audit after insert or delete or update on public.release_receipts deferrable initially deferred for each row execute function app.audit('id', 'document');

-- A request is done when visitors see what it asked for, whoever published. Who pressed the button was noted when they did.
create function app.fulfil_publish_request()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  update public.publish_requests r set state = 'published', answered_at = now(),
      answered_by = coalesce(r.published_by, r.answered_by), answered_by_name = coalesce(r.published_by_name, r.answered_by_name)
    where r.site_id = new.site_id and (r.state = 'open' or r.state = 'declined'
      and r.id = (select l.id from public.publish_requests l where l.site_id = new.site_id order by l.created_at desc, l.id desc limit 1));
  return null;
end $function$;

-- A flood of reports is no flood of mails: the agency hears of a site once in a day (UTC), and of so many sites; the rest is
-- in the list, and in the summary of the day.
create function app.report_mail_key(report public.abuse_reports)
 returns text
 language sql
 stable
 set search_path to ''
as $function$ select concat_ws('/', 'abuse-report', report.site_id, to_char(report.created_at at time zone 'utc', 'YYYY-MM-DD')) $function$;
grant execute on function app.report_mail_key(report public.abuse_reports) to service_role;

-- Whoever inserts cannot say that it was someone else.
create function app.stamp_publication()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  new.actor := app.actor_id();
  new.actor_kind := app.actor_kind();
  new.visit := app.visit_id();
  return new;
end $function$;

-- Messages of visitors that came between two moments and of which no mail was promised, the oldest first.
create function app.unmailed_messages(since timestamptz, until timestamptz)
 returns table(message_id uuid, client_id uuid, site_id uuid)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select f.id, f.client_id, f.site_id from public.form_messages f
    where f.received_at > since and f.received_at < until
      and not exists (select from public.mails m where m.key = 'form-message/' || f.id)
    order by f.received_at, f.id limit 500
  $function$;
grant execute on function app.unmailed_messages(since timestamptz, until timestamptz) to service_role;

-- Accounts in which a request, or the answer to one, was followed by no mail.
create function app.unmailed_publish_requests(since timestamptz, before timestamptz)
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select distinct r.client_id from public.publish_requests r
    where (r.state = 'open' and r.created_at between since and before
        and not exists (select from public.mails m where m.client_id = r.client_id and m.key like 'publish-request/' || r.id || '/asked/%'))
      or (r.state in ('published', 'declined') and r.asked_by is not null and r.answered_at between since and before
        and not exists (select from public.mails m where m.key = 'publish-request/' || r.id || '/answered'))
    limit 200
  $function$;
grant execute on function app.unmailed_publish_requests(since timestamptz, before timestamptz) to service_role;

-- One per site: the same mail covers the others of the day.
create function app.unmailed_reports(since timestamptz, until timestamptz)
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select r.id from (
      select distinct on (x.site_id) x.* from public.abuse_reports x
      where x.state = 'open' and x.created_at >= since and x.created_at < until order by x.site_id, x.created_at desc) r
    where app.wants_report_mail(r) order by r.created_at limit 200
  $function$;
grant execute on function app.unmailed_reports(since timestamptz, until timestamptz) to service_role;

-- The visit that this transaction is part of.
create function app.visit_id()
 returns uuid
 language sql
 stable
 set search_path to ''
as $function$ select nullif(app.claims() #>> '{act,support}', '')::uuid $function$;
grant execute on function app.visit_id() to anon;
grant execute on function app.visit_id() to authenticated;
grant execute on function app.visit_id() to service_role;

-- Whether the agency is still to hear of a report by a mail of its own.
create function app.wants_report_mail(report public.abuse_reports)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select report.state = 'open' and not exists (select from public.mails m where m.key = app.report_mail_key(report))
      and (select count(*) < 20 from public.mails m, date_trunc('day', report.created_at, 'utc') as day
        where m.kind = 'abuse-report' and m.created_at >= day
          and right(m.key, 10) = to_char(day at time zone 'utc', 'YYYY-MM-DD'))
  $function$;
grant execute on function app.wants_report_mail(report public.abuse_reports) to service_role;
