-- A rebuilt site is loaded in the same browser as the old one, from the words that it is made of. Gone with its analysis.
alter table public.analyses
  add column draft_words jsonb constraint analyses_draft_words_check check (octet_length(draft_words::text) <= 512 * 1024),
  add column draft_lab jsonb not null default '[]' constraint analyses_draft_lab_check check (octet_length(draft_lab::text) <= 4 * 1024 * 1024),
  add column drafted_at timestamptz,
  add column draft_measured_at timestamptz,
  add constraint analyses_draft_check check (draft_measured_at is null or drafted_at is not null);
comment on column public.analyses.draft_words is 'The prompt and its corrections, from which the draft is made anew to be measured.';
comment on column public.analyses.draft_lab is 'Runs of the draft in a browser, with pictures of the screen.';
create index analyses_drafts_waiting on public.analyses (drafted_at) where drafted_at is not null and draft_measured_at is null;
