-- Which tables are audited, and who may call what.

-- Not audited: audit_log is the audit; usage_events and usage_daily are written by the thousand and are themselves
-- append-only or derived; operations is append-only and stamps both identities itself; pending_prompts are strangers'
-- and gone in a day. A draft's document and every personal text appear as digests.
do $$
declare
  audited record;
begin
  for audited in
    select * from (values
      ('plans', $a$'key'$a$),
      ('user_profiles', $a$'id', 'full_name', 'company_name', 'phone', 'avatar_url'$a$),
      ('projects', $a$'id', 'description'$a$),
      ('sites', $a$'id'$a$),
      ('drafts', $a$'site_id', 'document'$a$),
      ('revisions', $a$'id', 'document'$a$),
      ('assets', $a$'id', 'alt'$a$),
      ('releases', $a$'id', 'manifest'$a$),
      ('form_messages', $a$'id', 'fields'$a$),
      ('generations', $a$'id', 'prompt', 'notices'$a$),
      ('refusals', $a$'id'$a$),
      ('allowances', $a$'client_id,meter,period'$a$),
      ('reservations', $a$'id'$a$)
    ) as t (name, arguments)
  loop
    execute format(
      'create constraint trigger audit after insert or update or delete on public.%I deferrable initially deferred
         for each row execute function app.audit(%s)', audited.name, audited.arguments);
  end loop;
end $$;

-- Functions: nobody's unless named here.
revoke execute on all functions in schema app from public, anon, authenticated, service_role;
grant execute on function app.claims(), app.actor_id(), app.on_behalf_of(), app.actor_kind() to anon, authenticated, service_role;
grant execute on function app.writer(), app.has_storage_room(uuid) to authenticated;
grant execute on function
  app.tier_of(uuid),
  app.limit_of(uuid, text),
  app.usage_of(uuid, timestamptz),
  app.reserve_usage(uuid, uuid, text, numeric, text, timestamptz, interval),
  app.commit_usage(uuid, timestamptz, numeric, uuid, jsonb),
  app.release_usage(uuid, timestamptz),
  app.make_usage_partitions(int),
  app.audit_text(public.audit_log)
  to service_role;
