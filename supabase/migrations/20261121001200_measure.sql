-- Analyses of pages, the limits on them and their links.
-- Bodies of functions name tables of later files: `tests/rows/schemas.test.ts` checks them when all are there.
set check_function_bodies = off;

-- Everybody who watches a measurement is sent every step.
create function app.announce_analysis()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin perform pg_notify('progress', new.id::text); return null; end $function$;

-- Not audited: a copy of what foreign pages say, gone in ninety days.
create table public.analyses (
  id uuid not null,
  -- Whoever asked, where they were signed in.
  client_id uuid,
  address text not null,
  guessed boolean not null,
  host text not null,
  stage text not null default 'queued',
  evidence jsonb,
  -- Runs in a browser, with pictures of the screen.
  lab jsonb not null default '[]'::jsonb,
  -- The site that would be made of it.
  rebuilt jsonb,
  grade text,
  score integer,
  -- The reason as the application names it.
  error text,
  error_status integer,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint analyses_pkey primary key (id),
  constraint analyses_address_check check ((length(address) >= 8) and (length(address) <= 4000)),
  constraint analyses_check check ((stage = any (array['done', 'failed'])) = (finished_at is not null)),
  constraint analyses_check1 check ((stage = 'done') = ((grade is not null) and (score is not null))),
  constraint analyses_check2 check ((stage = 'failed') = (error is not null)),
  constraint analyses_error_check check (length(error) <= 60),
  constraint analyses_error_status_check check ((error_status >= 100) and (error_status <= 999)),
  constraint analyses_evidence_check check (octet_length((evidence)::text) <= (1024 * 1024)),
  constraint analyses_grade_check check (grade = any (array['A+', 'A', 'B', 'C', 'D', 'E', 'F'])),
  constraint analyses_host_check check ((length(host) >= 1) and (length(host) <= 300)),
  constraint analyses_lab_check check (octet_length((lab)::text) <= ((4 * 1024) * 1024)),
  constraint analyses_rebuilt_check check (octet_length((rebuilt)::text) <= (256 * 1024)),
  constraint analyses_score_check check ((score >= 0) and (score <= 100)),
  constraint analyses_stage_check check (stage = any (array['queued', 'answered', 'page', 'customer', 'links', 'lab', 'done', 'failed']))
);
alter table public.analyses add constraint analyses_client_id_fkey foreign key (client_id) references public.accounts(id) on delete set null;
create index analyses_address on public.analyses (address, created_at desc);
create index analyses_client on public.analyses (client_id);
create index analyses_created on public.analyses (created_at);
create index analyses_waiting on public.analyses (created_at) where (stage <> all (array['done', 'failed']));
alter table public.analyses enable row level security;
create policy own_analyses_are_read on public.analyses for select to authenticated
  using (client_id = (select app.reader('account.read')));
grant select on public.analyses to authenticated;
grant delete, insert, select, update on public.analyses to service_role;
create trigger announce_progress after update of stage, lab on public.analyses for each row execute function app.announce_analysis();

-- Reports that somebody sends to others: a link with a token of its own, which its maker can switch off. Of the token only its digest is kept.
create table public.analysis_links (
  id uuid not null,
  analysis_id uuid not null,
  -- Digest of what only its maker can show: their account, or a secret of their browser.
  maker text not null,
  digest text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint analysis_links_pkey primary key (id),
  constraint analysis_links_digest_key unique (digest),
  constraint analysis_links_digest_check check (digest ~ '^[0-9a-f]{64}$'),
  constraint analysis_links_maker_check check (maker ~ '^[0-9a-f]{64}$')
);
alter table public.analysis_links add constraint analysis_links_analysis_id_fkey foreign key (analysis_id) references public.analyses(id) on delete cascade;
create index analysis_links_analysis on public.analysis_links (analysis_id);
create unique index analysis_links_open on public.analysis_links (analysis_id, maker) where (revoked_at is null);
alter table public.analysis_links enable row level security;
grant delete, insert, select, update on public.analysis_links to service_role;
create constraint trigger audit after insert or delete or update on public.analysis_links deferrable initially deferred for each row execute function app.audit('id', 'maker', 'digest');

create table public.leads (
  id uuid not null,
  email text not null,
  host text not null,
  analysis_id uuid,
  grade text not null,
  score integer not null,
  locale text not null,
  source text not null default 'report',
  stage text not null default 'new',
  -- The very words beside the box, and when it was ticked.
  consent text not null,
  consented_at timestamptz not null,
  created_at timestamptz not null default now(),
  -- The words beside the second box, where it was ticked.
  tips_consent text,
  tips_confirmed_at timestamptz,
  -- They asked us to write no more.
  stopped_at timestamptz,
  -- Findings that were told, one for each mail; what had nothing to tell is 'none'.
  tips_told text[] not null default '{}'::text[],
  -- The measurement for the next mail, while it is under way.
  tips_analysis_id uuid,
  -- Notes of the agency about somebody who asked for a report.
  note text not null default '',
  constraint leads_pkey primary key (id),
  constraint leads_email_host_key unique (email, host),
  constraint leads_check check ((tips_confirmed_at is null) or (tips_consent is not null)),
  constraint leads_check1 check ((stopped_at is null) or (tips_consent is null)),
  constraint leads_consent_check check ((length(consent) >= 1) and (length(consent) <= 1000)),
  constraint leads_email_check check ((length(email) >= 3) and (length(email) <= 254)),
  constraint leads_grade_check check (grade = any (array['A+', 'A', 'B', 'C', 'D', 'E', 'F'])),
  constraint leads_host_check check ((length(host) >= 1) and (length(host) <= 300)),
  constraint leads_locale_check check ((length(locale) >= 2) and (length(locale) <= 20)),
  constraint leads_note_check check (length(note) <= 2000),
  constraint leads_score_check check ((score >= 0) and (score <= 100)),
  constraint leads_source_check check (source = 'report'),
  constraint leads_stage_check check (stage = any (array['new', 'talking', 'won', 'lost'])),
  constraint leads_tips_consent_check check ((length(tips_consent) >= 1) and (length(tips_consent) <= 1000)),
  constraint leads_tips_told_check check (cardinality(tips_told) <= 4)
);
alter table public.leads add constraint leads_analysis_id_fkey foreign key (analysis_id) references public.analyses(id) on delete set null;
alter table public.leads add constraint leads_tips_analysis_id_fkey foreign key (tips_analysis_id) references public.analyses(id) on delete set null;
comment on column public.leads.consent is 'The words beside the button with which the report was asked for.';
create index leads_analysis on public.leads (analysis_id);
create index leads_new on public.leads (created_at) where (stage = 'new');
create index leads_newest on public.leads (created_at desc);
create index leads_tips on public.leads (tips_confirmed_at) where (tips_confirmed_at is not null);
create index leads_tips_analysis on public.leads (tips_analysis_id);
alter table public.leads enable row level security;
grant delete, insert, select, update on public.leads to service_role;
-- The audit holds the digest of the address.
create constraint trigger audit after insert or delete or update on public.leads deferrable initially deferred for each row execute function app.audit('id', 'email', 'note');

-- Addresses that are written to no more, by their digest alone: it stays when all else of a person is erased.
create table public.mail_stops (
  digest text not null,
  stopped_at timestamptz not null default now(),
  constraint mail_stops_pkey primary key (digest),
  constraint mail_stops_digest_check check (digest ~ '^[0-9a-f]{64}$')
);
alter table public.mail_stops enable row level security;
grant delete, insert, select, update on public.mail_stops to service_role;
create constraint trigger audit after insert or delete or update on public.mail_stops deferrable initially deferred for each row execute function app.audit('digest');

-- Leads whose next advice is due and is not under way, the longest waiting first: not those who have an account by now, nor those with
-- whom the agency has come to an end.
create function app.leads_to_advise(at timestamptz)
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select l.id from public.leads l
    where l.tips_confirmed_at + make_interval(days => ('{3,7,14,30}'::int[])[cardinality(l.tips_told) + 1]) <= at
      and l.tips_analysis_id is null and l.stage in ('new', 'talking')
      and not exists (select from auth.users u where u.email = l.email)
    -- Few at a time: visitors who wait for a report use the same browsers.
    order by l.tips_confirmed_at limit 3
  $function$;
grant execute on function app.leads_to_advise(at timestamptz) to service_role;

reset check_function_bodies;
