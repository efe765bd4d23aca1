-- A boleto that waits to be paid is no payment that failed; and an order knows how much use its price has in it.
alter table public.invoices add column voucher_url text check (length(voucher_url) <= 2000), add column voucher_until timestamptz;
alter table public.plan_orders add column use_cents bigint not null default 0;

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
      -- A boleto is sent when it is made; that it was not paid is told when it has run out.
      select 'payment-failed', i.client_id, case when i.voucher_url is not null and i.voucher_until > now()
        then concat_ws('/', 'boleto', i.id, floor(extract(epoch from i.voucher_until) * 1000)::bigint) else 'payment-failed/' || i.id end, i.id
      from public.invoices i join public.standings s on s.client_id = i.client_id and s.rung = 'late' and s.noted_at >= since
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
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
