-- Who can still pay the boleto that Stripe made for a renewal is not late: the ladder begins when it has run out.
alter table public.subscriptions add column boleto_until timestamptz;
comment on column public.subscriptions.boleto_until is
  'Until when the boleto of the debt can be paid; moves no more once it has run out, so that another one does not begin the ladder anew.';

create or replace view public.entitlements with (security_invoker = true) as
  select
    u.id as client_id,
    coalesce(s.plan, granted.plan) as plan,
    s.plan as paid_plan,
    case when s.id is not null then 'subscription' when granted.plan <> 'free' then 'granted' else 'free' end as source,
    s.id as subscription_id,
    s.status as subscription_status,
    case
      when late.since is null then 'good'
      when late.since > now() - interval '7 days' then 'late'
      when late.since > now() - interval '21 days' then 'read_only'
      else 'paused'
    end as standing,
    late.since as late_since,
    s.period_start,
    s.period_end,
    s.cancel_at,
    s.trial_end,
    coalesce(s.currency, c.currency) as currency,
    coalesce(case when s.id is not null then choice.overage end, 'stop') as overage,
    coalesce(choice.max_cents, 0) as overage_max_cents
  from public.accounts u
  cross join lateral (
    -- What the agency gives by hand, without Stripe, until a date.
    select case when u.subscription_end_date < now() then 'free' else u.tier end as plan) granted
  left join public.customers c on c.client_id = u.id
  left join public.spending_choices choice on choice.client_id = u.id
  left join lateral (
    select x.* from public.subscriptions x
    where x.client_id = u.id and x.status in ('trialing', 'active', 'past_due', 'unpaid')
      and (x.cancel_at is null or x.cancel_at > now())
    order by x.started_at desc, x.id limit 1) s on true
  cross join lateral (
    select case when s.status in ('past_due', 'unpaid') and coalesce(s.boleto_until <= now(), true)
      then greatest(s.past_due_since, s.boleto_until) end as since) late;

-- Mails about money that should have been asked for since a moment and were not: what an event lost. Each with the verb it belongs to.
create or replace function app.unmailed_money(since timestamptz) returns table (kind text, client_id uuid, subject text)
  language sql stable security definer set search_path = ''
  as $$
    select m.kind, m.client_id, m.subject from (
      select 'standing' as kind, s.client_id, app.standing_mail_key(s) as key,
        jsonb_build_object('rung', s.rung, 'since', s.late_since)::text as subject
      from public.standings s join public.entitlements e on e.client_id = s.client_id
      where s.noted_at >= since and case s.rung
        when 'late' then false
        when 'lifted' then e.source = 'subscription' and e.standing = 'good' and exists (select from public.standings x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.rung in ('read_only', 'warned', 'last_call', 'paused'))
        else e.late_since = s.late_since and not exists (select from public.standings x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.noted_at > s.noted_at) end
      union all
      -- A boleto is sent while it can be paid, whoever is late or not.
      select 'payment-failed', i.client_id, concat_ws('/', 'boleto', i.id, floor(extract(epoch from i.voucher_until) * 1000)::bigint), i.id
      from public.invoices i
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
        and i.voucher_url is not null and i.voucher_until > now()
      union all
      select 'payment-failed', i.client_id, 'payment-failed/' || i.id, i.id
      from public.invoices i join public.standings s on s.client_id = i.client_id and s.rung = 'late' and s.noted_at >= since
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
        and (i.voucher_url is null or i.voucher_until <= now())
      union all
      select 'receipt', i.client_id, 'receipt/' || i.id, i.id
      from public.invoices i where i.status = 'paid' and i.paid_at >= since and i.total_cents > 0
      union all
      select 'subscription-ended', s.client_id, 'subscription-ended/' || s.id, s.id
      from public.subscriptions s join public.entitlements e on e.client_id = s.client_id
      where s.status = 'canceled' and s.ended_at >= since and s.started_at < s.ended_at and e.source <> 'subscription'
      union all
      select 'trial-ending', s.client_id, 'trial-ending/' || s.id, s.id
      from public.subscriptions s
      where s.status = 'trialing' and s.cancel_at is null and s.trial_end between now() and now() + interval '3 days'
    ) m
    where not exists (select from public.mails x where x.key = m.key)
    limit 500
  $$;
