-- Made from the migrations by `npm run schema`. Do not edit.

create table public.batch_rows (
  batch_id uuid not null,
  "position" integer not null,
  client_id uuid not null,
  -- Emptied once a generation holds it, or it was refused.
  prompt text not null,
  locale text not null,
  name text,
  -- `started`: its generation says the rest.
  state text not null default 'waiting',
  -- The reason as the application names it.
  error text,
  generation_id uuid,
  constraint batch_rows_pkey primary key (batch_id, "position"),
  constraint batch_rows_error_check check (length(error) <= 200),
  constraint batch_rows_locale_check check (length(locale) <= 20),
  constraint batch_rows_name_check check ((length(name) >= 1) and (length(name) <= 120)),
  constraint batch_rows_position_check check (("position" >= 1) and ("position" <= 50)),
  constraint batch_rows_prompt_check check (length(prompt) <= 20000),
  constraint batch_rows_state_check check (state = any (array['waiting', 'started', 'refused', 'failed']))
);
alter table public.batch_rows add constraint batch_rows_batch_id_client_id_fkey foreign key (batch_id, client_id) references public.batches(id, client_id) on update cascade on delete cascade;
alter table public.batch_rows add constraint batch_rows_generation_id_fkey foreign key (generation_id) references public.generations(id) on delete set null;
create index batch_rows_batch on public.batch_rows (batch_id, client_id);
create index batch_rows_client on public.batch_rows (client_id);
create index batch_rows_generation on public.batch_rows (generation_id);
create index batch_rows_waiting on public.batch_rows (batch_id) where (state = 'waiting');
alter table public.batch_rows enable row level security;
create policy own_batch_rows_are_made on public.batch_rows for insert to authenticated
  with check ((client_id = (select app.writer('site.create'))) and (state = 'waiting') and (error is null) and (generation_id is null));
create policy own_batch_rows_are_read on public.batch_rows for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy own_batch_rows_are_retried on public.batch_rows for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check ((client_id = (select app.writer('site.create'))) and (state = 'waiting') and (error is null));
create policy within_reach on public.batch_rows as restrictive for all to authenticated
  using (not (select app.is_limited()));
grant insert, select on public.batch_rows to authenticated;
grant delete, insert, select, update on public.batch_rows to service_role;
grant update (state, error) on public.batch_rows to authenticated;
create constraint trigger audit after insert or delete or update on public.batch_rows deferrable initially deferred for each row execute function app.audit('batch_id,position', 'prompt', 'name');

create table public.batches (
  id uuid not null,
  client_id uuid not null,
  total integer not null,
  -- Asking twice with one key is one batch.
  idempotency_key text not null,
  created_at timestamptz not null default now(),
  -- Since when its rows wait; asking again for those that failed begins anew.
  queued_at timestamptz not null default now(),
  constraint batches_pkey primary key (id),
  constraint batches_client_id_idempotency_key_key unique (client_id, idempotency_key),
  constraint batches_id_client_id_key unique (id, client_id),
  constraint batches_idempotency_key_check check ((length(idempotency_key) >= 1) and (length(idempotency_key) <= 200)),
  constraint batches_total_check check ((total >= 1) and (total <= 50))
);
alter table public.batches add constraint batches_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
create index batches_queued on public.batches (queued_at);
alter table public.batches enable row level security;
create policy own_batches_are_made on public.batches for insert to authenticated
  with check (client_id = (select app.writer('site.create')));
create policy own_batches_are_queued on public.batches for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check (client_id = (select app.writer('site.create')));
create policy own_batches_are_read on public.batches for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.batches as restrictive for all to authenticated
  using (not (select app.is_limited()));
grant insert, select on public.batches to authenticated;
grant delete, insert, select, update on public.batches to service_role;
grant update (queued_at) on public.batches to authenticated;
create constraint trigger audit after insert or delete or update on public.batches deferrable initially deferred for each row execute function app.audit('id');
create trigger refuse_suspended after insert on public.batches for each row execute function app.refuse_suspended();

-- Not audited: append-only, and of the generation, whose row is audited.
create table public.generation_events (
  generation_id uuid not null,
  seq integer not null,
  client_id uuid not null,
  -- Asking again after a failure tells the story again.
  attempt integer not null default 0,
  type text not null,
  -- The section, where there are several of a type.
  part text not null default '',
  data jsonb not null default '{}'::jsonb,
  at timestamptz not null default now(),
  constraint generation_events_pkey primary key (generation_id, seq),
  constraint generation_events_generation_id_attempt_type_part_key unique (generation_id, attempt, type, part),
  constraint generation_events_attempt_check check (attempt >= 0),
  constraint generation_events_data_check check (octet_length((data)::text) <= (32 * 1024)),
  constraint generation_events_part_check check (length(part) <= 20),
  constraint generation_events_seq_check check ((seq >= 1) and (seq <= 10000)),
  constraint generation_events_type_check check (type = any (array['queued', 'read', 'composed', 'outline', 'section', 'critic', 'done', 'failed', 'refused', 'cancelled']))
);
alter table public.generation_events add constraint generation_events_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.generation_events add constraint generation_events_generation_id_fkey foreign key (generation_id) references public.generations(id) on delete cascade;
create index generation_events_client on public.generation_events (client_id);
create index generation_events_written on public.generation_events (at) where (type = any (array['outline', 'section', 'critic']));
alter table public.generation_events enable row level security;
create policy own_generation_events_are_read on public.generation_events for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.generation_events as restrictive for all to authenticated
  using (((not (select app.is_limited())) or (generation_id in ( select g.id
   from public.generations g))));
grant select on public.generation_events to authenticated;
grant delete, insert, select, update on public.generation_events to service_role;
create trigger announce_progress after insert on public.generation_events for each row execute function app.announce_generation_event();

create table public.generations (
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  site_id uuid,
  prompt text not null,
  locale text not null,
  seed bigint not null default 0,
  status text not null default 'queued',
  notices jsonb not null default '[]'::jsonb,
  facts integer not null default 0,
  -- Asking twice with one key is one generation.
  idempotency_key text not null,
  ms integer,
  error text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Since when it waits; asking again after a failure begins anew.
  queued_at timestamptz not null default now(),
  -- The unit that is held for it.
  reservation_id uuid,
  corrections jsonb,
  trade text,
  town text,
  signature jsonb,
  project_id uuid,
  -- `done` is the site of rules; a model may still be writing into it.
  stage text not null default 'queued',
  attempt integer not null default 0,
  -- The reader of the text; null until it was read.
  read_by text,
  reading jsonb,
  outline jsonb,
  written_by text not null default 'rules',
  prompt_ids jsonb not null default '[]'::jsonb,
  tokens_in integer not null default 0,
  tokens_out integer not null default 0,
  -- Why the model did not write, or not to the end.
  unwritten text,
  written_at timestamptz,
  prompt_versions jsonb not null default '{}'::jsonb,
  -- The measured site that it is made anew from.
  analysis_id uuid,
  constraint generations_pkey primary key (id),
  constraint generations_client_id_idempotency_key_key unique (client_id, idempotency_key),
  constraint generations_attempt_check check ((attempt >= 0) and (attempt <= 1000)),
  constraint generations_corrections_bytes check (octet_length((corrections)::text) <= (96 * 1024)),
  constraint generations_error_check check (length(error) <= 2000),
  constraint generations_facts_check check (facts >= 0),
  constraint generations_idempotency_key_check check ((length(idempotency_key) >= 1) and (length(idempotency_key) <= 200)),
  constraint generations_locale_check check (length(locale) <= 20),
  constraint generations_ms_check check (ms >= 0),
  constraint generations_outline_check check (octet_length((outline)::text) <= (64 * 1024)),
  constraint generations_prompt_check check (length(prompt) <= 20000),
  constraint generations_prompt_ids_check check (octet_length((prompt_ids)::text) <= 2000),
  constraint generations_prompt_versions_check check (octet_length((prompt_versions)::text) <= 2000),
  constraint generations_read_by_check check (read_by = any (array['rules', 'model'])),
  constraint generations_reading_check check (octet_length((reading)::text) <= (512 * 1024)),
  constraint generations_signature_check check (octet_length((signature)::text) <= 1000),
  constraint generations_stage_check check (stage = any (array['queued', 'reading', 'making', 'writing', 'done', 'refused', 'failed', 'cancelled'])),
  constraint generations_status_check check (status = any (array['queued', 'running', 'done', 'refused', 'failed', 'cancelled'])),
  constraint generations_tokens_in_check check (tokens_in >= 0),
  constraint generations_tokens_out_check check (tokens_out >= 0),
  constraint generations_town_check check (length(town) <= 120),
  constraint generations_trade_check check (length(trade) <= 60),
  constraint generations_unwritten_check check (length(unwritten) <= 60),
  constraint generations_written_by_check check (written_by = any (array['rules', 'model']))
);
alter table public.generations add constraint generations_client_id_fkey foreign key (client_id) references public.accounts(id) on delete cascade;
alter table public.generations add constraint generations_project_id_fkey foreign key (project_id) references public.projects(id) on delete set null;
alter table public.generations add constraint generations_site_id_fkey foreign key (site_id) references public.sites(id) on delete set null;
comment on column public.generations.analysis_id is 'The measured site that it is made anew from.';
create index generations_client on public.generations (client_id, created_at desc);
create index generations_failed on public.generations (finished_at) where (status = 'failed');
create index generations_neighbors on public.generations (trade, town, finished_at desc) where (signature is not null);
create index generations_project on public.generations (project_id);
create index generations_site on public.generations (site_id);
create index generations_waiting on public.generations (queued_at) where (status = any (array['queued', 'running']));
create index generations_writing on public.generations (finished_at) where (stage = 'writing');
alter table public.generations enable row level security;
create policy changed_within_reach on public.generations as restrictive for update to authenticated
  using (coalesce((coalesce(site_id, project_id, '00000000-0000-0000-0000-000000000000'::uuid) = any ((select app.reachable_places('site.create'))::uuid[])), true));
create policy own_generations_are_read on public.generations for select to authenticated
  using (client_id = (select app.reader('account.read')));
-- The look alone: how far a generation is, and its unit, are the server's to say.
create policy own_looks_are_changed on public.generations for update to authenticated
  using (client_id = (select app.writer('site.create')))
  with check (client_id = (select app.writer('site.create')));
-- Until its site is made, a generation is where it is going to.
create policy within_reach on public.generations as restrictive for all to authenticated
  using (coalesce((coalesce(site_id, project_id, '00000000-0000-0000-0000-000000000000'::uuid) = any ((select app.reachable_places('account.read'))::uuid[])), true));
grant select on public.generations to authenticated;
grant delete, insert, select, update on public.generations to service_role;
grant update (seed, signature) on public.generations to authenticated;
create trigger announce_progress after update of status on public.generations for each row when ((old.status is distinct from new.status)) execute function app.announce_progress();
create constraint trigger audit after insert or delete or update on public.generations deferrable initially deferred for each row execute function app.audit('id', 'prompt', 'notices', 'corrections', 'reading', 'outline');

-- Prompts typed before signing in. Found by the hash of a token in the visitor's cookie; nobody but the server reads it.
create table public.pending_prompts (
  token_hash text not null,
  prompt text not null,
  locale text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  corrections jsonb,
  reading jsonb,
  refined boolean not null default false,
  -- The version that the reading is an answer to.
  reading_prompt text,
  analysis_id uuid,
  constraint pending_prompts_pkey primary key (token_hash),
  constraint pending_prompts_corrections_bytes check (octet_length((corrections)::text) <= (96 * 1024)),
  constraint pending_prompts_locale_check check (length(locale) <= 20),
  constraint pending_prompts_prompt_check check (length(prompt) <= 20000),
  constraint pending_prompts_reading_check check (octet_length((reading)::text) <= (512 * 1024)),
  constraint pending_prompts_reading_prompt_check check ((length(reading_prompt) >= 1) and (length(reading_prompt) <= 80)),
  constraint pending_prompts_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$')
);
create index pending_prompts_expiry on public.pending_prompts (expires_at);
alter table public.pending_prompts enable row level security;
grant delete, insert, select, update on public.pending_prompts to service_role;
create trigger count_description after insert on public.pending_prompts for each statement execute function app.count_description();

-- That something was refused and why, never the text of it.
create table public.refusals (
  id uuid not null default gen_random_uuid(),
  reason text not null,
  locale text not null,
  prompt_sha256 text not null,
  client_id uuid,
  at timestamptz not null default now(),
  constraint refusals_pkey primary key (id),
  constraint refusals_locale_check check (length(locale) <= 20),
  constraint refusals_prompt_sha256_check check (prompt_sha256 ~ '^[0-9a-f]{64}$'),
  constraint refusals_reason_check check (length(reason) <= 60)
);
alter table public.refusals add constraint refusals_client_id_fkey foreign key (client_id) references public.accounts(id) on delete set null;
create index refusals_at on public.refusals (at);
create index refusals_client on public.refusals (client_id);
alter table public.refusals enable row level security;
grant delete, insert, select, update on public.refusals to service_role;
create constraint trigger audit after insert or delete or update on public.refusals deferrable initially deferred for each row execute function app.audit('id');

create function app.announce_generation_event()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin perform pg_notify('progress', new.generation_id::text); return null; end $function$;

-- Tells those who watch that work has moved on (delivered at commit).
create function app.announce_progress()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin perform pg_notify('progress', new.id::text); return null; end $function$;

create function app.count_description()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$ begin perform app.count_front('described'); return null; end $function$;

-- Counts one more.
create function app.count_front(step text)
 returns void
 language sql
 security definer
 set search_path to ''
as $function$
    insert into app.front_days as d (day, step, part, count) values ((now() at time zone 'utc')::date, count_front.step, floor(random() * 8), 1)
    on conflict (day, step, part) do update set count = d.count + 1
  $function$;
grant execute on function app.count_front(step text) to service_role;
