-- Payment states and dunning stages, and notices that were notified, by the names that the product says.

alter table public.standings rename to dunning_stages;
alter table public.dunning_stages rename column rung to stage;
alter table public.dunning_stages rename column noted_at to reached_at;
alter table public.dunning_stages rename constraint standings_pkey to dunning_stages_pkey;
alter table public.dunning_stages rename constraint standings_rung_check to dunning_stages_stage_check;
alter table public.dunning_stages rename constraint standings_client_id_fkey to dunning_stages_client_id_fkey;
alter index public.standings_noted rename to dunning_stages_reached;
alter policy own_standings_are_read on public.dunning_stages rename to own_dunning_stages_are_read;
comment on table public.dunning_stages is 'The dunning stages that a late client has reached, and the end of being late.';
comment on column public.dunning_stages.late_since is 'Start of this time of being late: the moment of the first payment that failed.';
comment on column public.dunning_stages.reached_at is 'Each stage is reached once, and notified once.';
drop trigger audit on public.dunning_stages;
create constraint trigger audit after insert or delete or update on public.dunning_stages deferrable initially deferred
  for each row execute function app.audit('client_id,late_since,stage');

alter view public.entitlements rename column standing to payment_state;
alter view app.past_due rename column standing to payment_state;
alter view app.past_due rename column rung to stage;
-- Clients who owe: late with paying or with an invoice that was tried and not paid; with the last stage they were notified of.
create or replace view app.past_due with (security_invoker=true) as
 select e.client_id,
    e.plan,
    e.payment_state,
    e.late_since,
    ( select s.stage
           from public.dunning_stages s
          where ((s.client_id = e.client_id) and (s.late_since = e.late_since))
          order by s.reached_at desc
         limit 1) as stage,
        case
            when (e.late_since is not null) then app.pauses_at(e.client_id, e.late_since)
            else null::timestamptz
        end as pauses_at,
    owed.currency,
    (coalesce(owed.cents, (0)::numeric))::bigint as owed_cents,
    owed.invoices,
    owed.since,
    owed.invoice_id,
    owed.number,
    owed.hosted_url,
    owed.attempts,
    owed.next_attempt_at
   from (public.entitlements e
     left join lateral ( select min(i.currency) as currency,
            sum((i.due_cents - i.paid_cents)) as cents,
            count(*) as invoices,
            min(coalesce(i.due_at, i.finalized_at, i.created_at)) as since,
            (array_agg(i.id order by i.created_at))[1] as invoice_id,
            (array_agg(i.number order by i.created_at))[1] as number,
            (array_agg(i.hosted_url order by i.created_at))[1] as hosted_url,
            max(i.attempts) as attempts,
            min(i.next_attempt_at) as next_attempt_at
           from public.invoices i
          where ((i.client_id = e.client_id) and (i.status = any (array['open', 'uncollectible'])) and (i.due_cents > i.paid_cents) and (i.attempts > 0))) owed on (true))
  where ((e.payment_state <> 'good') or (owed.cents > (0)::numeric));

alter function app.standing_of(uuid) rename to payment_state_of;
drop function app.note_standings(uuid);
drop function app.standing_mail_key(public.dunning_stages);

alter table public.usage_notices rename column told_at to notified_at;

-- A mail that was requested is not requested again under its new key.
update public.mails set key = 'dunning-stage' || substr(key, length('standing') + 1) where key like 'standing/%';

-- Payment state of a client: good, late, read_only or paused.
create or replace function app.payment_state_of(client uuid)
 returns text
 language sql
 stable security definer
 set search_path to ''
as $function$ select e.payment_state from public.entitlements e where e.client_id = client $function$;

-- Whether a client's published sites are paused: the last stage was reached and the debt is still there. Paying ends it by itself.
create or replace function app.is_paused(client uuid)
 returns boolean
 language sql
 stable security definer
 set search_path to ''
as $function$
    select exists (
      select from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id and e.late_since = s.late_since
      where s.client_id = client and s.stage = 'paused' and e.payment_state = 'paused'
        and not exists (select from public.dunning_stages x where x.client_id = client and x.late_since = s.late_since and x.stage = 'lifted'))
  $function$;

-- Sites come back in the transaction that learns of the payment, without waiting for any job.
create or replace function app.announce_payment()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if exists (select from public.dunning_stages s where s.client_id = new.client_id and s.stage = 'paused'
    and not exists (select from public.dunning_stages x where x.client_id = s.client_id and x.late_since = s.late_since and x.stage = 'lifted')) then
    perform app.announce_sites_of(new.client_id);
  end if;
  return null;
end $function$;

-- Records the dunning stage that each late client has reached, and the end of being late; of everyone, or of one client.
-- Returns what was not recorded before, once, however many ask at the same moment.
create function app.record_dunning_stages(client uuid default null::uuid)
 returns table(client_id uuid, late_since timestamptz, stage text, payment_state text)
 language sql
 security definer
 set search_path to ''
as $function$
    with late as (
      select e.client_id, e.late_since, e.payment_state, app.pauses_at(e.client_id, e.late_since) as pauses_at
      from public.entitlements e
      where e.late_since is not null and (client is null or e.client_id = client)
        and e.client_id in (select s.client_id from public.subscriptions s where s.status in ('past_due', 'unpaid'))
    ), due as (
      select l.client_id, l.late_since,
        case
          when now() >= l.pauses_at then 'paused'
          when now() >= l.pauses_at - interval '1 day' then 'last_call'
          when now() >= l.pauses_at - interval '7 days' then 'warned'
          when now() >= l.late_since + interval '7 days' then 'read_only'
          when now() >= l.late_since + interval '3 days' then 'reminded'
          else 'late'
        end as stage,
        l.payment_state
      from late l
      union all
      select s.client_id, s.late_since, 'lifted', e.payment_state
      from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id
      where (client is null or s.client_id = client) and e.late_since is distinct from s.late_since
        and not exists (select from public.dunning_stages x where x.client_id = s.client_id and x.late_since = s.late_since and x.stage = 'lifted')
      group by s.client_id, s.late_since, e.payment_state
    ), noted as (
      insert into public.dunning_stages as s (client_id, late_since, stage) select d.client_id, d.late_since, d.stage from due d
      on conflict do nothing returning s.client_id, s.late_since, s.stage
    )
    select n.client_id, n.late_since, n.stage, d.payment_state from noted n join due d using (client_id, late_since, stage)
  $function$;

-- Idempotency key of the mail of a dunning stage.
create function app.dunning_mail_key(reached public.dunning_stages)
 returns text
 language sql
 stable
 set search_path to ''
as $function$ select concat_ws('/', 'dunning-stage', reached.stage, reached.client_id, floor(extract(epoch from reached.late_since) * 1000)::bigint) $function$;

-- Mails about money that should have been asked for since a moment and were not: what an event lost. Each with the verb it belongs to.
create or replace function app.unmailed_money(since timestamptz)
 returns table(kind text, client_id uuid, subject text)
 language sql
 stable security definer
 set search_path to ''
as $function$
    select m.kind, m.client_id, m.subject from (
      select 'dunning-stage' as kind, s.client_id, app.dunning_mail_key(s) as key,
        jsonb_build_object('stage', s.stage, 'since', s.late_since)::text as subject
      from public.dunning_stages s join public.entitlements e on e.client_id = s.client_id
      where s.reached_at >= since and case s.stage
        when 'late' then false
        when 'lifted' then e.source = 'subscription' and e.payment_state = 'good' and exists (select from public.dunning_stages x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.stage in ('read_only', 'warned', 'last_call', 'paused'))
        else e.late_since = s.late_since and not exists (select from public.dunning_stages x
          where x.client_id = s.client_id and x.late_since = s.late_since and x.reached_at > s.reached_at) end
      union all
      -- A boleto is sent while it can be paid, whoever is late or not.
      select 'payment-failed', i.client_id, concat_ws('/', 'boleto', i.id, floor(extract(epoch from i.voucher_until) * 1000)::bigint), i.id
      from public.invoices i
      where i.status = 'open' and i.attempts > 0 and i.billing_reason is distinct from 'subscription_create'
        and i.voucher_url is not null and i.voucher_until > now()
      union all
      select 'payment-failed', i.client_id, 'payment-failed/' || i.id, i.id
      from public.invoices i join public.dunning_stages s on s.client_id = i.client_id and s.stage = 'late' and s.reached_at >= since
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
  $function$;

-- The same rule for what the server makes in a client's name, past row security.
create or replace function app.refuse_suspended()
 returns trigger
 language plpgsql
 security definer
 set search_path to ''
as $function$
begin
  if exists (select from public.accounts p where p.id = new.client_id and p.suspended_at is not null) then
    raise exception 'account % is suspended', new.client_id using errcode = 'PM004';
  end if;
  if app.payment_state_of(new.client_id) in ('read_only', 'paused') then
    perform app.refuse_overdue(new.client_id);
  end if;
  return null;
end $function$;

-- The account whose rows may be changed. Refuses where the role does not reach, and for an account that is suspended or far
-- behind with paying; null for nobody.
create or replace function app.writer(wanted text)
 returns uuid
 language plpgsql
 stable security definer
 set search_path to ''
as $function$
declare
  barred boolean;
begin
  if app.account_role() is null then
    return null;
  end if;
  perform app.require_permission(wanted);
  select a.suspended_at is not null or coalesce(u.banned_until > now(), false) or app.is_banned(a.id) into barred
    from public.accounts a left join auth.users u on u.id = app.actor_id() where a.id = (select auth.uid());
  if barred then
    raise exception 'account % is suspended', auth.uid() using errcode = 'PM004';
  end if;
  if app.payment_state_of((select auth.uid())) in ('read_only', 'paused') then
    perform app.refuse_overdue((select auth.uid()));
  end if;
  return case when barred is not null then auth.uid() end;
end $function$;

-- When the sites of a late client are paused: 21 days after the payment failed, and 14 days after the first notice at the earliest.
create or replace function app.pauses_at(client uuid, since timestamptz)
 returns timestamptz
 language sql
 stable security definer
 set search_path to ''
as $function$
    select greatest(since + interval '21 days',
      coalesce((select min(s.reached_at) from public.dunning_stages s where s.client_id = client and s.late_since = since), now()) + interval '14 days')
  $function$;

grant execute on function app.record_dunning_stages(client uuid) to service_role;
grant execute on function app.dunning_mail_key(reached public.dunning_stages) to service_role;
