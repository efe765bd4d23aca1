import 'server-only';
import { and, eq } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { memberships } from '../tables.ts';
import type { MemberRef } from './input.ts';
import { lockMembers } from './member.ts';
import { notifyPerson } from './notify-person.ts';
import { mayManage } from './roles.ts';

/**
 * Ends a membership: the person's next request to this account is refused. Their work stays, and so do their other accounts. @throws
 * AppError `owner_is_for_owners`, `last_owner`, `proof_needed`.
 */
export async function removeMember(ctx: Context, { personId }: MemberRef): Promise<void> {
  const [{ id: clientId }, actor] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'member.manage');
  await requireProof(ctx);
  if (personId === actor.id) throw new AppError('conflict', 'leave_instead');
  await asSystem(
    'roles are written by the server',
    async (tx) => {
      const roles = await lockMembers(tx, clientId, actor.id, personId);
      if (!mayManage(roles.actor, roles.target)) throw new AppError('forbidden', 'owner_is_for_owners');
      await tx.delete(memberships).where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)));
      await notifyPerson(tx, { personId, kind: 'membership_ended', clientId, by: actor.id });
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: personId }));
}
