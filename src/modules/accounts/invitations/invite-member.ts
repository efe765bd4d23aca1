import 'server-only';
import { eq, ne, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { invitationSent } from '../events.ts';
import { invitations, people } from '../tables.ts';
import type { InviteMember } from '../team/input.ts';
import { nameAccount } from '../team/name-account.ts';
import { isSiteRole } from '../team/roles.ts';
import { setPlaces } from '../team/set-places.ts';

/** Lifetime of an invitation in milliseconds. */
export const INVITATION_LASTS = 7 * 86_400_000;

/**
 * Invites somebody by mail to work in the account. The response does not depend on whether the address has an account here. Inviting again
 * renews the pending invitation with the new role and sites.
 * @throws AppError `over_limit` when the plan's seats are used up, `already_member`, `proof_needed`.
 */
export async function inviteMember(
  ctx: Context,
  { email, role, accountName, reach, places = [] }: InviteMember,
): Promise<{ invitationId: string }> {
  const [account, person] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'member.manage');
  await requireProof(ctx);
  const invitationId = await asSystem(
    'invitations are written by the server',
    async (tx) => {
      const { rows } = await tx.execute(sql`
        select from public.memberships m where m.client_id = ${account.id} and app.email_of(m.person_id) = ${email}`);
      if (rows.length > 0) throw new AppError('conflict', 'already_member');
      await nameAccount(tx, account.id, accountName);
      const [asker] = await tx.select({ name: people.fullName, locale: people.locale }).from(people).where(eq(people.id, person.id));
      const isLimited = isSiteRole(role) && reach === 'chosen';
      const stands = { role, isLimited, sentAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + INVITATION_LASTS) };
      const asked = { invitedBy: person.id, invitedByName: asker?.name ?? '', locale: asker?.locale ?? 'pt-BR' };
      const [made] = await tx
        .insert(invitations)
        .values({ id: newId(), clientId: account.id, email, createdAt: ctx.now, ...stands, ...asked })
        .onConflictDoUpdate({
          target: [invitations.clientId, invitations.email],
          targetWhere: sql`accepted_at is null and revoked_at is null`,
          set: { ...stands, ...asked, round: sql`${invitations.round} + 1`, codeTries: 0 },
          setWhere: ne(invitations.role, 'owner'),
        })
        .returning({ id: invitations.id });
      if (!made) throw new AppError('forbidden', 'owner_invitation');
      if (isLimited) await setPlaces(tx, { clientId: account.id, invitationId: made.id }, places);
      return made.id;
    },
    ctx,
  );
  // Inside another transaction the mail must wait for the commit, so the caller announces it.
  if (!ctx.transaction) await announce(invitationSent.create({ clientId: account.id, invitationId }));
  return { invitationId };
}
