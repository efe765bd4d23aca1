-- A visit ends with the browser it is made in: one that has said nothing for three minutes is over.
alter table public.support_sessions add column here_at timestamptz;
comment on column public.support_sessions.here_at is 'When the visit''s browser last said that it is open.';
alter table public.support_sessions drop constraint support_sessions_ended_by_check;
alter table public.support_sessions add constraint support_sessions_ended_by_check
  check (ended_by = any (array['staff', 'client', 'admin', 'time', 'away']));

-- A browser's signs are no deeds, and the audit leaves them out.
drop trigger audit on public.support_sessions;
create constraint trigger audit after insert or delete or
  update of client_id, staff_id, staff_name, reason, mode, started_at, expires_at, ended_at, ended_by, wrote_at, seen_at, asked_at, answered_at, question
  on public.support_sessions deferrable initially deferred for each row execute function app.audit('id', 'question');

-- When a visit is over by itself: at its time, or once its browser has been silent for three minutes.
create function app.visit_over_at(expires_at timestamptz, here_at timestamptz) returns timestamptz
  language sql stable set search_path = ''
  as $$
    select least(expires_at, here_at + interval '3 minutes')
  $$;
grant execute on function app.visit_over_at(timestamptz, timestamptz) to authenticated, service_role;

-- `read` or `write` while that visit goes on, else null.
create or replace function app.support_mode(visit uuid, client uuid, staff uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select s.mode from public.support_sessions s join public.accounts a on a.id = s.client_id
    where s.id = visit and s.client_id = client and s.staff_id = staff and s.ended_at is null
      and app.visit_over_at(s.expires_at, s.here_at) > now()
      and not a.refuses_support and app.staff_type(staff) is not null
  $$;
