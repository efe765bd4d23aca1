import { and, asc, isNull, lt, lte } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import { adminAuthClient } from '#platform/supabase.ts';
import { settleDeletion } from './settle-deletion.ts';
import { accountDeletions } from './tables.ts';

const BATCH = 20;
/** Milliseconds that the request itself may take to settle a deletion. */
const LATE = 2 * 60_000;

/**
 * Settles deletions that were cut off, and erases accounts whose 30 days are over: the person at the account service, and
 * with them every row. Files that no row names any more are removed by the storage check; Stripe forgets the customer by
 * `endDepartedCustomers`. For jobs alone; safe to run twice.
 */
export async function advanceDeletions(ctx: Context): Promise<void> {
  requireJob(ctx);
  const open = and(isNull(accountDeletions.settledAt), lt(accountDeletions.requestedAt, new Date(ctx.now.getTime() - LATE)));
  for (const { clientId } of await find(ctx, open))
    await attempt(clientId, () => settleDeletion(jobContext('settle-deletion', clientId), clientId));
  for (const { clientId } of await find(ctx, lte(accountDeletions.dueAt, ctx.now))) await attempt(clientId, () => erase(clientId));
}

const find = (ctx: Context, which: ReturnType<typeof and>) =>
  asSystem(
    'accounts that are being deleted',
    (tx) =>
      tx
        .select({ clientId: accountDeletions.clientId })
        .from(accountDeletions)
        .where(which)
        .orderBy(asc(accountDeletions.dueAt))
        .limit(BATCH),
    ctx,
  );

async function erase(clientId: string): Promise<void> {
  const { error } = await adminAuthClient().auth.admin.deleteUser(clientId);
  // Erased before, by a run that was cut off.
  if (error && error.status !== 404) throw error;
}

/** The next run tries again; the others must not wait for it. */
async function attempt(clientId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('account.not_deleted', { accountId: clientId, error });
  }
}
