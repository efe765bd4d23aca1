-- More that people hear of by mail: an offer was refused, an account that they work in is going to be erased, or stays after all.

alter table public.security_events drop constraint security_events_kind_check;
alter table public.security_events add constraint security_events_kind_check check (kind in (
  'member_joined', 'member_left', 'role_changed', 'membership_ended', 'ownership_offered', 'ownership_moved', 'ownership_declined',
  'account_closing', 'account_kept', 'password_changed', 'email_changed', 'api_key_created', 'payment_method_changed', 'plan_changed',
  'new_device', 'signed_out_everywhere', 'factor_added', 'factor_removed', 'recovery_code_used', 'recovery_codes_renewed',
  'factor_reset_requested', 'factor_reset_cancelled', 'provider_linked', 'deletion_requested', 'deletion_cancelled'));
