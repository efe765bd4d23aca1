import { getInvitationMail } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail of an invitation to the invited address. Null when it was accepted or withdrawn since. */
export async function mailInvitation(ctx: Context, { invitationId }: { invitationId: string }): Promise<{ mailId: string } | null> {
  const found = await getInvitationMail(ctx, { invitationId });
  if (!found) return null;
  const { id, round, account, invitedBy, role, path, code, email, locale, expiresAt } = found;
  const data = { account, by: invitedBy, role, path, code, expiresAt: expiresAt.toISOString() };
  return requestMail(ctx, { kind: 'invitation', key: `invitation/${id}/${round}`, data, to: email, locale });
}
