import { and, eq, lt, or } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { endFree, isPending, lockProposal } from './proposal.ts';
import { proposals } from './tables.ts';

const BATCH = 500;
/** Milliseconds after which a proposal without an answer is given up. */
const HOPELESS_AFTER = 5 * 60_000;
/** Milliseconds that a closed proposal is kept: its words belong to the owner. */
const KEPT_FOR = 30 * 86_400_000;

/** Ends proposals that expired or never got an answer, without a charge, and deletes old ones. For jobs alone. */
export async function sweepProposals(ctx: Context): Promise<{ expired: number; forgotten: number }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const overdue = or(
    and(eq(proposals.state, 'open'), lt(proposals.expiresAt, ctx.now)),
    and(eq(proposals.state, 'asking'), lt(proposals.createdAt, before(HOPELESS_AFTER))),
  );
  const { id, clientId } = proposals;
  const due = await asSystem(
    'proposals without a decision expire',
    (tx) => tx.select({ id, clientId }).from(proposals).where(overdue).limit(BATCH),
    ctx,
  );
  let expired = 0;
  for (const one of due) {
    const account = { ...ctx, account: { id: one.clientId } };
    await asSystem(
      'the hold of an expired proposal is released',
      async (tx, inner) => {
        const row = await lockProposal(tx, one.id, one.clientId);
        if (!row || !isPending(row)) return;
        const end = row.state === 'asking' ? { state: 'failed' as const, error: 'took_too_long' } : { state: 'expired' as const };
        await endFree(tx, inner, row, end);
        expired += 1;
      },
      account,
    );
  }
  const old = await asSystem(
    'old proposals are deleted',
    (tx) =>
      tx
        .delete(proposals)
        .where(lt(proposals.settledAt, before(KEPT_FOR)))
        .returning({ id }),
    ctx,
  );
  return { expired, forgotten: old.length };
}
