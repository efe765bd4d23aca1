-- Measurements of sites, anybody's: asked for without an account, read by whoever has the link.

-- Not audited: a copy of what foreign pages say, gone in ninety days.
create table public.analyses (
  id uuid primary key,
  -- Whoever asked, where they were signed in.
  client_id uuid references public.user_profiles (id) on delete set null,
  address text not null check (length(address) between 8 and 4000),
  guessed boolean not null,
  host text not null check (length(host) between 1 and 300),
  stage text not null default 'queued' check (stage in ('queued', 'answered', 'page', 'customer', 'links', 'lab', 'done', 'failed')),
  evidence jsonb check (octet_length(evidence::text) <= 1024 * 1024),
  -- Runs in a browser, with pictures of the screen.
  lab jsonb not null default '[]' check (octet_length(lab::text) <= 4 * 1024 * 1024),
  -- What a site made of it would be.
  rebuilt jsonb check (octet_length(rebuilt::text) <= 256 * 1024),
  grade text check (grade in ('A+', 'A', 'B', 'C', 'D', 'E', 'F')),
  score int check (score between 0 and 100),
  -- The reason as the application names it.
  error text check (length(error) <= 60),
  error_status int check (error_status between 100 and 999),
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  check ((stage in ('done', 'failed')) = (finished_at is not null)),
  check ((stage = 'done') = (grade is not null and score is not null)),
  check ((stage = 'failed') = (error is not null))
);
create index analyses_client on public.analyses (client_id);
create index analyses_address on public.analyses (address, created_at desc);
create index analyses_created on public.analyses (created_at);
create index analyses_waiting on public.analyses (created_at) where stage not in ('done', 'failed');
alter table public.analyses enable row level security;
create policy own_analyses_are_read on public.analyses for select to authenticated using (client_id = (select auth.uid()));
grant select on public.analyses to authenticated;

-- Who watches a measurement hears of every step.
create function app.announce_analysis() returns trigger
  language plpgsql set search_path = ''
  as $$ begin perform pg_notify('progress', new.id::text); return null; end $$;
create trigger announce_progress after update of stage, lab on public.analyses
  for each row execute function app.announce_analysis();
revoke execute on function app.announce_analysis() from public, anon, authenticated, service_role;
