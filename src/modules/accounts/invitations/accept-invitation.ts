import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { type Context, requirePerson, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { accounts, invitations, membershipSites, memberships } from '../tables.ts';
import type { InvitationToken } from '../team/input.ts';
import { notifyPerson } from '../team/notify-person.ts';
import { stateOf } from './find-invitation.ts';
import { invitationOf } from './invitation-secret.ts';

/**
 * Makes the invited person a member. Idempotent for the same person. An owner's invitation hands over an account that the agency created.
 * @throws AppError `invitation_gone`; `invitation_of_another` with both addresses.
 */
export async function acceptInvitation(ctx: Context, { token }: InvitationToken): Promise<{ clientId: string }> {
  const person = requirePerson(ctx);
  const id = invitationOf(token);
  if (!id) throw new AppError('not_found', 'invitation_gone');
  const { clientId, invitedBy } = await asSystem(
    'a member is made by the server, when they accept',
    async (tx) => {
      const [row] = await tx
        .select({ invitation: invitations, address: sql<string | null>`app.email_of(${person.id})` })
        .from(invitations)
        .where(eq(invitations.id, id))
        .for('update');
      if (!row) throw new AppError('not_found', 'invitation_gone');
      const { invitation, address } = row;
      const state = stateOf(invitation, ctx.now);
      if (state === 'accepted' && invitation.acceptedBy === person.id) return { clientId: invitation.clientId, invitedBy: null };
      if (state !== 'open') throw new AppError('not_found', 'invitation_gone');
      if (address !== invitation.email) throw new AppError('forbidden', 'invitation_of_another', { invited: invitation.email });
      await tx.update(invitations).set({ acceptedAt: ctx.now, acceptedBy: person.id }).where(eq(invitations.id, id));
      const { role, isLimited } = invitation;
      const member = { clientId: invitation.clientId, personId: person.id, role };
      const [made] = await tx
        .insert(memberships)
        .values({ ...member, isLimited })
        .onConflictDoNothing()
        .returning();
      if (made && isLimited) await takePlaces(tx, member, id);
      if (invitation.role === 'owner') await takeOver(tx, member);
      if (invitation.invitedBy) await notifyPerson(tx, { ...member, personId: invitation.invitedBy, kind: 'member_joined', by: person.id });
      return invitation;
    },
    ctx,
  );
  if (invitedBy) await announce(securityChanged.create({ clientId: invitedBy }));
  return { clientId };
}

/** Moves the sites and projects of an invitation to the new member, leaving out those that no longer exist. */
async function takePlaces(tx: Transaction, { personId }: { personId: string }, invitationId: string) {
  await tx.update(membershipSites).set({ personId, invitationId: null }).where(eq(membershipSites.invitationId, invitationId));
}

async function takeOver(tx: Transaction, { clientId, personId }: { clientId: string; personId: string }) {
  await tx
    .update(memberships)
    .set({ role: 'owner' })
    .where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)));
  await tx.update(accounts).set({ isHandedOver: true }).where(eq(accounts.id, clientId));
}
