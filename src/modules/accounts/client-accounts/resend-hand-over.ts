import 'server-only';
import { and, eq } from 'drizzle-orm';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { renewInvitation } from '../invitations/resend-invitation.ts';
import { accounts, invitations } from '../tables.ts';
import type { InvitationRef } from '../team/input.ts';

/** Mails the invitation to own an account again. For admins only, while nobody owns it. */
export async function resendHandOver(ctx: Context, { invitationId }: InvitationRef): Promise<void> {
  await requireStaff(ctx, 'admin');
  const [waiting] = await asSystem(
    'the agency looks through its clients',
    (tx) =>
      tx
        .select({ clientId: accounts.id })
        .from(accounts)
        .innerJoin(invitations, eq(invitations.clientId, accounts.id))
        .where(and(eq(invitations.id, invitationId), eq(accounts.isHandedOver, false))),
    ctx,
  );
  if (!waiting) throw new AppError('not_found', 'invitation_not_found');
  await renewInvitation(ctx, waiting.clientId, invitationId);
}
