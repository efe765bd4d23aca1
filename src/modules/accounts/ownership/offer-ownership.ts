import 'server-only';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { ownershipOffers } from '../tables.ts';
import type { OfferOwnership } from '../team/input.ts';
import { lockMembers } from '../team/member.ts';
import { nameAccount } from '../team/name-account.ts';
import { notifyPerson } from '../team/notify-person.ts';

/** Lifetime of an offer in milliseconds. */
const OFFER_LASTS = 7 * 86_400_000;

/** Offers the account to another member. Nothing changes until they accept; a new offer replaces the previous one. */
export async function offerOwnership(ctx: Context, { personId, accountName }: OfferOwnership): Promise<void> {
  const [{ id: clientId }, actor] = [requireAccount(ctx), requirePerson(ctx)];
  await requirePermission(ctx, 'account.hand_over');
  await requireProof(ctx);
  if (personId === actor.id) throw new AppError('conflict', 'already_owner');
  await asSystem(
    'ownership is moved by the server',
    async (tx) => {
      const roles = await lockMembers(tx, clientId, actor.id, personId);
      if (roles.target === 'owner') throw new AppError('conflict', 'already_owner');
      await nameAccount(tx, clientId, accountName);
      const offer = { fromPerson: actor.id, toPerson: personId, createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + OFFER_LASTS) };
      await tx
        .insert(ownershipOffers)
        .values({ clientId, ...offer })
        .onConflictDoUpdate({ target: ownershipOffers.clientId, set: offer });
      await notifyPerson(tx, { personId, kind: 'ownership_offered', clientId, by: actor.id });
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: personId }));
}
