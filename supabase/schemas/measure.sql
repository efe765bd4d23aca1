-- Made from the migrations by `npm run schema`. Do not edit.

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
  draft_words jsonb,
  draft_lab jsonb not null default '[]'::jsonb,
  drafted_at timestamptz,
  draft_measured_at timestamptz,
  constraint analyses_pkey primary key (id),
  constraint analyses_address_check check ((length(address) >= 8) and (length(address) <= 4000)),
  constraint analyses_check check ((stage = any (array['done', 'failed'])) = (finished_at is not null)),
  constraint analyses_check1 check ((stage = 'done') = ((grade is not null) and (score is not null))),
  constraint analyses_check2 check ((stage = 'failed') = (error is not null)),
  constraint analyses_draft_check check ((draft_measured_at is null) or (drafted_at is not null)),
  constraint analyses_draft_lab_check check (octet_length((draft_lab)::text) <= ((4 * 1024) * 1024)),
  constraint analyses_draft_words_check check (octet_length((draft_words)::text) <= (512 * 1024)),
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
comment on column public.analyses.draft_words is 'The prompt and its corrections, from which the draft is made anew to be measured.';
comment on column public.analyses.draft_lab is 'Runs of the draft in a browser, with pictures of the screen.';
create index analyses_address on public.analyses (address, created_at desc);
create index analyses_client on public.analyses (client_id);
create index analyses_created on public.analyses (created_at);
create index analyses_drafts_waiting on public.analyses (drafted_at) where ((drafted_at is not null) and (draft_measured_at is null));
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

-- One row per address: what is wanted of its contact, and whether that is still to be done.
create table public.crm_contacts (
  id uuid not null default gen_random_uuid(),
  email text not null,
  -- `keep` writes the contact; `withdraw` takes back what we wrote; `erase` deletes the person there.
  wish text not null default 'keep',
  -- Rises with each wish: a wish that came during a sending is not lost.
  revision integer not null default 1,
  contact_id text,
  -- Null when nothing is left to do.
  due_at timestamptz,
  attempts integer not null default 0,
  error text,
  sent_at timestamptz,
  constraint crm_contacts_pkey primary key (id),
  constraint crm_contacts_email_key unique (email),
  constraint crm_contacts_attempts_check check (attempts >= 0),
  constraint crm_contacts_contact_id_check check (contact_id ~ '^[0-9]{1,30}$'),
  constraint crm_contacts_email_check check ((length(email) >= 3) and (length(email) <= 254)),
  constraint crm_contacts_error_check check (length(error) <= 60),
  constraint crm_contacts_wish_check check (wish = any (array['keep', 'withdraw', 'erase']))
);
create index crm_contacts_due on public.crm_contacts (due_at) where (due_at is not null);
alter table public.crm_contacts enable row level security;
grant delete, insert, select, update on public.crm_contacts to service_role;
create constraint trigger audit after insert or delete or update on public.crm_contacts deferrable initially deferred for each row execute function app.audit('id', 'email');

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
  tips_sent text[] not null default '{}'::text[],
  -- The measurement for the next mail, while it is under way.
  tips_analysis_id uuid,
  -- Notes of the agency about somebody who asked for a report.
  note text not null default '',
  -- The words beside the box. They count from the day they were confirmed by mail.
  crm_consent text,
  crm_confirmed_at timestamptz,
  constraint leads_pkey primary key (id),
  constraint leads_email_host_key unique (email, host),
  constraint leads_check check ((tips_confirmed_at is null) or (tips_consent is not null)),
  constraint leads_check1 check ((stopped_at is null) or (tips_consent is null)),
  constraint leads_consent_check check ((length(consent) >= 1) and (length(consent) <= 1000)),
  constraint leads_crm_confirmed check ((crm_confirmed_at is null) or (crm_consent is not null)),
  constraint leads_crm_consent_check check ((length(crm_consent) >= 1) and (length(crm_consent) <= 1000)),
  constraint leads_crm_stopped check ((stopped_at is null) or (crm_consent is null)),
  constraint leads_email_check check ((length(email) >= 3) and (length(email) <= 254)),
  constraint leads_grade_check check (grade = any (array['A+', 'A', 'B', 'C', 'D', 'E', 'F'])),
  constraint leads_host_check check ((length(host) >= 1) and (length(host) <= 300)),
  constraint leads_locale_check check ((length(locale) >= 2) and (length(locale) <= 20)),
  constraint leads_note_check check (length(note) <= 2000),
  constraint leads_score_check check ((score >= 0) and (score <= 100)),
  constraint leads_source_check check (source = 'report'),
  constraint leads_stage_check check (stage = any (array['new', 'talking', 'won', 'lost'])),
  constraint leads_tips_consent_check check ((length(tips_consent) >= 1) and (length(tips_consent) <= 1000)),
  constraint leads_tips_sent_check check (cardinality(tips_sent) <= 4)
);
alter table public.leads add constraint leads_analysis_id_fkey foreign key (analysis_id) references public.analyses(id) on delete set null;
alter table public.leads add constraint leads_tips_analysis_id_fkey foreign key (tips_analysis_id) references public.analyses(id) on delete set null;
comment on column public.leads.consent is 'The words beside the button with which the report was asked for.';
comment on column public.leads.tips_sent is 'Findings that were sent, one for each mail; a mail without one is ''none''.';
create index leads_analysis on public.leads (analysis_id);
create index leads_crm on public.leads (email) where (crm_confirmed_at is not null);
create index leads_new on public.leads (created_at) where (stage = 'new');
create index leads_newest on public.leads (created_at desc);
create index leads_tips on public.leads (tips_confirmed_at) where (tips_confirmed_at is not null);
create index leads_tips_analysis on public.leads (tips_analysis_id);
alter table public.leads enable row level security;
grant delete, insert, select, update on public.leads to service_role;
-- The audit holds the digest of the address.
create constraint trigger audit after insert or delete or update on public.leads deferrable initially deferred for each row execute function app.audit('id', 'email', 'note');
create trigger want_crm_contact after insert or delete or update of crm_confirmed_at, analysis_id, grade, score, stage on public.leads for each row execute function app.want_crm_contact();

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

create table public.site_origins (
  site_id uuid not null,
  client_id uuid not null,
  url text not null,
  -- Paths of the old pages, with their titles.
  paths jsonb not null default '[]'::jsonb,
  -- The pictures that were found there: the name of each here, or why it is not kept.
  pictures jsonb not null default '[]'::jsonb,
  -- Null while pictures are being brought.
  brought_at timestamptz,
  created_at timestamptz not null default now(),
  constraint site_origins_pkey primary key (site_id),
  constraint site_origins_paths_check check (octet_length((paths)::text) <= (64 * 1024)),
  constraint site_origins_pictures_check check (octet_length((pictures)::text) <= (256 * 1024)),
  constraint site_origins_url_check check (length(url) <= 4000)
);
alter table public.site_origins add constraint site_origins_site_id_client_id_fkey foreign key (site_id, client_id) references public.sites(id, client_id) on update cascade on delete cascade;
comment on table public.site_origins is 'Old sites that sites were made anew from. Written by the server alone.';
create index site_origins_client on public.site_origins (client_id);
create index site_origins_site on public.site_origins (site_id, client_id);
alter table public.site_origins enable row level security;
create policy own_site_origins_are_read on public.site_origins for select to authenticated
  using (client_id = (select app.reader('account.read')));
create policy within_reach on public.site_origins as restrictive for all to authenticated
  using (coalesce((site_id = any ((select app.reachable_sites('account.read'))::uuid[])), true));
grant select on public.site_origins to authenticated;
grant delete, insert, select, update on public.site_origins to service_role;

-- Everybody who watches a measurement is sent every step.
create function app.announce_analysis()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$ begin perform pg_notify('progress', new.id::text); return null; end $function$;

-- Advice ends with an answer: a person whom somebody talks with is written to by that somebody.
create function app.leads_to_advise(at timestamptz)
 returns setof uuid
 language sql
 stable security definer
 set search_path to ''
as $function$
    select l.id from public.leads l
    where l.tips_confirmed_at + make_interval(days => ('{3,7,14,30}'::int[])[cardinality(l.tips_sent) + 1]) <= at
      and l.tips_analysis_id is null and l.stage = 'new'
      and not exists (select from auth.users u where u.email = l.email)
    -- Few at a time: visitors who wait for a report use the same browsers.
    order by l.tips_confirmed_at limit 3
  $function$;
grant execute on function app.leads_to_advise(at timestamptz) to service_role;

-- In the transaction that changes a lead, whoever changes it.
create function app.want_crm_contact()
 returns trigger
 language plpgsql
 set search_path to ''
as $function$
    declare
      address text := case when tg_op = 'DELETE' then old.email else new.email end;
      -- After a sending that is under way, which lasts five minutes at most.
      soon timestamptz := now() + interval '5 minutes';
    begin
      if exists (select from public.leads l where l.email = address and l.crm_confirmed_at is not null) then
        insert into public.crm_contacts as c (email, due_at) values (address, now())
          on conflict (email) do update
          set wish = 'keep', revision = c.revision + 1, due_at = least(coalesce(c.due_at, now()), soon), attempts = 0, error = null;
      else
        update public.crm_contacts c
          set wish = 'withdraw', revision = c.revision + 1, due_at = least(coalesce(c.due_at, now()), soon), attempts = 0, error = null
          where c.email = address and c.wish = 'keep';
      end if;
      return null;
    end $function$;
