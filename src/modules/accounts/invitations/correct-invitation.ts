import 'server-only';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { invitationSent } from '../events.ts';
import { invitations, membershipSites } from '../tables.ts';
import type { CorrectInvitation } from '../team/input.ts';
import type { Place } from '../team/places.ts';
import { inviteMember } from './invite-member.ts';

const asPlace = ({ siteId, projectId, role }: typeof membershipSites.$inferSelect): Place => ({
  kind: siteId ? 'site' : 'project',
  id: (siteId ?? projectId)!,
  role: role as Place['role'],
});

/**
 * Changes the address or role of a pending invitation and mails it. The link and code sent to the previous address stop working. @throws
 * AppError `invitation_not_found`, `proof_needed`, and the errors of inviting.
 */
export async function correctInvitation(ctx: Context, { invitationId: of, email, role }: CorrectInvitation): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  await requirePermission(ctx, 'member.manage');
  await requireProof(ctx);
  const invitationId = await asSystem(
    'invitations are written by the server',
    async (tx, inner) => {
      const [found] = await tx
        .select({ email: invitations.email, isLimited: invitations.isLimited })
        .from(invitations)
        .where(
          and(
            eq(invitations.id, of),
            eq(invitations.clientId, clientId),
            isNull(invitations.acceptedAt),
            isNull(invitations.revokedAt),
            ne(invitations.role, 'owner'),
          ),
        )
        .for('update');
      if (!found) throw new AppError('not_found', 'invitation_not_found');
      // Frees its seat before the replacement takes one.
      if (found.email !== email) await tx.update(invitations).set({ revokedAt: ctx.now }).where(eq(invitations.id, of));
      // Its sites and projects are kept.
      const places = found.isLimited ? await tx.select().from(membershipSites).where(eq(membershipSites.invitationId, of)) : [];
      const reach = found.isLimited ? ({ reach: 'chosen', places: places.map(asPlace) } as const) : {};
      return (await inviteMember(inner, { email, role, ...reach })).invitationId;
    },
    ctx,
  );
  await announce(invitationSent.create({ clientId, invitationId }));
}
