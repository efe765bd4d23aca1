import { and, isNull, lt, lte, or } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { domainLooks, domains } from '../tables.ts';

const BATCH_SIZE = 500;
const DAY = 86_400_000;

/** Names due for a look, the longest waiting first; this also covers lost events. For jobs alone. */
export async function findDueDomains(ctx: Context): Promise<{ domainId: string; clientId: string }[]> {
  requireJob(ctx);
  const due = and(lte(domains.nextLookAt, ctx.now), or(isNull(domains.lookingUntil), lt(domains.lookingUntil, ctx.now)));
  return asSystem(
    'a sweep finds what it is time to look at',
    (tx) =>
      tx
        .select({ domainId: domains.id, clientId: domains.clientId })
        .from(domains)
        .where(due)
        .orderBy(domains.nextLookAt)
        .limit(BATCH_SIZE),
    ctx,
  );
}

/** Deletes looks too old for the page to draw. For jobs alone. */
export async function forgetOldLooks(ctx: Context): Promise<void> {
  requireJob(ctx);
  const old = lt(domainLooks.at, new Date(ctx.now.getTime() - 2 * DAY));
  await asSystem('looks are kept for two days', (tx) => tx.delete(domainLooks).where(old), ctx);
}
