-- A mail is sent; the field says so.
alter table public.leads rename column tips_told to tips_sent;
alter table public.leads rename constraint leads_tips_told_check to leads_tips_sent_check;
comment on column public.leads.tips_sent is 'Findings that were sent, one for each mail; a mail without one is ''none''.';
create or replace function app.leads_to_advise(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select l.id from public.leads l
    where l.tips_confirmed_at + make_interval(days => ('{3,7,14,30}'::int[])[cardinality(l.tips_sent) + 1]) <= at
      and l.tips_analysis_id is null and l.stage = 'new'
      and not exists (select from auth.users u where u.email = l.email)
    -- Few at a time: visitors who wait for a report use the same browsers.
    order by l.tips_confirmed_at limit 3
  $$;
