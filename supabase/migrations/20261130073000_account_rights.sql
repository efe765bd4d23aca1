-- Also by who is suspended: revoking gives nothing.
create policy own_api_keys_are_revoked on public.api_keys for update to authenticated
  using (client_id = (select app.reader('key.manage')))
  with check (client_id = (select app.reader('key.manage')));
grant update (revoked_at) on public.api_keys to authenticated;

create policy invitations_are_revoked on public.invitations for update to authenticated
  using (client_id = (select app.reader('member.manage')))
  with check (client_id = (select app.reader('member.manage')));
grant update (revoked_at) on public.invitations to authenticated;

create policy visits_are_put_away on public.support_sessions for update to authenticated
  using (client_id = (select app.reader('support.manage')))
  with check (client_id = (select app.reader('support.manage')));
grant update (seen_at) on public.support_sessions to authenticated;
