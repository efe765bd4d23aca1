-- What is not asked for before it happens (hours online, tokens, space after a smaller plan) is charged as far as the plan
-- includes it or the client allows to pay, and no further: a maximum holds for it as well.

-- How many of `wanted` units may be charged now. Locks as a reservation does, and to the end of the transaction.
create function app.payable_units(client uuid, meter_name text, wanted numeric, moment timestamptz) returns numeric
  language plpgsql security definer set search_path = ''
  as $$
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
  -- Who has no subscription is charged nothing: their use is counted as it is.
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
end $$;
revoke execute on function app.payable_units(uuid, text, numeric, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.payable_units(uuid, text, numeric, timestamptz) to service_role;
