-- A request that was answered with a no is fulfilled as well when visitors see the site: its writer hears of it.

alter table public.publish_requests
  -- Who pressed the button after somebody had said no.
  add column published_by uuid references public.people (id) on delete set null,
  add column published_by_name text check (length(published_by_name) <= 200);
create index publish_requests_published_by on public.publish_requests (published_by);

drop trigger audit on public.publish_requests;
create constraint trigger audit after insert or update or delete on public.publish_requests deferrable initially deferred
  for each row execute function app.audit('id', 'note', 'answer', 'asked_by_name', 'answered_by_name', 'published_by_name');

create or replace function app.fulfil_publish_request() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  update public.publish_requests r set state = 'published', answered_at = now(),
      answered_by = coalesce(r.published_by, r.answered_by), answered_by_name = coalesce(r.published_by_name, r.answered_by_name)
    where r.site_id = new.site_id and (r.state = 'open' or r.state = 'declined'
      and r.id = (select l.id from public.publish_requests l where l.site_id = new.site_id order by l.created_at desc, l.id desc limit 1));
  return null;
end $$;
