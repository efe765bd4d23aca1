import 'server-only';
import { and, eq, or } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { ownershipOffers } from '../tables.ts';

/** Who offered the account takes it back, or whom it was offered to declines. */
export async function endOffer(ctx: Context): Promise<void> {
  const [{ id: clientId }, { id }] = [requireAccount(ctx), requirePerson(ctx)];
  const [ended] = await asSystem(
    'ownership is moved by the server',
    (tx) =>
      tx
        .delete(ownershipOffers)
        .where(and(eq(ownershipOffers.clientId, clientId), or(eq(ownershipOffers.fromPerson, id), eq(ownershipOffers.toPerson, id))))
        .returning({ clientId: ownershipOffers.clientId }),
    ctx,
  );
  if (!ended) throw new AppError('not_found', 'offer_gone');
}
