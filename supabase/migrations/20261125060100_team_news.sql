-- More that people hear of by mail: an offer was refused, an account that they work in is going to be erased, or stays after all, or
-- somebody wanted their address for another account.

do $$
declare
  known text;
begin
  select pg_get_constraintdef(c.oid) into known from pg_constraint c
    where c.conrelid = 'public.security_events'::regclass and c.conname = 'security_events_kind_check';
  alter table public.security_events drop constraint security_events_kind_check;
  execute 'alter table public.security_events add constraint security_events_kind_check '
    || regexp_replace(known, 'ARRAY\[', 'ARRAY[''ownership_declined''::text, ''account_closing''::text, ''account_kept''::text, ''email_wanted''::text, ');
end $$;

create function app.holder_of(address text) returns uuid
  language sql stable security definer set search_path = ''
  as $$ select u.id from auth.users u where lower(u.email) = lower(address) $$;
comment on function app.holder_of is 'Whose address it is. For the server alone: nobody is told whether an address has an account.';
revoke execute on function app.holder_of(text) from public, anon, authenticated, service_role;
grant execute on function app.holder_of(text) to service_role;

-- What somebody did last in an account: that they were let in, and what came of their own signing up, is nothing that they did.
create or replace function app.team() returns table (
    person_id uuid, name text, email text, role text, is_limited boolean, joined_at timestamptz, signed_in_at timestamptz,
    did_table text, did_action text, did_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select m.person_id, p.full_name, u.email::text, m.role, m.is_limited, m.created_at, u.last_sign_in_at, d.table_name, d.action, d.at
    from public.memberships m
      join public.people p on p.id = m.person_id
      join auth.users u on u.id = m.person_id
      left join lateral (
        -- Of the newest thousand deeds of that person alone: they may work in many accounts.
        select a.table_name, a.action, a.at from (
          select x.table_name, x.action, x.at, x.on_behalf_of, x.seq, x.row_id, x.chain from public.audit_log x
          where x.actor = m.person_id order by x.seq desc limit 1000) a
        -- Whoever acts in the account of their own acts on nobody's behalf.
        where coalesce(a.on_behalf_of, m.person_id) = m.client_id and coalesce(a.chain, m.client_id) = m.client_id
          and a.table_name not in ('mails', 'known_devices', 'security_events', 'people', 'reservations', 'allowances')
          and not (a.table_name = 'memberships' and a.action = 'insert' and a.row_id = m.client_id || '/' || m.person_id)
          and not (a.table_name = 'invitations' and a.action = 'update')
        order by a.seq desc limit 1) d on true
    where m.client_id = app.reader('account.read')
    order by array_position(array['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'], m.role), m.created_at, m.person_id
  $$;
