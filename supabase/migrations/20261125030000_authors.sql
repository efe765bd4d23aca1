-- A publication names who asked for it, and an answered request the visit on which it was answered: shown with both names.

alter table public.publications
  add column actor uuid,
  add column actor_kind text not null default 'user',
  add column visit uuid;
alter table public.publish_requests add column answered_visit uuid;

-- Whoever inserts cannot say that it was someone else.
create function app.stamp_publication() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  new.actor := app.actor_id();
  new.actor_kind := app.actor_kind();
  new.visit := app.visit_id();
  return new;
end $$;
revoke execute on function app.stamp_publication() from public, anon, authenticated, service_role;

-- Those of before, from the audit. The log has them already: nothing is noted anew.
alter table public.publications disable trigger user;
update public.publications p set actor = l.actor, actor_kind = l.actor_kind, visit = l.visit
from public.audit_log l
where l.chain = p.client_id and l.table_name = 'publications' and l.row_id = p.id::text and l.action = 'insert';
alter table public.publications enable trigger user;

create trigger stamp_publication before insert on public.publications for each row execute function app.stamp_publication();
