import 'server-only';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { invitationSent } from '../events.ts';
import { invitations } from '../tables.ts';
import type { InvitationRef } from '../team/input.ts';
import { INVITATION_LASTS } from './invite-member.ts';

/** Mails an invitation again, with a new code and seven more days. An expired one takes a seat again. */
export async function resendInvitation(ctx: Context, { invitationId }: InvitationRef): Promise<void> {
  const account = requireAccount(ctx);
  await requirePermission(ctx, 'member.manage');
  await renewInvitation(ctx, account.id, invitationId);
}

/** The same for a caller whose permission was already checked. */
export async function renewInvitation(ctx: Context, clientId: string, invitationId: string): Promise<void> {
  const [sent] = await asSystem(
    'invitations are written by the server',
    (tx) =>
      tx
        .update(invitations)
        .set({
          round: sql`${invitations.round} + 1`,
          codeTries: 0,
          sentAt: ctx.now,
          expiresAt: new Date(ctx.now.getTime() + INVITATION_LASTS),
        })
        .where(
          and(
            eq(invitations.id, invitationId),
            eq(invitations.clientId, clientId),
            isNull(invitations.acceptedAt),
            isNull(invitations.revokedAt),
            lt(invitations.round, 50),
          ),
        )
        .returning({ id: invitations.id }),
    ctx,
  );
  if (!sent) throw new AppError('not_found', 'invitation_not_found');
  await announce(invitationSent.create({ clientId, invitationId }));
}
