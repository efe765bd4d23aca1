-- Visits of the last days of which somebody who answers for the account was promised no mail yet, or none of that the visit may write.
create or replace function app.unmailed_visits(since timestamptz, before timestamptz)
  returns table(visit_id uuid, client_id uuid)
  language sql stable security definer set search_path to ''
  as $function$
    select s.id, s.client_id from public.support_sessions s
    where s.started_at >= since and s.started_at < before
      and exists (select from public.memberships m where m.client_id = s.client_id and m.role in ('owner', 'manager')
        and (not exists (select from public.mails l where l.key = 'visit/' || s.id || '/' || m.person_id)
          or (s.wrote_at < before and not exists (select from public.mails l where l.key = 'visit-writes/' || s.id || '/' || m.person_id))))
    order by s.started_at limit 200
  $function$;
