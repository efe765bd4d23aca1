import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { requirePermission } from '#platform/permissions.ts';
import { requireProof } from '#platform/require-proof.ts';
import { securityChanged } from '../events.ts';
import { memberships } from '../tables.ts';
import type { ChangeRole } from './input.ts';
import { lockMembers } from './member.ts';
import { mayManage } from './roles.ts';
import { tellPerson } from './tell-person.ts';

/** Gives a member another role, from their next request on. @throws AppError `owner_is_for_owners`, `last_owner`, `proof_needed`. */
export async function changeRole(ctx: Context, { personId, role }: ChangeRole): Promise<void> {
  const [{ id: clientId }, actor] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'member.manage');
  await requireProof(ctx);
  await asSystem(
    'roles are written by the server',
    async (tx) => {
      const roles = await lockMembers(tx, clientId, actor.id, personId);
      if (!mayManage(roles.actor, roles.target)) throw new AppError('forbidden', 'owner_is_for_owners');
      if (roles.target === role) return;
      await tx
        .update(memberships)
        .set({ role })
        .where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)));
      if (personId !== actor.id) await tellPerson(tx, { personId, kind: 'role_changed', clientId, by: actor.id, role });
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: personId }));
}
