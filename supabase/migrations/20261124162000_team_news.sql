-- People hear by mail of what changes about their place in an account. `client_id` is the person; `detail` names the account.
do $$
declare
  known text;
begin
  select pg_get_constraintdef(c.oid) into known from pg_constraint c
    where c.conrelid = 'public.security_events'::regclass and c.conname = 'security_events_kind_check';
  alter table public.security_events drop constraint security_events_kind_check;
  execute 'alter table public.security_events add constraint security_events_kind_check '
    || regexp_replace(known, 'ARRAY\[', 'ARRAY[''member_joined''::text, ''member_left''::text, ''role_changed''::text, ''membership_ended''::text, '
    || '''ownership_offered''::text, ''ownership_moved''::text, ');
end $$;
