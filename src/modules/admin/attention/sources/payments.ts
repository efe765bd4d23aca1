import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../source.ts';

/** A late payment: due when editing stops, then when the sites pause. */
const late: AttentionSource = {
  kind: 'payment_late',
  rows: (now) => sql`
    select e.client_id, null::uuid as site_id, e.client_id::text as ref,
      case when e.payment_state = 'late' then e.late_since + interval '7 days' else app.pauses_at(e.client_id, e.late_since) end as due_at,
      jsonb_build_object('paymentState', e.payment_state, 'cents', coalesce(owed.cents, 0), 'currency', coalesce(owed.currency, e.currency),
        'attempts', coalesce(owed.attempts, 0), 'since', e.late_since, 'url', owed.url) as facts
    from (select distinct s.client_id from public.subscriptions s where s.status in ('past_due', 'unpaid')) x
    join public.entitlements e on e.client_id = x.client_id and e.late_since is not null and e.late_since <= ${now}
    cross join lateral (
      select sum(i.due_cents - i.paid_cents) as cents, min(i.currency) as currency, max(i.attempts) as attempts,
        (array_agg(i.hosted_url order by i.created_at))[1] as url
      from public.invoices i where i.client_id = e.client_id and i.status in ('open', 'uncollectible') and i.attempts > 0) owed`,
};

/** A failed charge of a client in good standing: due at the next retry. */
const failed: AttentionSource = {
  kind: 'payment_failed',
  rows: () => sql`
    select i.client_id, null::uuid, i.client_id::text, min(coalesce(i.next_attempt_at, i.created_at + interval '7 days')),
      jsonb_build_object('cents', sum(i.due_cents - i.paid_cents), 'currency', min(i.currency), 'attempts', max(i.attempts),
        'since', min(i.created_at), 'url', (array_agg(i.hosted_url order by i.created_at))[1])
    from public.invoices i
    where i.status in ('open', 'uncollectible') and i.attempts > 0 and i.due_cents > i.paid_cents
      and not exists (select from public.subscriptions s where s.client_id = i.client_id and s.status in ('past_due', 'unpaid'))
    group by i.client_id`,
};

/** A disputed payment; evidence can be submitted for a week. */
const disputed: AttentionSource = {
  kind: 'payment_disputed',
  rows: (now) => sql`
    select i.client_id, null::uuid, i.id, i.paid_at + interval '7 days',
      jsonb_build_object('cents', i.paid_cents, 'currency', i.currency, 'number', coalesce(i.number, i.id), 'since', i.paid_at, 'url', i.hosted_url)
    from public.invoices i where i.is_disputed and i.paid_at > ${now} - interval '90 days'`,
};

/** Above 80 % of a plan's limit: due when the rest is used up at the current pace. */
const limit: AttentionSource = {
  kind: 'limit_near',
  rows: (now) => sql`
    select n.client_id, null::uuid, concat_ws('/', n.client_id, n.meter, extract(epoch from n.period)::bigint),
      case when n.used >= n.ceiling then n.created_at
        else n.period + (n.created_at - n.period) * (n.ceiling / nullif(n.used, 0))::double precision end,
      jsonb_build_object('meter', n.meter, 'used', n.used, 'ceiling', n.ceiling, 'percent', n.percent, 'since', n.created_at)
    from (
      select distinct on (u.client_id, u.meter, u.period) u.* from public.usage_notices u
      where u.percent >= 80 and u.period_end > ${now} and u.meter <> 'spending'
      order by u.client_id, u.meter, u.period, u.percent desc) n`,
};

export const paymentSources = [late, failed, disputed, limit];
