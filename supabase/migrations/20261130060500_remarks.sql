-- Remarks begin with their subject.
comment on table public.membership_sites is 'The sites and projects in which a limited member works. A chosen site counts before the project that it is in.';
comment on table public.people is 'Everybody who signs in. A person works in accounts by membership.';
comment on table public.security_events is 'Events that a person is notified of by mail, whoever caused them. Written in the transaction of the change.';
comment on column public.security_events.client_id is 'The account that it happened to: its owner is notified.';
comment on table public.support_sessions is 'Visits of the agency in an account: by whom, when and why. The client reads them.';
comment on column public.mails.asked_by is 'The person of the agency who asked for it.';
comment on function app.holder_of(address text) is 'The person with this address. For the server alone: nobody else learns whether an address has an account.';
comment on table public.site_redirects is 'The targets of old paths of a site, on all of its addresses. Those of a domain go first.';

-- Number of `wanted` units that may be charged now. Locks like a reservation, until the end of the transaction.
create or replace function app.payable_units(client uuid, meter_name text, wanted numeric, moment timestamptz)
 returns numeric
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  allowance public.allowances := app.take_allowance(client, meter_name, moment);
  choice public.spending_choices;
  may public.entitlements;
  own record;
  others numeric;
  taken numeric;
  affordable numeric := 0;
begin
  select e.* into may from public.entitlements e where e.client_id = client;
  -- A client without a subscription is charged nothing: their use is counted as it is.
  if may.subscription_id is null then
    return wanted;
  end if;
  select c.* into choice from public.spending_choices c where c.client_id = client for update;
  select e.* into may from public.entitlements e where e.client_id = client;
  select s.* into own from app.spending_of(client, allowance.period, moment) s where s.meter = meter_name;
  if own.included is null then
    return wanted;
  end if;
  -- A measurement replaces what was measured before; everything else is added to it.
  taken := case when meter_name = 'storage_gb' then 0 else own.quantity end;
  if may.overage = 'pay' and choice.currency = may.currency then
    select coalesce(sum(s.cents), 0) into others from app.spending_of(client, allowance.period, moment) s where s.meter <> meter_name;
    affordable := case when own.price = 0 then wanted else trunc(greatest(0, choice.max_cents - others) / own.price, 6) end;
  end if;
  return greatest(0, least(wanted, case when meter_name = 'storage_gb' then own.included + affordable - taken
    else floor(own.included + affordable - taken) end));
end $function$;

-- Cuts a draft's log up to and including a revision, keeping the document of that revision as a snapshot and the names of the
-- transactions. Of unnamed snapshots the newest three stay, and those that releases were made of. Safe to run twice. Returns the bytes that the log lost.
create or replace function app.fold_operations(site uuid, upto bigint, snapshot jsonb)
 returns bigint
 language plpgsql
 security definer
 set search_path to ''
as $function$
declare
  owner uuid;
  gone record;
begin
  select d.client_id into owner from public.drafts d where d.site_id = site and d.revision >= upto for update;
  if not found then
    return 0;
  end if;
  with cut as (
    delete from public.operations o where o.site_id = site and o.revision <= upto
      returning o.transaction, octet_length(o.changes::text) as bytes
  ), remembered as (
    insert into app.folded_transactions (site_id, transaction) select site, c.transaction from cut c on conflict do nothing
  )
  select count(*) as entries, coalesce(sum(c.bytes), 0) as bytes into gone from cut c;
  if gone.entries = 0 then
    return 0;
  end if;
  update app.draft_logs l set entries = l.entries - gone.entries, bytes = l.bytes - gone.bytes where l.site_id = site;
  insert into public.revisions (site_id, client_id, revision, document) values (site, owner, upto, snapshot) on conflict do nothing;
  -- The draft of a release stays with it: going back to that release may take the draft along.
  delete from public.revisions r where r.site_id = site and r.name is null
    and not exists (select from public.releases l where l.site_id = site and l.draft_revision = r.revision)
    and r.id not in (
      select k.id from public.revisions k where k.site_id = site and k.name is null order by k.revision desc, k.created_at desc limit 3);
  return gone.bytes;
end $function$;
