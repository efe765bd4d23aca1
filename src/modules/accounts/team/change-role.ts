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
import type { ChangeRole } from './input.ts';
import { lockMembers } from './member.ts';
import { notifyPerson } from './notify-person.ts';
import { isSiteRole, mayManage } from './roles.ts';
import { setPlaces } from './set-places.ts';

/**
 * Changes a member's role or sites, effective from their next request. A role of the whole account removes the limit.
 * @throws AppError `owner_is_for_owners`, `last_owner`, `proof_needed`, `sites_gone`.
 */
export async function changeRole(ctx: Context, { personId, role, reach, places = [] }: ChangeRole): Promise<void> {
  const [{ id: clientId }, actor] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'member.manage');
  await requireProof(ctx);
  await asSystem(
    'roles are written by the server',
    async (tx) => {
      const roles = await lockMembers(tx, clientId, actor.id, personId);
      if (!mayManage(roles.actor, roles.target)) throw new AppError('forbidden', 'owner_is_for_owners');
      const isLimited = isSiteRole(role) ? reach && reach === 'chosen' : false;
      await tx
        .update(memberships)
        .set({ role, ...(isLimited !== undefined && { isLimited }) })
        .where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)));
      if (isLimited) await setPlaces(tx, { clientId, personId }, places);
      if (roles.target !== role && personId !== actor.id)
        await notifyPerson(tx, { personId, kind: 'role_changed', clientId, by: actor.id, role });
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: personId }));
}
