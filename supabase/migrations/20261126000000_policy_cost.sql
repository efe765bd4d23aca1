-- The two functions that stand in every policy read the claims once and the membership once: before, each asked five other functions,
-- and each of those parsed the claims again.
create or replace function app.is_limited() returns boolean
  language plpgsql stable security definer set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
begin
  if coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end) not in ('user', 'assistant')
    or nullif(c #>> '{act,support}', '') is not null then
    return false;
  end if;
  return coalesce((select m.is_limited from public.memberships m
    where m.client_id = auth.uid() and m.person_id = nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid), false);
end $function$;

create or replace function app.may(wanted text) returns boolean
  language plpgsql stable security definer set search_path to ''
as $function$
declare
  c constant jsonb := nullif(current_setting('request.jwt.claims', true), '');
  kind constant text := coalesce(c #>> '{act,kind}', case when c ? 'sub' then 'user' else 'database' end);
  person constant uuid := nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '');
  acting text;
  limited boolean;
begin
  if kind = 'assistant'
    and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close') then
    return false;
  elsif kind in ('user', 'assistant') and nullif(c #>> '{act,support}', '') is null then
    select m.role, m.is_limited into acting, limited from public.memberships m where m.client_id = auth.uid() and m.person_id = person;
  else
    acting := app.account_role();
  end if;
  if limited then
    return wanted = 'account.read' or exists (select from public.membership_sites x
      join public.role_permissions p on p.role = coalesce(x.role, acting) and p.permission = wanted
      where x.client_id = auth.uid() and x.person_id = person);
  end if;
  return exists (select from public.role_permissions p where p.role = acting and p.permission = wanted);
end $function$;
