-- Reports that somebody sends to others: a link with a token of its own, which its maker can switch off. Of the token only its digest is kept.
create table public.analysis_links (
  id uuid primary key,
  analysis_id uuid not null references public.analyses (id) on delete cascade,
  -- Digest of what only its maker can show: their account, or a secret of their browser.
  maker text not null check (maker ~ '^[0-9a-f]{64}$'),
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  revoked_at timestamptz
);
create unique index analysis_links_open on public.analysis_links (analysis_id, maker) where revoked_at is null;
create index analysis_links_analysis on public.analysis_links (analysis_id);
alter table public.analysis_links enable row level security;
create constraint trigger audit after insert or update or delete on public.analysis_links deferrable initially deferred
  for each row execute function app.audit('id', 'maker', 'digest');

-- Notes of the agency about somebody who asked for a report.
alter table public.leads add column note text not null default '' check (length(note) <= 2000);
-- The audit holds the digest of them, as of the address: it outlives a person who is forgotten.
drop trigger audit on public.leads;
create constraint trigger audit after insert or update or delete on public.leads deferrable initially deferred
  for each row execute function app.audit('id', 'email', 'note');
