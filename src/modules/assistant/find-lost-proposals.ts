import { and, eq, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { proposals } from './tables.ts';

/** Milliseconds after which the event counts as lost. */
const LOST_AFTER = 30_000;
const BATCH = 200;

/** Proposals still waiting although their event must have been lost. For jobs alone. */
export async function findLostProposals(ctx: Context): Promise<{ proposalId: string; clientId: string }[]> {
  requireJob(ctx);
  const { id: proposalId, clientId, state, createdAt } = proposals;
  const lost = and(eq(state, 'asking'), lt(createdAt, new Date(ctx.now.getTime() - LOST_AFTER)));
  return asSystem(
    'a sweep retries work whose event was lost',
    (tx) => tx.select({ proposalId, clientId }).from(proposals).where(lost).limit(BATCH),
    ctx,
  );
}
