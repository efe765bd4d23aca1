-- People who asked for their report by mail, with the words that they agreed to. Read by the agency alone.

create table public.leads (
  id uuid primary key,
  email text not null check (length(email) between 3 and 254),
  host text not null check (length(host) between 1 and 300),
  analysis_id uuid references public.analyses (id) on delete set null,
  grade text not null check (grade in ('A+', 'A', 'B', 'C', 'D', 'E', 'F')),
  score int not null check (score between 0 and 100),
  locale text not null check (length(locale) between 2 and 20),
  source text not null default 'report' check (source in ('report')),
  stage text not null default 'new' check (stage in ('new', 'talking', 'won', 'lost')),
  -- The very words beside the box, and when it was ticked.
  consent text not null check (length(consent) between 1 and 1000),
  consented_at timestamptz not null,
  created_at timestamptz not null default now(),
  unique (email, host)
);
create index leads_newest on public.leads (created_at desc);
create index leads_analysis on public.leads (analysis_id);
alter table public.leads enable row level security;
-- The audit holds the digest of the address.
create constraint trigger audit after insert or update or delete on public.leads deferrable initially deferred
  for each row execute function app.audit('id', 'email');
