-- Messages of visitors that came between two moments and of which no mail was promised, the oldest first.
create function app.unmailed_messages(since timestamptz, until timestamptz)
  returns table (message_id uuid, client_id uuid, site_id uuid)
  language sql stable security definer set search_path = ''
  as $$
    select f.id, f.client_id, f.site_id from public.form_messages f
    where f.received_at > since and f.received_at < until
      and not exists (select from public.mails m where m.key = 'form-message/' || f.id)
    order by f.received_at, f.id limit 500
  $$;
create index form_messages_received on public.form_messages (received_at);
revoke execute on function app.unmailed_messages(timestamptz, timestamptz) from public, anon, authenticated, service_role;
grant execute on function app.unmailed_messages(timestamptz, timestamptz) to service_role;
