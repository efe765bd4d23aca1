-- Sites being put into another language by a model: how far each has come, and what it cost.

create table public.translations (
  id uuid primary key,
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  site_id uuid not null references public.sites (id) on delete cascade,
  locale text not null check (length(locale) between 2 and 20),
  -- The texts asked for; null for all that the language lacks.
  keys jsonb check (octet_length(keys::text) <= 262144),
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  -- Portions asked so far: a step that runs twice finds its own done.
  portion int not null default 0 check (portion >= 0),
  texts int not null check (texts > 0),
  translated int not null default 0 check (translated >= 0),
  -- Texts whose answer was not good enough: they stay as they are.
  refused jsonb not null default '[]' check (octet_length(refused::text) <= 262144),
  -- As its owner agreed to; never more is charged.
  quoted_tokens int not null check (quoted_tokens > 0),
  tokens int not null default 0 check (tokens between 0 and quoted_tokens),
  error text check (length(error) <= 60),
  created_at timestamptz not null default now(),
  -- Since when it waits for its next portion.
  touched_at timestamptz not null default now(),
  finished_at timestamptz,
  check ((finished_at is null) = (state in ('queued', 'running')))
);
comment on table public.translations is 'Written by the server alone: a translation costs tokens.';
-- One at a time for each language of a site.
create unique index translations_open on public.translations (site_id, locale) where finished_at is null;
create index translations_client on public.translations (client_id, created_at desc);
create index translations_site on public.translations (site_id, locale, created_at desc);
create index translations_waiting on public.translations (touched_at) where finished_at is null;
alter table public.translations enable row level security;
create policy own_translations_are_read on public.translations for select to authenticated using (client_id = (select auth.uid()));
grant select on public.translations to authenticated;
create trigger refuse_suspended after insert on public.translations for each row execute function app.refuse_suspended();
create constraint trigger audit after insert or update or delete on public.translations deferrable initially deferred
  for each row execute function app.audit('id', 'keys', 'refused');
