-- Made from the migrations by `npm run schema`. Do not edit.

create table public.translations (
  id uuid not null,
  client_id uuid not null,
  site_id uuid not null,
  locale text not null,
  -- The texts asked for; null for all that the language lacks.
  keys jsonb,
  state text not null default 'queued',
  -- Portions asked so far: a step that runs twice finds its own done.
  portion integer not null default 0,
  texts integer not null,
  translated integer not null default 0,
  -- Texts whose answer was not good enough: they stay as they are.
  refused jsonb not null default '[]'::jsonb,
  -- As its owner agreed to; never more is charged.
  quoted_tokens integer not null,
  tokens integer not null default 0,
  error text,
  created_at timestamptz not null default now(),
  -- Since when it waits for its next portion.
  touched_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint translations_pkey primary key (id),
  constraint translations_check check ((tokens >= 0) and (tokens <= quoted_tokens)),
  constraint translations_check1 check ((finished_at is null) = (state = any (array['queued', 'running']))),
  constraint translations_error_check check (length(error) <= 60),
  constraint translations_keys_check check (octet_length((keys)::text) <= 262144),
  constraint translations_locale_check check ((length(locale) >= 2) and (length(locale) <= 20)),
  constraint translations_portion_check check (portion >= 0),
  constraint translations_quoted_tokens_check check (quoted_tokens > 0),
  constraint translations_refused_check check (octet_length((refused)::text) <= 262144),
  constraint translations_state_check check (state = any (array['queued', 'running', 'done', 'failed', 'cancelled'])),
  constraint translations_texts_check check (texts > 0),
  constraint translations_translated_check check (translated >= 0)
);
alter table public.translations add constraint translations_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.translations add constraint translations_site_id_fkey foreign key (site_id) references public.sites(id) on delete cascade;
comment on table public.translations is 'A translation costs tokens: the server alone begins it and writes what it costs.';
create index translations_client on public.translations (client_id, created_at desc);
create index translations_site on public.translations (site_id, locale, created_at desc);
create index translations_waiting on public.translations (touched_at) where (finished_at is null);
-- One at a time for each language of a site.
create unique index translations_open on public.translations (site_id, locale) where (finished_at is null);
alter table public.translations enable row level security;
create policy cancelled_within_reach on public.translations as restrictive for update to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('content.edit'))::uuid[])), true));
create policy own_translations_are_cancelled on public.translations for update to authenticated
  using (client_id = (select app.writer('content.edit')))
  with check ((client_id = (select app.writer('content.edit'))) and (state = 'cancelled'));
create policy own_translations_are_read on public.translations for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.translations as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.translations to authenticated;
grant delete, insert, select, update on public.translations to service_role;
grant update (state, finished_at) on public.translations to authenticated;
create constraint trigger audit after insert or delete or update on public.translations deferrable initially deferred for each row execute function app.audit('id', 'keys', 'refused');
create trigger refuse_suspended after insert on public.translations for each row execute function app.refuse_suspended();
