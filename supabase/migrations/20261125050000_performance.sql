-- How fast live sites are: a daily look in a browser, and the sums of real visits where their owner has them measured.

alter table public.sites
  -- Releases carry a script of a kilobyte that tells how a visit went, without naming anybody.
  add column measures_visits boolean not null default false;
grant update (measures_visits) on public.sites to authenticated;

-- One for each live site. Not audited: it moves every day.
create table public.performance_watches (
  site_id uuid primary key,
  client_id uuid not null,
  -- The release that was last put in the queue.
  release_id uuid,
  queued_at timestamptz,
  measured_at timestamptz,
  next_measure_at timestamptz not null,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index performance_watches_client on public.performance_watches (client_id);
create index performance_watches_due on public.performance_watches (next_measure_at);
alter table public.performance_watches enable row level security;
create policy own_performance_watches_are_read on public.performance_watches for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.performance_watches to authenticated;

-- Medians of a day's loads in a browser, one row for each page, device and release. Not audited: sums, kept for thirteen months.
create table public.performance_metrics (
  site_id uuid not null,
  path text not null check (length(path) between 1 and 300),
  device text not null check (device in ('phone', 'desktop')),
  day date not null,
  release_id uuid not null,
  client_id uuid not null,
  measured_at timestamptz not null,
  runs int not null check (runs between 1 and 9),
  score int not null check (score between 0 and 100),
  lcp_ms int not null check (lcp_ms >= 0),
  cls real not null check (cls >= 0),
  tbt_ms int not null check (tbt_ms >= 0),
  -- From a scripted tap; null where nothing on the page could be tapped.
  inp_ms int check (inp_ms >= 0),
  ttfb_ms int not null check (ttfb_ms >= 0),
  bytes bigint not null check (bytes >= 0),
  -- Lowest and highest run of each measure.
  ranges jsonb not null check (octet_length(ranges::text) <= 1024),
  primary key (site_id, path, device, day, release_id),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index performance_metrics_client on public.performance_metrics (client_id);
create index performance_metrics_site on public.performance_metrics (site_id, client_id, day);
create index performance_metrics_day on public.performance_metrics using brin (day);
alter table public.performance_metrics enable row level security;
create policy own_performance_is_read on public.performance_metrics for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.performance_metrics to authenticated;

-- Real visits as counts by bucket: no row is anybody's visit. Not audited: sums, kept for thirteen months.
create table public.performance_visits (
  site_id uuid not null,
  path text not null check (length(path) between 1 and 300),
  device text not null check (device in ('phone', 'desktop')),
  day date not null,
  metric text not null check (metric in ('lcp', 'cls', 'inp', 'ttfb')),
  client_id uuid not null,
  counts int[] not null check (array_length(counts, 1) between 1 and 60),
  primary key (site_id, path, device, day, metric),
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index performance_visits_client on public.performance_visits (client_id);
create index performance_visits_site on public.performance_visits (site_id, client_id, day);
create index performance_visits_day on public.performance_visits using brin (day);
alter table public.performance_visits enable row level security;
create policy own_performance_visits_are_read on public.performance_visits for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.performance_visits to authenticated;

-- Adds two lists of counts, place by place.
create function app.add_counts(one int[], other int[]) returns int[]
language sql immutable parallel safe set search_path = '' as
$$ select array_agg(coalesce(a, 0) + coalesce(b, 0) order by place) from unnest(one, other) with ordinality as x (a, b, place) $$;
revoke execute on function app.add_counts(int[], int[]) from public;
grant execute on function app.add_counts(int[], int[]) to service_role;

-- A page that has become slower or heavier beyond the noise; ends when it is as it was.
create table public.performance_drops (
  id uuid primary key,
  site_id uuid not null,
  client_id uuid not null,
  path text not null check (length(path) between 1 and 300),
  device text not null check (device in ('phone', 'desktop')),
  -- The release that it came with; null where it came by itself.
  release_id uuid,
  -- Each measure that is worse, before and after.
  changes jsonb not null check (octet_length(changes::text) <= 2048),
  found_at timestamptz not null,
  ended_at timestamptz check (ended_at >= found_at),
  mailed_at timestamptz,
  foreign key (site_id, client_id) references public.sites (id, client_id) on delete cascade on update cascade
);
create index performance_drops_client on public.performance_drops (client_id);
create index performance_drops_site on public.performance_drops (site_id, client_id, found_at desc);
create unique index performance_drops_open on public.performance_drops (site_id, path, device) where ended_at is null;
create index performance_drops_unmailed on public.performance_drops (found_at) where mailed_at is null;
alter table public.performance_drops enable row level security;
create policy own_performance_drops_are_read on public.performance_drops for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.performance_drops to authenticated;
create constraint trigger audit after insert or update or delete on public.performance_drops deferrable initially deferred
  for each row execute function app.audit('id');
