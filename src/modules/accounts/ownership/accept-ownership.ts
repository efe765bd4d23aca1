import 'server-only';
import { and, eq, gt } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { memberships, ownershipOffers } from '../tables.ts';
import { lockMembers } from '../team/member.ts';
import { notifyPerson } from '../team/notify-person.ts';
import type { Role } from '../team/roles.ts';

/**
 * Makes the member to whom the account was offered its owner, and the previous owner a manager.
 * @throws AppError `offer_gone` when it was withdrawn or has expired, or when the offering person is no longer an owner; `proof_needed`.
 */
export async function acceptOwnership(ctx: Context): Promise<void> {
  const [{ id: clientId }, person] = [requireAccount(ctx), requirePerson(ctx)];
  await requireProof(ctx);
  const former = await asSystem(
    'ownership is moved by the server',
    async (tx) => {
      const [offer] = await tx
        .delete(ownershipOffers)
        .where(and(eq(ownershipOffers.clientId, clientId), eq(ownershipOffers.toPerson, person.id), gt(ownershipOffers.expiresAt, ctx.now)))
        .returning();
      if (!offer) throw new AppError('not_found', 'offer_gone');
      const roles = await lockMembers(tx, clientId, offer.fromPerson, person.id);
      if (roles.actor !== 'owner') throw new AppError('not_found', 'offer_gone');
      const setRole = (personId: string, role: Role) =>
        tx
          .update(memberships)
          .set({ role })
          .where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)));
      await setRole(person.id, 'owner');
      await setRole(offer.fromPerson, 'manager');
      for (const personId of [person.id, offer.fromPerson])
        await notifyPerson(tx, { personId, kind: 'ownership_moved', clientId, by: person.id });
      return offer.fromPerson;
    },
    ctx,
  );
  for (const clientId of [person.id, former]) await announce(securityChanged.create({ clientId }));
}
