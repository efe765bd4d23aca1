-- Whoever works for others alone and signs in on a new device lands where they work, not in their own empty account.
create or replace function app.workplace_of(person uuid, chosen uuid) returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  found_one uuid;
begin
  select m.client_id into found_one from public.memberships m where m.person_id = person and m.client_id = chosen;
  if found_one is not null then return found_one; end if;
  select m.client_id into found_one from public.memberships m where m.person_id = person
    order by
      m.client_id = person
        and not exists (select from public.sites s where s.client_id = m.client_id)
        and not exists (select from public.generations g where g.client_id = m.client_id)
        and not exists (select from public.subscriptions b where b.client_id = m.client_id),
      m.client_id = person desc, m.created_at, m.client_id
    limit 1;
  return found_one;
end $$;
