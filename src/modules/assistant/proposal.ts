import { and, eq } from 'drizzle-orm';
import type { PlannedSection } from '#composer/model/rewrite/plan-question.ts';
import type { RewriteRequest } from '#composer/model/rewrite/request.ts';
import type { RewriteChange } from '#composer/model/rewrite/take-rewrite.ts';
import { releaseUsage } from '#modules/metering/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { proposals } from './tables.ts';

/** A request as stored with its proposal. */
export interface KeptRequest extends RewriteRequest {
  reader: string;
}

export interface Proposal {
  id: string;
  siteId: string;
  state: Row['state'];
  changes: RewriteChange[];
  plan: PlannedSection[] | null;
  question: string | null;
  /** Used so far; charged when changes are accepted. */
  tokens: number;
  /** Max tokens; never exceeded. */
  quoted: number;
  /** Reason of the failure. */
  error: string | null;
  expiresAt: Date;
}

type Row = typeof proposals.$inferSelect;

/** These columns are written only by this module, in these shapes. */
export const requestOf = (row: Row): KeptRequest => row.request as KeptRequest;
export const changesOf = (row: Row): RewriteChange[] => row.changes as RewriteChange[];
export const planOf = (row: Row): PlannedSection[] | null => row.plan as PlannedSection[] | null;

export const viewOf = (row: Row): Proposal => ({
  id: row.id,
  siteId: row.siteId,
  state: row.state,
  changes: changesOf(row),
  plan: planOf(row),
  question: row.question,
  tokens: row.tokens,
  quoted: row.quoted,
  error: row.error,
  expiresAt: row.expiresAt,
});

export const ofAccount = (proposalId: string, clientId: string) => and(eq(proposals.id, proposalId), eq(proposals.clientId, clientId));

/** The account's own row, locked; undefined when there is none. */
export async function lockProposal(tx: Transaction, proposalId: string, clientId: string): Promise<Row | undefined> {
  const [row] = await tx.select().from(proposals).where(ofAccount(proposalId, clientId)).for('update');
  return row;
}

/** Ends a proposal without a charge: its reserved tokens are released in the same transaction. */
export async function endFree(
  tx: Transaction,
  ctx: Context,
  row: Row,
  end: { state: 'rejected' | 'expired' | 'failed'; error?: string },
): Promise<void> {
  if (row.reservationId) await releaseUsage(ctx, { reservationId: row.reservationId });
  await tx
    .update(proposals)
    .set({ state: end.state, error: end.error ?? null, settledAt: ctx.now })
    .where(ofAccount(row.id, row.clientId));
}

export const isPending = ({ state }: Row): boolean => state === 'asking' || state === 'open';
