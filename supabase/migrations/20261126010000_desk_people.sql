-- New staff hear by mail that the agency has brought them in.
do $$
declare
  known text;
begin
  select pg_get_constraintdef(c.oid) into known from pg_constraint c
    where c.conrelid = 'public.security_events'::regclass and c.conname = 'security_events_kind_check';
  alter table public.security_events drop constraint security_events_kind_check;
  execute 'alter table public.security_events add constraint security_events_kind_check '
    || regexp_replace(known, 'ARRAY\[', 'ARRAY[''staff_hired''::text, ');
end $$;

-- Also after they have left the other account: whoever came for the work of others and made nothing of their own is no client.
create or replace function app.mere_accounts() returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    with worked as (
      select m.person_id, m.client_id from public.memberships m where m.role <> 'owner'
      union
      select i.accepted_by, i.client_id from public.invitations i where i.accepted_by is not null and i.role <> 'owner')
    select distinct o.client_id from worked w
    join public.memberships o on o.person_id = w.person_id and o.role = 'owner' and o.client_id <> w.client_id
    join public.people p on p.id = o.person_id and p.staff_role is null
    where not exists (select from public.sites s where s.client_id = o.client_id)
      and not exists (select from public.subscriptions b where b.client_id = o.client_id)
      and not exists (select from public.generations g where g.client_id = o.client_id)
  $$;

-- Neither are they in the funnel.
create or replace function app.funnel_by_month(moment timestamptz, months integer)
  returns table(month date, visited bigint, described bigint, signed_up bigint, published bigint, paid bigint)
  language sql stable set search_path = ''
  as $$
    with month as (
      select m::date as starts, (m + interval '1 month')::date as ends
      from generate_series(
        date_trunc('month', moment at time zone 'utc') - make_interval(months => months - 1),
        date_trunc('month', moment at time zone 'utc'), interval '1 month') m
    ), front as (
      select m.starts, sum(d.count) filter (where d.step = 'visited') as visited, sum(d.count) filter (where d.step = 'described') as described
      from month m join app.front_days d on d.day >= m.starts and d.day < m.ends and d.day <= (moment at time zone 'utc')::date
      group by m.starts
    ), joined as (
      select m.starts, a.id from month m
      join public.accounts a on a.created_at >= m.starts::timestamp at time zone 'utc' and a.created_at < m.ends::timestamp at time zone 'utc' and a.created_at <= moment
      where not exists (select from public.people p where p.id = a.id and p.staff_role is not null)
        and a.id not in (select app.mere_accounts())
    ), came as (
      select j.starts, count(*) as signed_up,
        count(*) filter (where exists (
          select from public.publications p where p.client_id = j.id and p.state = 'live' and p.finished_at <= moment)) as published,
        count(*) filter (where exists (
          select from public.invoices i where i.client_id = j.id and i.status = 'paid' and i.paid_cents > 0 and i.paid_at <= moment)) as paid
      from joined j group by j.starts
    )
    select m.starts, coalesce(f.visited, 0)::bigint, coalesce(f.described, 0)::bigint, coalesce(c.signed_up, 0), coalesce(c.published, 0), coalesce(c.paid, 0)
    from month m left join front f using (starts) left join came c using (starts)
    order by m.starts
  $$;
