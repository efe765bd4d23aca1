import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ProposalRef } from './input.ts';
import { endFree, lockProposal } from './proposal.ts';

/** Ends a proposal without a result, charging nothing. One that is ready to be reviewed, or has ended, stays as it is. */
export async function failProposal(ctx: Context, { proposalId, reason }: ProposalRef & { reason: string }): Promise<void> {
  const account = requireAccount(ctx);
  await asSystem(
    'the hold of a failed assistant request is released',
    async (tx, inner) => {
      const row = await lockProposal(tx, proposalId, account.id);
      if (row?.state === 'asking') await endFree(tx, inner, row, { state: 'failed', error: reason });
    },
    ctx,
  );
}
