import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { Transaction } from '#site/change.ts';
import { millisOf, tick } from '#site/clock.ts';
import { InvalidDocument, parseDocument } from '#site/integrity.ts';
import { rebase, rewind } from '#site/merge.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { SaveTransactions } from './input.ts';
import { drafts, operations } from './tables.ts';

const CLOCK_LEEWAY = 5 * 60_000;

export interface Saved {
  revision: number;
  /** What was done since `base`, in the order in which it took effect, the sender's own included when an answer was lost. */
  missed: Transaction[];
}

/**
 * Adds a person's changes to the draft, on top of what other tabs and devices did meanwhile. Sending a change again changes
 * nothing more. Changes that would break the document are refused whole.
 */
export async function saveTransactions(ctx: Context, input: SaveTransactions): Promise<Saved> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx) => {
    const mine = and(eq(drafts.siteId, input.siteId), eq(drafts.clientId, account.id));
    const [draft] = await tx.select({ document: drafts.document, revision: drafts.revision }).from(drafts).where(mine).for('update');
    if (!draft) throw new AppError('not_found', 'site_not_found');
    if (input.base > draft.revision) throw new AppError('conflict', 'draft_moved_back');

    const ids = input.transactions.map((transaction) => transaction.id);
    const log = and(eq(operations.siteId, input.siteId), eq(operations.clientId, account.id));
    const known = await tx
      .select({ id: operations.transaction })
      .from(operations)
      .where(and(log, inArray(operations.transaction, ids)));
    const later = await tx
      .select({ transaction: operations.changes })
      .from(operations)
      .where(and(log, gt(operations.revision, input.base)))
      .orderBy(asc(operations.revision));

    const seen = new Set(known.map((row) => row.id));
    const sent = input.transactions.map((transaction) => inTime(transaction, ctx.now.getTime()));
    const missed = later.map((row) => Transaction.parse(row.transaction));
    const fresh = sent.filter((transaction, index) => !seen.has(transaction.id) && ids.indexOf(transaction.id) === index);
    const { document, accepted } = rebase(rewind(parseDocument(draft.document), missed), missed, fresh);
    const revision = draft.revision + accepted.length;
    if (accepted.length > 0) {
      const checked = whole(document);
      const rows = accepted.map((transaction, index) => ({
        siteId: input.siteId,
        clientId: account.id,
        revision: draft.revision + index + 1,
        transaction: transaction.id,
        intent: transaction.intent.name,
        changes: transaction,
      }));
      await tx.insert(operations).values(rows);
      await tx.update(drafts).set({ document: checked, revision }).where(mine);
    }
    return { revision, missed };
  });
}

/** A device whose clock runs far ahead would win every conflict from now on: its edits are dated when they arrive. */
const inTime = (transaction: Transaction, now: number): Transaction =>
  millisOf(transaction.at) > now + CLOCK_LEEWAY ? { ...transaction, at: tick(undefined, now, transaction.actor) } : transaction;

function whole(document: SiteDocument): SiteDocument {
  try {
    return parseDocument(document);
  } catch (cause) {
    if (cause instanceof InvalidDocument)
      throw new AppError('invalid', 'document_broken', { problems: cause.problems.slice(0, 5) }, { cause });
    throw cause;
  }
}
