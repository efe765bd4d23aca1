import { and, asc, gt, isNull, lt, lte, sql } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { adminClient } from '#platform/supabase/admin-client.ts';
import { accountDeletions } from '../tables.ts';
import { settleDeletion } from './settle-deletion.ts';

const BATCH = 20;
/** Milliseconds after which a deletion that is not settled counts as interrupted. */
const LATE = 2 * 60_000;

/**
 * Settles interrupted deletions, and erases accounts whose 30 days are over: all their rows, and the requesting person at the account
 * service, unless they work in other accounts. Files without a row are removed by the storage check; the Stripe customer is deleted by
 * `endDepartedCustomers`. For jobs only; idempotent.
 */
export async function advanceDeletions(ctx: Context): Promise<void> {
  requireJob(ctx);
  const open = and(isNull(accountDeletions.settledAt), lt(accountDeletions.requestedAt, new Date(ctx.now.getTime() - LATE)));
  for await (const { clientId } of find(ctx, open))
    await attempt(clientId, () => settleDeletion(jobContext('settle-deletion', clientId), clientId));
  for await (const due of find(ctx, lte(accountDeletions.dueAt, ctx.now))) await attempt(due.clientId, () => erase(ctx, due));
}

interface Due {
  clientId: string;
  requestedBy: string | null;
}

/** Each of the pending deletions once, a batch at a time: those that fail do not keep the others waiting. */
async function* find(ctx: Context, which: ReturnType<typeof and>): AsyncGenerator<Due> {
  for (let last: string | undefined; ; ) {
    const after = last;
    const batch: Due[] = await asSystem(
      'pending account deletions are read',
      (tx) =>
        tx
          .select({ clientId: accountDeletions.clientId, requestedBy: accountDeletions.requestedBy })
          .from(accountDeletions)
          .where(and(which, after === undefined ? undefined : gt(accountDeletions.clientId, after)))
          .orderBy(asc(accountDeletions.clientId))
          .limit(BATCH),
      ctx,
    );
    yield* batch;
    if (batch.length < BATCH) return;
    last = batch.at(-1)!.clientId;
  }
}

async function erase(ctx: Context, { clientId, requestedBy }: Due): Promise<void> {
  const { rows } = await asSystem(
    'an account is erased',
    (tx) =>
      tx.execute<{ elsewhere: boolean }>(sql`
        select exists (select from public.memberships m where m.person_id = ${requestedBy} and m.client_id <> ${clientId}) as elsewhere`),
    ctx,
  );
  if (requestedBy && !rows[0]?.elsewhere) {
    const { error } = await adminClient().auth.admin.deleteUser(requestedBy);
    // Already erased by an interrupted run.
    if (error && error.status !== 404) throw error;
  }
  // Still needed when the account had another owner, or its person stays.
  await asSystem('an account is erased', (tx) => tx.execute(sql`delete from public.accounts where id = ${clientId}`), ctx);
}

/** The next run retries; the others must not wait for it. */
async function attempt(clientId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('account.not_deleted', { accountId: clientId, error });
  }
}
