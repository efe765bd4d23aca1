import { and, eq, isNull, sql } from 'drizzle-orm';
import { announceSecurity } from '#modules/accounts/index.ts';
import { cancelSubscription } from '#modules/billing/index.ts';
import { changeServing } from '#modules/host/index.ts';
import { listSites } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { accountDeletions } from '../tables.ts';

/** Pauses the live sites of an account that is marked for deletion, and cancels its subscription. Idempotent. */
export async function settleDeletion(ctx: Context, clientId: string): Promise<void> {
  const mine = and(eq(accountDeletions.clientId, clientId), isNull(accountDeletions.settledAt));
  for (const { id, status } of await listSites(ctx)) {
    if (status !== 'live') continue;
    // Recorded first: a site paused without a record would stay paused.
    await asSystem(
      'sites of a deleted account are paused',
      (tx) =>
        tx
          .update(accountDeletions)
          .set({ pausedSites: sql`array_append(array_remove(paused_sites, ${id}::uuid), ${id}::uuid)` })
          .where(mine),
      ctx,
    );
    await changeServing(ctx, { siteId: id, to: 'paused' });
  }
  try {
    await cancelSubscription(ctx, { reason: 'account deleted by its owner' });
  } catch (error) {
    if (!isAppError(error) || !['no_subscription', 'payments_not_configured'].includes(error.reason)) throw error;
  }
  await asSystem(
    'the deletion of an account has been settled',
    (tx) => tx.update(accountDeletions).set({ settledAt: sql`now()` }).where(mine),
    ctx,
  );
  await announceSecurity(clientId);
}
