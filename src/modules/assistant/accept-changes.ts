import { sql } from 'drizzle-orm';
import { rewriteChanges } from '#composer/model/rewrite/rewrite-changes.ts';
import { commitUsage, releaseUsage } from '#modules/metering/index.ts';
import { amendDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { Change } from '#site/changes/change.ts';
import type { AcceptChanges } from './input.ts';
import { changesOf, endFree, lockProposal, ofAccount } from './proposal.ts';
import { proposals } from './tables.ts';

export interface Accepted {
  /** Keys of the accepted texts. */
  accepted: string[];
  /** Keys of texts that the owner has edited meanwhile; their edits stay. */
  stale: string[];
  /** Tokens charged. */
  tokens: number;
  /** The change to the draft, for undo; null when nothing changed, or it was done before. */
  step: { id: string; changes: Change[] } | null;
}

/**
 * Applies the chosen changes of a proposal as one transaction of the draft and charges the tokens used by the proposal, once.
 * Nothing is charged when the owner has edited all of its texts meanwhile.
 */
export async function acceptChanges(ctx: Context, input: AcceptChanges): Promise<Accepted> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.writer('content.edit'), app.require_reach('content.edit', array[${input.proposalId}::uuid])`);
    return asSystem(
      'the assistant’s proposal was accepted or declined',
      (system, server) => accept(system, server, account.id, input),
      inner,
    );
  });
}

async function accept(tx: Transaction, ctx: Context, clientId: string, { proposalId, keys }: AcceptChanges): Promise<Accepted> {
  const row = await lockProposal(tx, proposalId, clientId);
  if (!row) throw new AppError('not_found', 'proposal_not_found');
  if (row.state === 'accepted') {
    return { accepted: row.accepted as string[], stale: [], tokens: row.tokens, step: null };
  }
  if (row.state !== 'open') throw new AppError('conflict', 'proposal_closed');
  if (row.expiresAt <= ctx.now) throw new AppError('conflict', 'proposal_expired');
  const wanted = keys && new Set(keys);
  const chosen = changesOf(row).filter(({ key }) => !wanted || wanted.has(key));
  if (chosen.length === 0) throw new AppError('invalid', 'nothing_chosen');

  const step = newId(ctx.now.getTime());
  let found: ReturnType<typeof rewriteChanges> = { changes: [], stale: [] };
  const isAmended = await amendDraft(ctx, {
    siteId: row.siteId,
    transaction: step,
    intent: 'model-writes',
    actor: 'assistant',
    since: ctx.now,
    changesOf: (document) => {
      found = rewriteChanges(document, chosen);
      return found.changes;
    },
  });
  const { stale, changes } = found;
  if (!isAmended) {
    await endFree(tx, ctx, row, { state: 'rejected', error: 'texts_changed' });
    return { accepted: [], stale, tokens: 0, step: null };
  }
  const outdated = new Set(stale);
  const accepted = chosen.map(({ key }) => key).filter((key) => !outdated.has(key));
  const { reservationId, tokens, siteId } = row;
  if (reservationId && tokens > 0) await commitUsage(ctx, { reservationId, quantity: tokens, siteId, properties: { proposalId } });
  else if (reservationId) await releaseUsage(ctx, { reservationId });
  await tx.update(proposals).set({ state: 'accepted', accepted, settledAt: ctx.now }).where(ofAccount(proposalId, clientId));
  return { accepted, stale, tokens, step: { id: step, changes } };
}
