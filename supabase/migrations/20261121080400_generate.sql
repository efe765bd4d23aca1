-- A prompt on its way to becoming a site.

create table public.generations (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  site_id uuid references public.sites (id) on delete set null,
  prompt text not null check (length(prompt) <= 20000),
  locale text not null check (length(locale) <= 20),
  seed bigint not null default 0,
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'refused', 'failed')),
  notices jsonb not null default '[]',
  facts int not null default 0 check (facts >= 0),
  -- Asking twice with one key is one generation.
  idempotency_key text not null check (length(idempotency_key) between 1 and 200),
  ms int check (ms >= 0),
  error text check (length(error) <= 2000),
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (client_id, idempotency_key)
);
create index generations_client on public.generations (client_id, created_at desc);
create index generations_site on public.generations (site_id);
create index generations_open on public.generations (created_at) where status in ('queued', 'running');
alter table public.generations enable row level security;
create policy own_generations_are_read on public.generations for select to authenticated using (client_id = (select auth.uid()));
-- Made and moved by the server only: a generation costs a unit of the plan.
grant select on public.generations to authenticated;

-- What was typed before signing in. Found by the hash of a token in the visitor's cookie; nobody but the server reads it.
create table public.pending_prompts (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  prompt text not null check (length(prompt) <= 20000),
  locale text not null check (length(locale) <= 20),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index pending_prompts_expiry on public.pending_prompts (expires_at);
alter table public.pending_prompts enable row level security;

-- That something was refused and why, never the text of it.
create table public.refusals (
  id uuid primary key default gen_random_uuid(),
  reason text not null check (length(reason) <= 60),
  locale text not null check (length(locale) <= 20),
  prompt_sha256 text not null check (prompt_sha256 ~ '^[0-9a-f]{64}$'),
  client_id uuid references public.user_profiles (id) on delete set null,
  at timestamptz not null default now()
);
create index refusals_client on public.refusals (client_id);
create index refusals_at on public.refusals (at);
alter table public.refusals enable row level security;
