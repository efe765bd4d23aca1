import { and, eq, sql } from 'drizzle-orm';
import { type Context, type Transaction as DatabaseTransaction, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { bytesOf } from '#site/bytes.ts';
import type { Transaction } from '#site/changes/change.ts';
import { millisOf, tick } from '#site/changes/clock.ts';
import { rebase, rewind } from '#site/changes/merge.ts';
import { InvalidDocument, parseDocument } from '#site/integrity/integrity.ts';
import { LIMITS, type SiteDocument } from '#site/schema.ts';
import type { SaveTransactions } from '../input.ts';
import { drafts, operations } from '../tables.ts';
import { foldLog, isFull, knownTransactions, transactionsSince } from './draft-log.ts';
import { followName } from './follow-name.ts';

const CLOCK_LEEWAY = 5 * 60_000;

export interface Saved {
  revision: number;
  /** Transactions since `base`, in the order in which they were applied, including the sender's own when a response was lost. */
  missed: Transaction[];
  /**
   * Sent instead of applying anything, when the sender is too far behind: the current draft, and which of their transactions it already
   * contains.
   */
  snapshot?: { document: SiteDocument; known: string[] };
}

/**
 * Applies a person's changes on top of those from other tabs and devices. Idempotent per transaction. Changes that would break the document
 * are rejected as a whole; a sender too far behind gets a snapshot.
 * @throws AppError `invalid`, reason `save_too_large`, `document_full` or `document_broken`.
 */
export async function saveTransactions(ctx: Context, input: SaveTransactions): Promise<Saved> {
  const account = requireAccount(ctx);
  const isTooLarge = (transaction: Transaction) => bytesOf(transaction) > LIMITS.transactionBytes;
  if (bytesOf(input.transactions) > LIMITS.saveBytes || input.transactions.some(isTooLarge))
    throw new AppError('invalid', 'save_too_large');
  return asActor(ctx, async (tx, inner) => {
    // Checks write permission; the system queries below bypass row security and filter by account themselves.
    await tx.execute(sql`select app.site_writer('content.edit', ${input.siteId})`);
    return asSystem('a draft is written by the server', (system) => saved(system, account.id, input, ctx.now.getTime()), inner);
  });
}

async function saved(tx: DatabaseTransaction, clientId: string, input: SaveTransactions, now: number): Promise<Saved> {
  const { siteId, base } = input;
  const mine = and(eq(drafts.siteId, siteId), eq(drafts.clientId, clientId));
  const [draft] = await tx.select().from(drafts).where(mine).for('update');
  if (!draft) throw new AppError('not_found', 'site_not_found');
  if (base > draft.revision) throw new AppError('conflict', 'draft_moved_back');

  const ids = input.transactions.map((transaction) => transaction.id);
  const known = await knownTransactions(tx, siteId, ids);
  const missed = await transactionsSince(tx, { siteId, clientId, base, revision: draft.revision });
  const document = parseDocument(draft.document);
  if (!missed) return { revision: draft.revision, missed: [], snapshot: { document, known: [...known] } };

  const fresh = input.transactions
    .filter((transaction, index) => !known.has(transaction.id) && ids.indexOf(transaction.id) === index)
    .map((transaction) => inTime(transaction, now));
  const next = rebase(rewind(document, missed), missed, fresh);
  const revision = draft.revision + next.accepted.length;
  if (next.accepted.length > 0) {
    const checked = whole(next.document);
    if (await isFull(tx, siteId)) await foldLog(tx, draft);
    const rows = next.accepted.map((transaction, index) => ({
      siteId,
      clientId,
      revision: draft.revision + index + 1,
      transaction: transaction.id,
      intent: transaction.intent.name,
      changes: transaction,
    }));
    await tx.insert(operations).values(rows);
    await tx.update(drafts).set({ document: checked, revision }).where(mine);
    await followName(tx, { siteId, clientId, before: document, after: checked });
  }
  return { revision, missed };
}

/** Clamps timestamps in the future to now: a device whose clock is fast would win every later conflict. */
const inTime = (transaction: Transaction, now: number): Transaction =>
  millisOf(transaction.at) > now + CLOCK_LEEWAY ? { ...transaction, at: tick(undefined, now, transaction.actor) } : transaction;

function whole(document: SiteDocument): SiteDocument {
  try {
    return parseDocument(document);
  } catch (cause) {
    if (!(cause instanceof InvalidDocument)) throw cause;
    if (cause.problems.every(({ code, at }) => code === 'limit' && at === 'bytes'))
      throw new AppError('invalid', 'document_full', { limitMb: LIMITS.bytes / 1024 / 1024 }, { cause });
    throw new AppError('invalid', 'document_broken', { problems: cause.problems.slice(0, 5) }, { cause });
  }
}
