import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { ProposalRef } from './input.ts';
import { endFree, isPending, lockProposal, type Proposal, viewOf } from './proposal.ts';

/** Rejects a proposal, or cancels one that is still being written. Nothing is charged; one that has ended stays as it is. */
export async function rejectProposal(ctx: Context, { proposalId }: ProposalRef): Promise<Proposal> {
  const account = requireAccount(ctx);
  return asSystem(
    'the hold of a rejected proposal is released',
    async (tx, inner) => {
      const row = await lockProposal(tx, proposalId, account.id);
      if (!row) throw new AppError('not_found', 'proposal_not_found');
      if (!isPending(row)) return viewOf(row);
      await endFree(tx, inner, row, { state: 'rejected' });
      return { ...viewOf(row), state: 'rejected' as const };
    },
    ctx,
  );
}
