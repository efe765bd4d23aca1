import { and, asc, eq, gte } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { performanceVisits } from '../tables.ts';

export type VisitSums = typeof performanceVisits.$inferSelect;

/** Visit measurements of one of the account's sites since a day, as bucket counts, oldest first. */
export async function listVisitSums(ctx: Context, { siteId, since }: { siteId: string; since: string }): Promise<VisitSums[]> {
  requireAccount(ctx);
  const mine = and(eq(performanceVisits.siteId, siteId), gte(performanceVisits.day, since));
  return asActor(ctx, (tx) => tx.select().from(performanceVisits).where(mine).orderBy(asc(performanceVisits.day)));
}
