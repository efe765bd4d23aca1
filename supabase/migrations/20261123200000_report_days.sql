-- A flood of reports is no flood of mails: the agency hears of a site once in a day (UTC), and of so many sites; the rest is
-- in the list, and in the summary of the day.
create or replace function app.report_mail_key(report public.abuse_reports) returns text
  language sql stable set search_path = ''
  as $$ select concat_ws('/', 'abuse-report', report.site_id, to_char(report.created_at at time zone 'utc', 'YYYY-MM-DD')) $$;

create index mails_reports on public.mails (created_at) where kind = 'abuse-report';

-- Whether the agency is still to hear of a report by a mail of its own.
create function app.wants_report_mail(report public.abuse_reports) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select report.state = 'open' and not exists (select from public.mails m where m.key = app.report_mail_key(report))
      and (select count(*) < 20 from public.mails m, date_trunc('day', report.created_at, 'utc') as day
        where m.kind = 'abuse-report' and m.created_at >= day
          and right(m.key, 10) = to_char(day at time zone 'utc', 'YYYY-MM-DD'))
  $$;
revoke execute on function app.wants_report_mail(public.abuse_reports) from public, anon, authenticated, service_role;
grant execute on function app.wants_report_mail(public.abuse_reports) to service_role;

-- One of each site: the others of the day are told of by the same mail.
create or replace function app.unmailed_reports(since timestamptz, until timestamptz) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select r.id from (
      select distinct on (x.site_id) x.* from public.abuse_reports x
      where x.state = 'open' and x.created_at >= since and x.created_at < until order by x.site_id, x.created_at desc) r
    where app.wants_report_mail(r) order by r.created_at limit 200
  $$;
