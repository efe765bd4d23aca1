import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { invitations } from '../tables.ts';
import type { InvitationRef } from '../team/input.ts';

/** Revokes an invitation: its link and code stop working, and its seat is free. */
export async function revokeInvitation(ctx: Context, { invitationId }: InvitationRef): Promise<void> {
  await requirePermission(ctx, 'member.manage');
  const [revoked] = await asActor(ctx, (tx) =>
    tx
      .update(invitations)
      .set({ revokedAt: sql`coalesce(${invitations.revokedAt}, ${ctx.now.toISOString()}::timestamptz)` })
      .where(and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt)))
      .returning({ id: invitations.id }),
  );
  if (!revoked) throw new AppError('not_found', 'invitation_not_found');
}
