-- What the agency sees of money: what happened to each subscription, and the figures that are made of it.
-- Figures are functions of a moment, so that an analyst can run them for any day and a test can know the answer.

-- What it brings in each month after the discounts that go on, as Stripe's prices say; null where that is not known.
alter table public.subscriptions add column monthly_cents bigint check (monthly_cents >= 0);

create table public.subscription_changes (
  subscription_id text not null,
  n int not null check (n > 0),
  -- No foreign keys: what was earned stays true when the account is gone.
  client_id uuid not null,
  plan text not null,
  status text not null,
  currency text not null,
  monthly_cents bigint not null,
  -- When it took effect, which may be before we heard of it.
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  -- Set on what was read from Stripe's events afterwards.
  event_id text unique,
  primary key (subscription_id, n)
);
comment on table public.subscription_changes is
  'Append-only: each state that a subscription has been in. Written by trigger, so not audited again.';
create index subscription_changes_at on public.subscription_changes (at);
create index subscription_changes_client on public.subscription_changes (client_id, at);
alter table public.subscription_changes enable row level security;
revoke insert, update, delete, truncate on public.subscription_changes from service_role;
create trigger append_only before update or delete on public.subscription_changes for each row execute function app.refuse_change();

-- What a plan costs each month by the price list; 0 for what is on request.
create function app.list_price(plan_key text, in_currency text) returns bigint
  language sql stable set search_path = ''
  as $$
    select coalesce(case in_currency when 'BRL' then p.price_brl_cents else p.price_usd_cents end, 0)::bigint
    from public.plans p where p.key = plan_key
  $$;

-- Adds one line to a subscription's history, unless it says what the last one says; never before the last one.
create function app.add_subscription_change(
  subscription text, client uuid, to_plan text, to_status text, in_currency text, cents bigint, happened timestamptz)
  returns void
  language plpgsql security definer set search_path = ''
  as $$
declare
  last public.subscription_changes;
begin
  select c.* into last from public.subscription_changes c where c.subscription_id = subscription order by c.at desc, c.n desc limit 1;
  -- A price list that changes does not change what was agreed.
  cents := coalesce(cents, case when (last.plan, last.currency) = (to_plan, in_currency) then last.monthly_cents end,
    app.list_price(to_plan, in_currency));
  if (last.plan, last.status, last.currency, last.monthly_cents) = (to_plan, to_status, in_currency, cents) then
    return;
  end if;
  insert into public.subscription_changes (subscription_id, n, client_id, plan, status, currency, monthly_cents, at)
    select subscription, coalesce(max(c.n), 0) + 1, client, to_plan, to_status, in_currency, cents, greatest(last.at, happened)
    from public.subscription_changes c where c.subscription_id = subscription;
end $$;

-- Notes what a subscription has become, at the moment that Stripe names for it.
create function app.note_subscription() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op = 'DELETE' then
    perform app.add_subscription_change(old.id, old.client_id, old.plan, 'canceled', old.currency, old.monthly_cents,
      coalesce(old.ended_at, now()));
    return null;
  end if;
  perform app.add_subscription_change(new.id, new.client_id, new.plan, new.status, new.currency, new.monthly_cents, case
    when new.status in ('canceled', 'incomplete_expired') then coalesce(new.ended_at, new.synced_at)
    when tg_op = 'INSERT' then new.started_at
    when old.status = 'trialing' and new.status <> 'trialing' then coalesce(new.trial_end, new.synced_at)
    when old.past_due_since is null and new.past_due_since is not null then new.past_due_since
    -- A change of plan begins a new period; so does the month in which a new price begins to count.
    when old.period_start < new.period_start then new.period_start
    else new.synced_at
  end);
  return null;
end $$;
create trigger note_subscription after insert or update or delete on public.subscriptions
  for each row execute function app.note_subscription();
select app.add_subscription_change(s.id, s.client_id, s.plan, s.status, s.currency, s.monthly_cents,
  case when s.status in ('canceled', 'incomplete_expired') then coalesce(s.ended_at, s.synced_at) else s.started_at end)
  from public.subscriptions s;

-- Reads from Stripe's stored events what happened to subscriptions before we began to note it. Safe to run again.
create function app.backfill_subscription_changes() returns int
  language plpgsql security definer set search_path = ''
  as $$
declare
  told record;
  added int := 0;
begin
  for told in
    select e.id as event_id, s.id, s.client_id, e.created_at, e.payload #>> '{data,object,status}' as status,
      split_part(flat.price ->> 'lookup_key', '_', 1) as plan, upper(flat.price ->> 'currency') as currency,
      round((flat.price ->> 'unit_amount')::numeric * coalesce((flat.item ->> 'quantity')::numeric, 1))::bigint as cents
    from public.stripe_events e
    join public.subscriptions s on s.id = e.object_id
    cross join lateral (
      select i as item, i -> 'price' as price from jsonb_array_elements(e.payload #> '{data,object,items,data}') as i
      where i #>> '{price,recurring,usage_type}' = 'licensed' limit 1) flat
    where e.type like 'customer.subscription.%'
      and e.created_at < (select min(c.at) from public.subscription_changes c where c.subscription_id = s.id and c.event_id is null)
      and not exists (select from public.subscription_changes c where c.event_id = e.id)
      and exists (select from public.plans p where p.key = split_part(flat.price ->> 'lookup_key', '_', 1))
    order by e.created_at, e.id
  loop
    insert into public.subscription_changes
        (subscription_id, n, client_id, plan, status, currency, monthly_cents, at, event_id)
      select told.id, max(c.n) + 1, told.client_id, told.plan, told.status, told.currency, told.cents, told.created_at, told.event_id
      from public.subscription_changes c where c.subscription_id = told.id;
    added := added + 1;
  end loop;
  return added;
end $$;

-- What a subscription brings in each month while it is active or late; a trial brings nothing yet.
create function app.paying_cents(status text, monthly_cents bigint) returns bigint
  language sql immutable set search_path = ''
  as $$ select case when status in ('active', 'past_due') then monthly_cents else 0 end $$;

-- What each client pays per month at a moment: every subscription as it stood then.
create function app.mrr_of_clients(moment timestamptz)
  returns table (client_id uuid, plan text, currency text, mrr_cents bigint)
  language sql stable set search_path = ''
  as $$
    with stood as (
      select distinct on (c.subscription_id) c.client_id, c.plan, c.currency, app.paying_cents(c.status, c.monthly_cents) as cents
      from public.subscription_changes c
      where c.at <= moment
      order by c.subscription_id, c.at desc, c.n desc
    )
    select s.client_id, s.plan, s.currency, sum(s.cents)::bigint
    from stood s
    where s.cents > 0
    group by s.client_id, s.plan, s.currency
  $$;

-- Monthly recurring revenue at a moment, in each currency, with who pays it and how much each on average.
create function app.mrr_at(moment timestamptz)
  returns table (currency text, mrr_cents bigint, customers bigint, average_cents bigint)
  language sql stable set search_path = ''
  as $$
    select m.currency, sum(m.mrr_cents)::bigint, count(distinct m.client_id),
      round(sum(m.mrr_cents) / count(distinct m.client_id))::bigint
    from app.mrr_of_clients(moment) m
    group by m.currency
    order by m.currency
  $$;

-- Each day on which what a client pays per month changed. Days are UTC; the changes of one day count as one.
create function app.mrr_changes(moment timestamptz)
  returns table (client_id uuid, currency text, day date, before_cents bigint, after_cents bigint, kind text)
  language sql stable set search_path = ''
  as $$
    with steps as (
      select c.client_id, c.currency, (c.at at time zone 'utc')::date as day,
        app.paying_cents(c.status, c.monthly_cents)
          - lag(app.paying_cents(c.status, c.monthly_cents), 1, 0::bigint)
            over (partition by c.subscription_id order by c.at, c.n) as delta
      from public.subscription_changes c
      where c.at <= moment
    ), days as (
      select s.client_id, s.currency, s.day, sum(s.delta)::bigint as delta
      from steps s
      group by s.client_id, s.currency, s.day
      having sum(s.delta) <> 0
    ), sums as (
      select d.*, sum(d.delta) over client::bigint as after_cents, row_number() over client as nth
      from days d
      window client as (partition by d.client_id, d.currency order by d.day)
    )
    select s.client_id, s.currency, s.day, s.after_cents - s.delta, s.after_cents,
      case
        when s.nth = 1 then 'new'
        when s.after_cents = s.delta then 'returned'
        when s.after_cents = 0 then 'churned'
        when s.delta > 0 then 'expansion'
        else 'contraction'
      end
    from sums s
    order by s.day, s.client_id
  $$;

-- The months (UTC) up to the one of a moment, each with every currency that was ever paid in.
create function app.revenue_months(moment timestamptz, months int)
  returns table (month date, ends date, currency text)
  language sql stable set search_path = ''
  as $$
    select m::date, (m + interval '1 month')::date, c.currency
    from generate_series(
        date_trunc('month', moment at time zone 'utc') - make_interval(months => months - 1),
        date_trunc('month', moment at time zone 'utc'), interval '1 month') as m
    cross join (
      select s.currency from public.subscription_changes s where s.at <= moment
      union
      select i.currency from public.invoices i where i.created_at <= moment) c
    order by 1, 3
  $$;

-- How the monthly recurring revenue moved in each month: opening + new + returned + expansion - contraction - churned = closing.
create function app.mrr_by_month(moment timestamptz, months int)
  returns table (
    month date, currency text, opening_cents bigint, new_cents bigint, returned_cents bigint, expansion_cents bigint,
    contraction_cents bigint, churned_cents bigint, closing_cents bigint,
    customers_opening bigint, customers_new bigint, customers_returned bigint, customers_churned bigint, customers_closing bigint)
  language sql stable set search_path = ''
  as $$
    with moved as (
      select m.month, m.currency, c.kind, c.after_cents - c.before_cents as delta, c.day >= m.month as inside
      from app.revenue_months(moment, months) m
      left join app.mrr_changes(moment) c on c.currency = m.currency and c.day < m.ends
    )
    select m.month, m.currency,
      coalesce(sum(m.delta) filter (where not m.inside), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'new'), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'returned'), 0)::bigint,
      coalesce(sum(m.delta) filter (where m.inside and m.kind = 'expansion'), 0)::bigint,
      coalesce(-sum(m.delta) filter (where m.inside and m.kind = 'contraction'), 0)::bigint,
      coalesce(-sum(m.delta) filter (where m.inside and m.kind = 'churned'), 0)::bigint,
      coalesce(sum(m.delta), 0)::bigint,
      count(*) filter (where not m.inside and m.kind in ('new', 'returned')) - count(*) filter (where not m.inside and m.kind = 'churned'),
      count(*) filter (where m.inside and m.kind = 'new'),
      count(*) filter (where m.inside and m.kind = 'returned'),
      count(*) filter (where m.inside and m.kind = 'churned'),
      count(*) filter (where m.kind in ('new', 'returned')) - count(*) filter (where m.kind = 'churned')
    from moved m
    group by m.month, m.currency
    order by m.month, m.currency
  $$;

-- What share of those who paid at the start of a month had left by its end, and what share of their money went. Null: nobody paid.
create function app.churn_by_month(moment timestamptz, months int)
  returns table (
    month date, currency text, customers_opening bigint, customers_churned bigint, customer_churn numeric,
    opening_cents bigint, lost_cents bigint, revenue_churn numeric)
  language sql stable set search_path = ''
  as $$
    with changes as materialized (
      select * from app.mrr_changes(moment)
    ), stood as (
      select m.month, m.currency, c.client_id,
        sum(c.after_cents - c.before_cents) filter (where c.day < m.month) as opening,
        sum(c.after_cents - c.before_cents) as closing
      from app.revenue_months(moment, months) m
      join changes c on c.currency = m.currency and c.day < m.ends
      group by m.month, m.currency, c.client_id
      having sum(c.after_cents - c.before_cents) filter (where c.day < m.month) > 0
    )
    select m.month, m.currency, count(s.client_id), count(*) filter (where s.closing = 0),
      round(count(*) filter (where s.closing = 0) / nullif(count(s.client_id), 0)::numeric, 4),
      coalesce(sum(s.opening), 0)::bigint,
      coalesce(sum(greatest(s.opening - s.closing, 0)), 0)::bigint,
      round(sum(greatest(s.opening - s.closing, 0)) / nullif(sum(s.opening), 0), 4)
    from app.revenue_months(moment, months) m
    left join stood s on s.month = m.month and s.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $$;

-- Of the trials that began in a month: how many became paid, ended unpaid, or still run.
create function app.trials_by_month(moment timestamptz, months int)
  returns table (month date, currency text, started bigint, converted bigint, ended bigint, running bigint)
  language sql stable set search_path = ''
  as $$
    with trials as (
      select c.subscription_id, min(c.currency) as currency,
        date_trunc('month', min(c.at) filter (where c.status = 'trialing') at time zone 'utc')::date as month,
        bool_or(c.status = 'active') as paid,
        (array_agg(c.status order by c.at desc, c.n desc))[1] as status
      from public.subscription_changes c
      where c.at <= moment
      group by c.subscription_id
      having bool_or(c.status = 'trialing')
    )
    select m.month, m.currency, count(t.subscription_id), count(*) filter (where t.paid),
      count(*) filter (where not t.paid and t.status in ('canceled', 'unpaid', 'incomplete_expired', 'paused')),
      count(*) filter (where not t.paid and t.status in ('trialing', 'past_due'))
    from app.revenue_months(moment, months) m
    left join trials t on t.month = m.month and t.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $$;

-- Which plans the monthly recurring revenue of a moment comes from.
create function app.revenue_by_plan(moment timestamptz)
  returns table (plan text, currency text, customers bigint, mrr_cents bigint)
  language sql stable set search_path = ''
  as $$
    select m.plan, m.currency, count(distinct m.client_id), sum(m.mrr_cents)::bigint
    from app.mrr_of_clients(moment) m join public.plans p on p.key = m.plan
    group by m.plan, m.currency, p.position
    order by m.currency, p.position
  $$;

-- What was received in each month, by the day of payment: plans + use + discounts and taxes = total; total - credit = received.
create function app.received_by_month(moment timestamptz, months int)
  returns table (
    month date, currency text, invoices bigint, plan_cents bigint, use_cents bigint, adjusted_cents bigint, total_cents bigint,
    credit_cents bigint, received_cents bigint, refunded_cents bigint, disputed_cents bigint)
  language sql stable set search_path = ''
  as $$
    with paid as (
      select i.*, date_trunc('month', i.paid_at at time zone 'utc')::date as month,
        (select coalesce(sum(l.amount_cents), 0) from public.invoice_lines l where l.invoice_id = i.id and l.meter is null) as plan_cents,
        (select coalesce(sum(l.amount_cents), 0) from public.invoice_lines l where l.invoice_id = i.id and l.meter is not null) as use_cents
      from public.invoices i
      where i.status = 'paid' and i.paid_at <= moment
    )
    select m.month, m.currency, count(p.id), coalesce(sum(p.plan_cents), 0)::bigint, coalesce(sum(p.use_cents), 0)::bigint,
      coalesce(sum(p.total_cents - p.plan_cents - p.use_cents), 0)::bigint, coalesce(sum(p.total_cents), 0)::bigint,
      coalesce(sum(p.total_cents - p.due_cents), 0)::bigint, coalesce(sum(p.paid_cents), 0)::bigint,
      coalesce(sum(p.refunded_cents), 0)::bigint, coalesce(sum(p.paid_cents) filter (where p.is_disputed), 0)::bigint
    from app.revenue_months(moment, months) m
    left join paid p on p.month = m.month and p.currency = m.currency
    group by m.month, m.currency
    order by m.month, m.currency
  $$;

-- What was received for use above the plans, by the day of payment.
create function app.use_by_month(moment timestamptz, months int)
  returns table (month date, currency text, meter text, quantity numeric, amount_cents bigint)
  language sql stable set search_path = ''
  as $$
    select m.month, m.currency, l.meter, sum(l.quantity), sum(l.amount_cents)::bigint
    from app.revenue_months(moment, months) m
    join public.invoices i on i.currency = m.currency and i.status = 'paid' and i.paid_at <= moment
      and date_trunc('month', i.paid_at at time zone 'utc')::date = m.month
    join public.invoice_lines l on l.invoice_id = i.id and l.meter is not null and l.amount_cents <> 0
    join public.meters k on k.key = l.meter
    group by m.month, m.currency, l.meter, k.position
    order by m.month, m.currency, k.position
  $$;

-- Of those whose first payment was in a month, how many still paid at the end of that month and of each later one.
create function app.retention(moment timestamptz, months int)
  returns table (cohort date, currency text, size bigint, nth int, paying bigint)
  language sql stable set search_path = ''
  as $$
    with changes as materialized (
      select * from app.mrr_changes(moment)
    ), first_paid as (
      select i.client_id, i.currency, date_trunc('month', min(i.paid_at) at time zone 'utc')::date as cohort
      from public.invoices i
      where i.status = 'paid' and i.paid_cents > 0 and i.paid_at <= moment
      group by i.client_id, i.currency
    ), stood as (
      select f.cohort, f.currency, f.client_id, m.month, coalesce(sum(c.after_cents - c.before_cents), 0) as cents
      from first_paid f
      join app.revenue_months(moment, months) m on m.currency = f.currency and m.month >= f.cohort
      left join changes c on c.client_id = f.client_id and c.currency = f.currency and c.day < m.ends
      where f.cohort > (date_trunc('month', moment at time zone 'utc') - make_interval(months => months))::date
      group by f.cohort, f.currency, f.client_id, m.month
    )
    select s.cohort, s.currency, count(*),
      ((extract(year from s.month) - extract(year from s.cohort)) * 12 + extract(month from s.month) - extract(month from s.cohort))::int,
      count(*) filter (where s.cents > 0)
    from stood s
    group by s.cohort, s.currency, s.month
    order by s.currency, s.cohort, s.month
  $$;

-- Who owes: everyone behind with paying or with an invoice that was tried and not paid, and the last rung they were told of.
create view app.past_due with (security_invoker = true) as
  select e.client_id, e.plan, e.standing, e.late_since,
    (select s.rung from public.standings s
      where s.client_id = e.client_id and s.late_since = e.late_since order by s.noted_at desc limit 1) as rung,
    case when e.late_since is not null then app.pauses_at(e.client_id, e.late_since) end as pauses_at,
    owed.currency, coalesce(owed.cents, 0)::bigint as owed_cents,
    owed.invoices, owed.since, owed.invoice_id, owed.number, owed.hosted_url, owed.attempts, owed.next_attempt_at
  from public.entitlements e
  left join lateral (
    select min(i.currency) as currency, sum(i.due_cents - i.paid_cents) as cents, count(*) as invoices,
      min(coalesce(i.due_at, i.finalized_at, i.created_at)) as since,
      (array_agg(i.id order by i.created_at))[1] as invoice_id,
      (array_agg(i.number order by i.created_at))[1] as number,
      (array_agg(i.hosted_url order by i.created_at))[1] as hosted_url,
      max(i.attempts) as attempts, min(i.next_attempt_at) as next_attempt_at
    from public.invoices i
    where i.client_id = e.client_id and i.status in ('open', 'uncollectible') and i.due_cents > i.paid_cents and i.attempts > 0) owed on true
  where e.standing <> 'good' or owed.cents > 0;

-- What a unit of each meter costs the agency itself. Empty until someone knows it: no margin is shown without it.
create table public.unit_costs (
  meter text not null check (meter in ('page_generate', 'ai_token', 'container_hours', 'storage_gb', 'requests', 'bandwidth')),
  currency text not null check (currency in ('BRL', 'USD')),
  -- Cents per unit, with fractions; bandwidth is counted in bytes and priced per GB.
  cents numeric not null check (cents >= 0 and cents < 1000000000),
  -- Where the number comes from.
  note text not null check (length(note) between 1 and 300),
  updated_at timestamptz not null default now(),
  primary key (meter, currency)
);
alter table public.unit_costs enable row level security;
create trigger touch before update on public.unit_costs for each row execute function app.touch();

-- Each time our rows were compared with what Stripe says.
create table public.billing_checks (
  id uuid primary key,
  checked_at timestamptz not null,
  -- Null when nobody asked: the daily one.
  checked_by uuid,
  differences int not null check (differences >= 0),
  result jsonb not null
);
create index billing_checks_at on public.billing_checks (checked_at desc);
-- The daily one is made once a day, however often it is run.
create unique index billing_checks_daily on public.billing_checks (((checked_at at time zone 'utc')::date)) where checked_by is null;
alter table public.billing_checks enable row level security;
revoke update on public.billing_checks from service_role;
create trigger append_only before update on public.billing_checks for each row execute function app.refuse_change();

create constraint trigger audit after insert or update or delete on public.unit_costs deferrable initially deferred
  for each row execute function app.audit('meter,currency');
create constraint trigger audit after insert or update or delete on public.billing_checks deferrable initially deferred
  for each row execute function app.audit('id', 'result');

-- Whether a person works at the agency and may act now: their type, or null.
create function app.staff_type(person uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select p.user_type from public.user_profiles p join auth.users u on u.id = p.id
    where p.id = person and p.user_type in ('admin', 'developer') and p.suspended_at is null
      and (u.banned_until is null or u.banned_until <= now())
  $$;

-- What the account service knows of people: their address and when they last came in.
create function app.people() returns table (client_id uuid, email text, last_sign_in_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select u.id, u.email::text, u.last_sign_in_at from auth.users u $$;

revoke execute on function
  app.list_price(text, text),
  app.add_subscription_change(text, uuid, text, text, text, bigint, timestamptz),
  app.note_subscription(),
  app.backfill_subscription_changes(),
  app.paying_cents(text, bigint),
  app.mrr_of_clients(timestamptz),
  app.mrr_at(timestamptz),
  app.mrr_changes(timestamptz),
  app.revenue_months(timestamptz, int),
  app.mrr_by_month(timestamptz, int),
  app.churn_by_month(timestamptz, int),
  app.trials_by_month(timestamptz, int),
  app.revenue_by_plan(timestamptz),
  app.received_by_month(timestamptz, int),
  app.use_by_month(timestamptz, int),
  app.retention(timestamptz, int),
  app.staff_type(uuid),
  app.people()
  from public, anon, authenticated, service_role;
grant execute on function
  app.list_price(text, text),
  app.backfill_subscription_changes(),
  app.paying_cents(text, bigint),
  app.mrr_of_clients(timestamptz),
  app.mrr_at(timestamptz),
  app.mrr_changes(timestamptz),
  app.revenue_months(timestamptz, int),
  app.mrr_by_month(timestamptz, int),
  app.churn_by_month(timestamptz, int),
  app.trials_by_month(timestamptz, int),
  app.revenue_by_plan(timestamptz),
  app.received_by_month(timestamptz, int),
  app.use_by_month(timestamptz, int),
  app.retention(timestamptz, int),
  app.staff_type(uuid),
  app.people()
  to service_role;
grant select on app.past_due to service_role;
