import 'server-only';
import { and, eq, or } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { ownershipOffers } from '../tables.ts';
import { notifyPerson } from '../team/notify-person.ts';

/** Withdraws an offer (its owner) or declines it (the other member, of which the owner is notified). */
export async function endOffer(ctx: Context): Promise<void> {
  const [{ id: clientId }, { id }] = [requireAccount(ctx), requirePerson(ctx)];
  const [ended] = await asSystem(
    'ownership is moved by the server',
    async (tx) => {
      const gone = await tx
        .delete(ownershipOffers)
        .where(and(eq(ownershipOffers.clientId, clientId), or(eq(ownershipOffers.fromPerson, id), eq(ownershipOffers.toPerson, id))))
        .returning({ from: ownershipOffers.fromPerson, to: ownershipOffers.toPerson });
      if (gone[0]?.to === id) await notifyPerson(tx, { personId: gone[0].from, kind: 'ownership_declined', clientId, by: id });
      return gone;
    },
    ctx,
  );
  if (!ended) throw new AppError('not_found', 'offer_gone');
  if (ended.to === id) await announce(securityChanged.create({ clientId: ended.from }));
}
