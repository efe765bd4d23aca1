-- What follows when a payment fails: a ladder of notices, and published sites that rest at its end. Nothing is ever removed.

create table public.standings (
  client_id uuid not null references public.user_profiles (id) on delete cascade,
  -- Which time of being late: the moment of the first payment that failed.
  late_since timestamptz not null,
  rung text not null check (rung in ('late', 'reminded', 'read_only', 'warned', 'last_call', 'paused', 'lifted')),
  -- Once each, and each is told once.
  noted_at timestamptz not null default now(),
  primary key (client_id, late_since, rung)
);
comment on table public.standings is 'The rungs that a client who is late has reached, and the end of it.';
create index standings_noted on public.standings (noted_at);
alter table public.standings enable row level security;
create policy own_standings_are_read on public.standings for select to authenticated using (client_id = (select auth.uid()));
grant select on public.standings to authenticated;
create constraint trigger audit after insert or update or delete on public.standings deferrable initially deferred
  for each row execute function app.audit('client_id,late_since,rung');

-- When the sites of a client who is late rest: 21 days after the payment failed, and 14 days after the first notice at the earliest.
create function app.pauses_at(client uuid, since timestamptz) returns timestamptz
  language sql stable security definer set search_path = ''
  as $$
    select greatest(since + interval '21 days',
      coalesce((select min(s.noted_at) from public.standings s where s.client_id = client and s.late_since = since), now()) + interval '14 days')
  $$;

-- Notes the rung that each late client has reached, and the end for who is late no more; of everyone, or of one client.
-- Returns what was not noted before, once, however many ask at the same moment.
create function app.note_standings(client uuid default null)
  returns table (client_id uuid, late_since timestamptz, rung text, standing text)
  language sql volatile security definer set search_path = ''
  as $$
    with late as (
      select e.client_id, e.late_since, e.standing, app.pauses_at(e.client_id, e.late_since) as pauses_at
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
        end as rung,
        l.standing
      from late l
      union all
      select s.client_id, s.late_since, 'lifted', e.standing
      from public.standings s join public.entitlements e on e.client_id = s.client_id
      where (client is null or s.client_id = client) and e.late_since is distinct from s.late_since
        and not exists (select from public.standings x where x.client_id = s.client_id and x.late_since = s.late_since and x.rung = 'lifted')
      group by s.client_id, s.late_since, e.standing
    ), noted as (
      insert into public.standings as s (client_id, late_since, rung) select d.client_id, d.late_since, d.rung from due d
      on conflict do nothing returning s.client_id, s.late_since, s.rung
    )
    select n.client_id, n.late_since, n.rung, d.standing from noted n join due d using (client_id, late_since, rung)
  $$;

-- Whether a client's published sites rest: the last rung was noted and the debt is still there. Paying ends it by itself.
create function app.is_paused(client uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from public.standings s join public.entitlements e on e.client_id = s.client_id and e.late_since = s.late_since
      where s.client_id = client and s.rung = 'paused' and e.standing = 'paused'
        and not exists (select from public.standings x where x.client_id = client and x.late_since = s.late_since and x.rung = 'lifted'))
  $$;

-- Tells the servers of published sites to look again at the sites of a client.
create function app.announce_sites_of(client uuid) returns void
  language sql volatile security definer set search_path = ''
  as $$
    select pg_notify('site_pointer', jsonb_build_object('siteId', s.id, 'slug', s.slug, 'was', s.slug)::text)
    from public.sites s where s.client_id = client and s.release_id is not null
  $$;

create function app.announce_pause() returns trigger
  language plpgsql security definer set search_path = ''
  as $$ begin perform app.announce_sites_of(new.client_id); return null; end $$;
create trigger announce_pause after insert on public.standings
  for each row when (new.rung in ('paused', 'lifted')) execute function app.announce_pause();

-- Sites come back in the transaction that learns of the payment, without waiting for any job.
create function app.announce_payment() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if exists (select from public.standings s where s.client_id = new.client_id and s.rung = 'paused'
    and not exists (select from public.standings x where x.client_id = s.client_id and x.late_since = s.late_since and x.rung = 'lifted')) then
    perform app.announce_sites_of(new.client_id);
  end if;
  return null;
end $$;
create trigger announce_payment after update of status, past_due_since, cancel_at on public.subscriptions
  for each row when ((old.status, old.past_due_since, old.cancel_at) is distinct from (new.status, new.past_due_since, new.cancel_at))
  execute function app.announce_payment();

-- Under which key the mail of a rung is sent once.
create function app.standing_mail_key(noted public.standings) returns text
  language sql stable set search_path = ''
  as $$ select concat_ws('/', 'standing', noted.rung, noted.client_id, floor(extract(epoch from noted.late_since) * 1000)::bigint) $$;

-- Mails about money that should have been asked for since a moment and were not: what an event lost. Each with the verb it belongs to.
create function app.unmailed_money(since timestamptz) returns table (kind text, client_id uuid, subject text)
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
      select 'payment-failed', i.client_id, 'payment-failed/' || i.id, i.id
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

revoke execute on function app.pauses_at(uuid, timestamptz), app.note_standings(uuid), app.is_paused(uuid), app.announce_sites_of(uuid),
  app.announce_pause(), app.announce_payment(), app.standing_mail_key(public.standings), app.unmailed_money(timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function app.pauses_at(uuid, timestamptz), app.note_standings(uuid), app.is_paused(uuid),
  app.standing_mail_key(public.standings), app.unmailed_money(timestamptz) to service_role;
