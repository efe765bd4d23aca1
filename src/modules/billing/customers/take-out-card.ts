import { sql } from 'drizzle-orm';
import { announceSecurity, notifyPerson } from '#modules/accounts/index.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe } from '#platform/stripe.ts';
import { getCustomer } from './customers.ts';
import { getFormerCard } from './former-card.ts';
import { syncCustomer } from './sync-customer.ts';

/**
 * Takes the payment methods of a former owner out of the account; the owner is notified. The plan stays, and its next invoice finds
 * nothing to charge until somebody adds a card.
 * @throws AppError `not_your_card` unless the person is that former owner; `proof_needed`.
 */
export async function takeOutCard(ctx: Context): Promise<void> {
  const [{ id: clientId }, { id: personId }] = [requireAccount(ctx), requirePerson(ctx)];
  const [card, customer] = [await getFormerCard(ctx), await getCustomer(ctx, clientId)];
  if (!customer || card?.personId !== personId) throw new AppError('forbidden', 'not_your_card');
  await requireProof(ctx);
  await detachAll(customer.stripeCustomerId);
  await syncCustomer(ctx, { customerId: customer.stripeCustomerId });
  const owner = await notifyOwner(ctx, { clientId, by: personId });
  if (owner) await announceSecurity(owner);
}

async function detachAll(customer: string): Promise<void> {
  const [methods, subscriptions] = await Promise.all([
    callStripe((stripe) => stripe.paymentMethods.list({ customer, limit: 100 })),
    callStripe((stripe) => stripe.subscriptions.list({ customer, limit: 100 })),
  ]);
  // A subscription keeps the id of its own method after the detachment.
  for (const { id, default_payment_method: own } of subscriptions.data)
    if (own) await callStripe((stripe) => stripe.subscriptions.update(id, { default_payment_method: '' }));
  for (const { id } of methods.data) await callStripe((stripe) => stripe.paymentMethods.detach(id));
}

function notifyOwner(ctx: Context, { clientId, by }: { clientId: string; by: string }): Promise<string | null> {
  return asSystem(
    'an owner is notified of a change to their account',
    async (tx) => {
      const { rows } = await tx.execute<{ id: string | null }>(sql`select app.owner_of(${clientId}) as id`);
      const personId = rows[0]?.id ?? null;
      if (personId) await notifyPerson(tx, { personId, kind: 'card_taken_out', clientId, by });
      return personId;
    },
    ctx,
  );
}
