import { eq, sql } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { listPlans } from '../catalogue/plans.ts';
import { getEntitlement } from '../entitlements/entitlements.ts';
import { ChooseSpending } from '../input.ts';
import { spendingChoices } from '../tables.ts';

/**
 * Sets what happens when the plan is used up: stop, or go on up to a max amount per period. Counts from now on; earlier spending stays.
 * @throws AppError `no_subscription`: nothing can be charged without one; `above_pix_maximum` {cents}: the bank would refuse it.
 */
export async function chooseSpending(ctx: Context, input: ChooseSpending): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const { overage, maxCents } = ChooseSpending.parse(input);
  const { source, currency, plan, paymentMethod } = await getEntitlement(ctx);
  if (source !== 'subscription' || !currency) throw new AppError('conflict', 'no_subscription');
  if (overage === 'pay' && paymentMethod?.maxCents) await requireAuthorized(ctx, plan, maxCents, paymentMethod.maxCents);
  if (overage === 'pay' && maxCents > (await presentMaximum(ctx, clientId))) await requireProof(ctx);
  const choice = { overage, maxCents, currency };
  await asSystem(
    'a spending limit is stored by the server',
    (tx) =>
      tx
        .insert(spendingChoices)
        .values({ clientId, ...choice })
        .onConflictDoUpdate({
          target: spendingChoices.clientId,
          set: choice,
          // The same choice again is no change, in the audit either.
          setWhere: sql`(${spendingChoices.overage}, ${spendingChoices.maxCents}, ${spendingChoices.currency}) is distinct from (excluded.overage, excluded.max_cents, excluded.currency)`,
        }),
    ctx,
  );
}

/** A month above the max authorized at the client's bank would be refused. */
async function requireAuthorized(ctx: Context, plan: string, maxCents: number, authorizedCents: number): Promise<void> {
  const own = (await listPlans(ctx)).find(({ key }) => key === plan);
  const left = authorizedCents - (own?.priceBrlCents ?? 0);
  if (maxCents > left) throw new AppError('conflict', 'above_pix_maximum', { cents: Math.max(0, left) });
}

/** Current max cents above the plan. */
async function presentMaximum(ctx: Context, clientId: string): Promise<number> {
  const { overage, maxCents } = spendingChoices;
  const [now] = await asActor(ctx, (tx) =>
    tx.select({ overage, maxCents }).from(spendingChoices).where(eq(spendingChoices.clientId, clientId)),
  );
  return now?.overage === 'pay' ? now.maxCents : 0;
}
