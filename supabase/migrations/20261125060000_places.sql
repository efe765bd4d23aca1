-- An address names a site, a domain or an invoice and no account: it opens in the account that has it, where whoever asks works there.

create function app.account_holding(person uuid, thing text) returns uuid
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  holder uuid;
  asked uuid;
begin
  if thing ~ '^in_' then
    select i.client_id into holder from public.invoices i where i.id = thing;
  elsif thing ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    asked := thing::uuid;
    select coalesce(
      (select s.client_id from public.sites s where s.id = asked),
      (select d.client_id from public.domains d where d.id = asked),
      (select g.client_id from public.generations g where g.id = asked),
      (select b.client_id from public.batches b where b.id = asked)) into holder;
  end if;
  return (select m.client_id from public.memberships m where m.client_id = holder and m.person_id = person);
end $$;
comment on function app.account_holding is 'The account that has a thing, for its members alone.';
revoke execute on function app.account_holding(uuid, text) from public, anon, authenticated, service_role;
grant execute on function app.account_holding(uuid, text) to service_role;
