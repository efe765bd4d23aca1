-- Advice for those who confirmed that they want it: on the third, seventh, fourteenth and thirtieth day, each with the site measured anew.

alter table public.leads
  -- Findings that were told, one for each mail; what had nothing to tell is 'none'.
  add column tips_told text[] not null default '{}' check (cardinality(tips_told) <= 4),
  -- The measurement for the next mail, while it is under way.
  add column tips_analysis_id uuid references public.analyses (id) on delete set null;
create index leads_tips on public.leads (tips_confirmed_at) where tips_confirmed_at is not null;
create index leads_tips_analysis on public.leads (tips_analysis_id);

-- Leads whose next advice is due and is not under way, the longest waiting first: not those who have an account by now, nor those with
-- whom the agency has come to an end.
create function app.leads_to_advise(at timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select l.id from public.leads l
    where l.tips_confirmed_at + make_interval(days => ('{3,7,14,30}'::int[])[cardinality(l.tips_told) + 1]) <= at
      and l.tips_analysis_id is null and l.stage in ('new', 'talking')
      and not exists (select from auth.users u where u.email = l.email)
    -- Few at a time: visitors who wait for a report use the same browsers.
    order by l.tips_confirmed_at limit 3
  $$;
revoke execute on function app.leads_to_advise(timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.leads_to_advise(timestamptz) to service_role;
