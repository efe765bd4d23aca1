import { and, asc, eq, gte } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { DomainRef } from '../input.ts';
import { domainHistory, domainLooks } from '../tables.ts';

export interface PastLook {
  at: Date;
  saw: (typeof domainLooks.$inferSelect)['saw'];
}

/** Looks since a given time, oldest first. */
export async function listLooks(ctx: Context, { domainId, since }: DomainRef & { since: Date }): Promise<PastLook[]> {
  requireAccount(ctx);
  const mine = and(eq(domainLooks.domainId, domainId), gte(domainLooks.at, since));
  return asActor(ctx, (tx) =>
    tx.select({ at: domainLooks.at, saw: domainLooks.saw }).from(domainLooks).where(mine).orderBy(asc(domainLooks.at)).limit(5000),
  );
}

export type PastChange = Pick<typeof domainHistory.$inferSelect, 'event' | 'fromState' | 'toState' | 'at'>;

/** History of a domain's states, oldest first. */
export async function listHistory(ctx: Context, { domainId }: DomainRef): Promise<PastChange[]> {
  requireAccount(ctx);
  const { event, fromState, toState, at } = domainHistory;
  const mine = eq(domainHistory.domainId, domainId);
  return asActor(ctx, (tx) => tx.select({ event, fromState, toState, at }).from(domainHistory).where(mine).orderBy(asc(at)).limit(200));
}
