import { eq } from 'drizzle-orm';
import { announceSecurity, notifyMembers, recordSecurityEvent } from '#modules/accounts/index.ts';
import { resumeSubscription } from '#modules/billing/index.ts';
import { changeServing } from '#modules/host/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { accountDeletions } from '../tables.ts';

/** Cancels a deletion: paused sites go live again, and a subscription within its paid period continues. */
export async function cancelDeletion(ctx: Context): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const { id: by } = requirePerson(ctx);
  await requirePermission(ctx, 'account.close');
  const mine = eq(accountDeletions.clientId, clientId);
  const [deletion] = await asActor(ctx, (tx) => tx.select().from(accountDeletions));
  if (!deletion) return;
  try {
    await resumeSubscription(ctx);
  } catch (error) {
    if (!isAppError(error) || !['no_subscription', 'payments_not_configured'].includes(error.reason)) throw error;
  }
  const paused = new Set(deletion.pausedSites);
  for (const { id, status } of await listSites(ctx)) {
    // A site that the agency has suspended meanwhile stays down.
    if (paused.has(id) && status === 'paused') await changeServing(ctx, { siteId: id, to: 'live' }).catch(passConflict);
  }
  const notified = await asSystem(
    'an owner cancels the deletion of their account',
    async (tx, inner) => {
      const { rowCount } = await tx.delete(accountDeletions).where(mine);
      if (!rowCount) return [];
      await recordSecurityEvent(inner, { clientId, kind: 'deletion_cancelled' });
      return notifyMembers(tx, { clientId, kind: 'account_kept', by });
    },
    ctx,
  );
  for (const id of [clientId, ...notified]) await announceSecurity(id);
}

function passConflict(error: unknown): void {
  if (!isAppError(error, 'conflict')) throw error;
}
