-- Made from the migrations by `npm run schema`. Do not edit.

create table public.incidents (
  id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  -- The address that did not answer.
  url text not null,
  cause text not null,
  status integer,
  -- The first check that failed, the one that confirmed it, and the first that was answered again.
  started_at timestamptz not null,
  confirmed_at timestamptz not null,
  ended_at timestamptz,
  -- `withdrawn`: its owner or the agency took the site off the air meanwhile.
  ended_by text,
  downtime_minutes integer generated always as ((ceil((extract(epoch from (ended_at - started_at)) / (60)::numeric)))::integer) stored,
  -- When the mails about it were promised.
  opening_mailed_at timestamptz,
  ending_mailed_at timestamptz,
  constraint incidents_pkey primary key (id),
  constraint incidents_cause_check check (cause = any (array['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer'])),
  constraint incidents_check check (confirmed_at >= started_at),
  constraint incidents_check1 check (ended_at >= started_at),
  constraint incidents_check2 check ((ended_at is null) = (ended_by is null)),
  constraint incidents_ended_by_check check (ended_by = any (array['answered', 'withdrawn'])),
  constraint incidents_status_check check ((status >= 100) and (status <= 999)),
  constraint incidents_url_check check ((length(url) >= 8) and (length(url) <= 400))
);
alter table public.incidents add constraint incidents_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index incidents_client on public.incidents (client_id, started_at desc, id desc);
create index incidents_ending_unmailed on public.incidents (ended_at) where ((ended_at is not null) and (ending_mailed_at is null));
create index incidents_open_since on public.incidents (started_at) where (ended_at is null);
create index incidents_site on public.incidents (site_id, client_id, started_at desc);
create index incidents_unmailed on public.incidents (confirmed_at) where (opening_mailed_at is null);
create unique index incidents_open on public.incidents (site_id) where (ended_at is null);
alter table public.incidents enable row level security;
create policy own_incidents_are_read on public.incidents for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.incidents as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.incidents to authenticated;
grant delete, insert, select, update on public.incidents to service_role;
create constraint trigger audit after insert or delete or update on public.incidents deferrable initially deferred for each row execute function app.audit('id');

-- A page that has become slower or heavier beyond the noise; ends when it is as it was.
create table public.performance_drops (
  id uuid not null,
  site_id uuid not null,
  client_id uuid not null,
  path text not null,
  device text not null,
  -- The release that it came with; null where it came by itself.
  release_id uuid,
  -- Each measure that is worse, before and after.
  changes jsonb not null,
  found_at timestamptz not null,
  ended_at timestamptz,
  mailed_at timestamptz,
  constraint performance_drops_pkey primary key (id),
  constraint performance_drops_changes_check check (octet_length((changes)::text) <= 2048),
  constraint performance_drops_check check (ended_at >= found_at),
  constraint performance_drops_device_check check (device = any (array['phone', 'desktop'])),
  constraint performance_drops_path_check check ((length(path) >= 1) and (length(path) <= 300))
);
alter table public.performance_drops add constraint performance_drops_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index performance_drops_client on public.performance_drops (client_id);
create index performance_drops_site on public.performance_drops (site_id, client_id, found_at desc);
create index performance_drops_unmailed on public.performance_drops (found_at) where (mailed_at is null);
create unique index performance_drops_open on public.performance_drops (site_id, path, device) where (ended_at is null);
alter table public.performance_drops enable row level security;
create policy own_performance_drops_are_read on public.performance_drops for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.performance_drops as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.performance_drops to authenticated;
grant delete, insert, select, update on public.performance_drops to service_role;
create constraint trigger audit after insert or delete or update on public.performance_drops deferrable initially deferred for each row execute function app.audit('id');

-- Medians of a day's loads in a browser, one row for each page, device and release. Not audited: sums, kept for thirteen months.
create table public.performance_metrics (
  site_id uuid not null,
  path text not null,
  device text not null,
  day date not null,
  release_id uuid not null,
  client_id uuid not null,
  measured_at timestamptz not null,
  runs integer not null,
  score integer not null,
  lcp_ms integer not null,
  cls real not null,
  tbt_ms integer not null,
  -- From a scripted tap; null where nothing on the page could be tapped.
  inp_ms integer,
  ttfb_ms integer not null,
  bytes bigint not null,
  -- Lowest and highest run of each measure.
  ranges jsonb not null,
  constraint performance_metrics_pkey primary key (site_id, path, device, day, release_id),
  constraint performance_metrics_bytes_check check (bytes >= 0),
  constraint performance_metrics_cls_check check (cls >= (0)::double precision),
  constraint performance_metrics_device_check check (device = any (array['phone', 'desktop'])),
  constraint performance_metrics_inp_ms_check check (inp_ms >= 0),
  constraint performance_metrics_lcp_ms_check check (lcp_ms >= 0),
  constraint performance_metrics_path_check check ((length(path) >= 1) and (length(path) <= 300)),
  constraint performance_metrics_ranges_check check (octet_length((ranges)::text) <= 1024),
  constraint performance_metrics_runs_check check ((runs >= 1) and (runs <= 9)),
  constraint performance_metrics_score_check check ((score >= 0) and (score <= 100)),
  constraint performance_metrics_tbt_ms_check check (tbt_ms >= 0),
  constraint performance_metrics_ttfb_ms_check check (ttfb_ms >= 0)
);
alter table public.performance_metrics add constraint performance_metrics_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index performance_metrics_client on public.performance_metrics (client_id);
create index performance_metrics_day on public.performance_metrics using brin (day);
create index performance_metrics_site on public.performance_metrics (site_id, client_id, day);
alter table public.performance_metrics enable row level security;
create policy own_performance_is_read on public.performance_metrics for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.performance_metrics as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.performance_metrics to authenticated;
grant delete, insert, select, update on public.performance_metrics to service_role;

-- One for each live site. Not audited: it moves every day.
create table public.performance_watches (
  site_id uuid not null,
  client_id uuid not null,
  -- The release that was last put in the queue.
  release_id uuid,
  queued_at timestamptz,
  measured_at timestamptz,
  next_measure_at timestamptz not null,
  constraint performance_watches_pkey primary key (site_id)
);
alter table public.performance_watches add constraint performance_watches_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index performance_watches_client on public.performance_watches (client_id);
create index performance_watches_due on public.performance_watches (next_measure_at);
alter table public.performance_watches enable row level security;
create policy own_performance_watches_are_read on public.performance_watches for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.performance_watches as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.performance_watches to authenticated;
grant delete, insert, select, update on public.performance_watches to service_role;

-- A client's public page. Its token is its address.
create table public.status_pages (
  client_id uuid not null,
  token text not null default replace((gen_random_uuid())::text, '-', ''),
  is_on boolean not null default false,
  -- When it was last written to storage.
  rendered_at timestamptz,
  created_at timestamptz not null default now(),
  constraint status_pages_pkey primary key (client_id),
  constraint status_pages_token_key unique (token),
  constraint status_pages_token_check check (token ~ '^[0-9a-f]{32}$')
);
alter table public.status_pages add constraint status_pages_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index status_pages_due on public.status_pages (rendered_at) where is_on;
alter table public.status_pages enable row level security;
create policy own_status_page_is_made on public.status_pages for insert to authenticated
  with check (client_id = (select app.reader('account.edit')));
create policy own_status_page_is_read on public.status_pages for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_status_page_is_switched on public.status_pages for update to authenticated
  using (client_id = (select app.reader('account.edit')))
  with check (client_id = (select app.reader('account.edit')));
create policy within_reach on public.status_pages as restrictive for all to authenticated
  using (not (select app.is_limited()));
grant select on public.status_pages to authenticated;
grant delete, insert, select, update on public.status_pages to service_role;
grant insert (client_id, is_on, created_at) on public.status_pages to authenticated;
grant update (is_on, rendered_at) on public.status_pages to authenticated;
-- Switching it on and off is audited, writing it anew is not.
create constraint trigger audit after insert or delete or update of token, is_on on public.status_pages deferrable initially deferred for each row execute function app.audit('client_id', 'token');

-- Not audited: kept for a week, made by the minute.
create table public.uptime_checks (
  site_id uuid not null,
  at timestamptz not null,
  client_id uuid not null,
  -- Null where the site answered as it should.
  cause text,
  -- Of the answer, where there was one.
  status integer,
  ms integer not null,
  constraint uptime_checks_pkey primary key (site_id, at),
  constraint uptime_checks_cause_check check (cause = any (array['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer'])),
  constraint uptime_checks_ms_check check (ms >= 0),
  constraint uptime_checks_status_check check ((status >= 100) and (status <= 999))
);
alter table public.uptime_checks add constraint uptime_checks_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index uptime_checks_at on public.uptime_checks using brin (at);
create index uptime_checks_client on public.uptime_checks (client_id, at);
alter table public.uptime_checks enable row level security;
create policy own_checks_are_read on public.uptime_checks for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.uptime_checks as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.uptime_checks to authenticated;
grant delete, insert, select, update on public.uptime_checks to service_role;

-- One for each live site. Not audited: it moves with every check.
create table public.uptime_watches (
  site_id uuid not null,
  client_id uuid not null,
  state text not null default 'ok',
  -- Failed checks in a row.
  failures integer not null default 0,
  failing_since timestamptz,
  answering_since timestamptz,
  started_at timestamptz not null,
  checked_at timestamptz,
  next_check_at timestamptz not null,
  constraint uptime_watches_pkey primary key (site_id),
  constraint uptime_watches_check check ((state = 'ok') = (failing_since is null)),
  constraint uptime_watches_check1 check ((state = 'recovering') = (answering_since is not null)),
  constraint uptime_watches_failures_check check (failures >= 0),
  constraint uptime_watches_state_check check (state = any (array['ok', 'suspect', 'down', 'recovering']))
);
alter table public.uptime_watches add constraint uptime_watches_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
create index uptime_watches_client on public.uptime_watches (client_id);
create index uptime_watches_due on public.uptime_watches (next_check_at);
alter table public.uptime_watches enable row level security;
create policy own_watches_are_read on public.uptime_watches for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.uptime_watches as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.uptime_watches to authenticated;
grant delete, insert, select, update on public.uptime_watches to service_role;
