import { listUnmailedSecurity, type SecurityEvent } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { KINDS, type KindName } from '../mails/kinds.ts';
import { type RequestMail, requestMail } from '../outbox/request-mail.ts';

const KIND_OF = {
  password_changed: 'password-changed',
  email_changed: 'email-changed',
  api_key_created: 'api-key-created',
  payment_method_changed: 'payment-method-changed',
  plan_changed: 'plan-changed',
  new_device: 'new-device',
  signed_out_everywhere: 'signed-out-everywhere',
  factor_added: 'factor-added',
  factor_removed: 'factor-removed',
  recovery_code_used: 'recovery-code-used',
  recovery_codes_renewed: 'recovery-codes-renewed',
  factor_reset_requested: 'factor-reset-requested',
  factor_reset_cancelled: 'factor-reset-cancelled',
  provider_linked: 'provider-linked',
  deletion_requested: 'deletion-requested',
  deletion_cancelled: 'deletion-cancelled',
  member_joined: 'member-joined',
  member_left: 'member-left',
  role_changed: 'role-changed',
  membership_ended: 'membership-ended',
  ownership_offered: 'ownership-offered',
  ownership_moved: 'ownership-moved',
  ownership_declined: 'ownership-declined',
  account_closing: 'account-closing',
  account_kept: 'account-kept',
  email_wanted: 'email-wanted',
  staff_hired: 'staff-hired',
  card_taken_out: 'card-taken-out',
} as const satisfies Record<SecurityEvent['kind'], KindName>;

/** Queues a mail for each security event without one. One mail per event, for ever. */
export async function mailSecurity(ctx: Context): Promise<void> {
  for (const event of await listUnmailedSecurity(ctx)) {
    const kind = KIND_OF[event.kind];
    const data = KINDS[kind].data.parse({ ...event.detail, at: event.at });
    const person = event.personId ? { person: event.personId } : {};
    const mail = { kind, key: `security/${event.id}`, data, ...person } as RequestMail;
    // The old address first: its mail must not be lost to a failure after the one that ends the search.
    if (event.kind === 'email_changed') await requestMail(ctx, { ...mail, key: `${mail.key}/was`, to: String(event.detail.was) });
    await requestMail(ctx, mail);
  }
}
