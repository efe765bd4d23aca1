import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { ProposalRef } from './input.ts';
import { ofAccount, type Proposal, viewOf } from './proposal.ts';
import { proposals } from './tables.ts';

/** A proposal in its current state. @throws AppError `not_found`, both when it does not exist and when it belongs to another account. */
export async function getProposal(ctx: Context, { proposalId }: ProposalRef): Promise<Proposal> {
  const account = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) => tx.select().from(proposals).where(ofAccount(proposalId, account.id)));
  if (!row) throw new AppError('not_found', 'proposal_not_found');
  return viewOf(row);
}
