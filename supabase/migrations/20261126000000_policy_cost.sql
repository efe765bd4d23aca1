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
    where m.client_id = (c ->> 'sub')::uuid and m.person_id = nullif(case when c ? 'act' then c #>> '{act,sub}' else c ->> 'sub' end, '')::uuid), false);
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
  granted boolean;
begin
  if kind = 'assistant'
    and wanted in ('billing.manage', 'member.manage', 'key.manage', 'support.manage', 'account.hand_over', 'account.close') then
    return false;
  elsif kind not in ('user', 'assistant') or nullif(c #>> '{act,support}', '') is not null then
    acting := app.account_role();
    return exists (select from public.role_permissions p where p.role = acting and p.permission = wanted);
  end if;
  select m.role, m.is_limited, p.role is not null into acting, limited, granted
    from public.memberships m left join public.role_permissions p on p.role = m.role and p.permission = wanted
    where m.client_id = (c ->> 'sub')::uuid and m.person_id = person;
  if limited then
    return wanted = 'account.read' or exists (select from public.membership_sites x
      join public.role_permissions p on p.role = coalesce(x.role, acting) and p.permission = wanted
      where x.client_id = (c ->> 'sub')::uuid and x.person_id = person);
  end if;
  return coalesce(granted, false);
end $function$;
