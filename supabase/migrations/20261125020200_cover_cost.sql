-- In SQL it was planned anew for every use that is recorded, and for each client in a list by use.
create or replace function app.covering(client uuid, moment timestamptz) returns app.cover
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  cover app.cover;
begin
  select c.* into cover from app.cover c where c.client_id = client and c.started_at <= moment and moment < c.over_at
    -- A second purchase that was undone covers nothing that the first does.
    order by c.over_at desc, c.started_at desc, c.id limit 1;
  return cover;
end $$;
