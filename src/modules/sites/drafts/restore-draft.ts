import { and, eq, sql } from 'drizzle-orm';
import { type Context, type Transaction as DatabaseTransaction, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { bytesOf } from '#site/bytes.ts';
import { diff } from '#site/changes/apply.ts';
import type { Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { LIMITS } from '#site/schema.ts';
import { drafts, operations } from '../tables.ts';
import { followName } from './follow-name.ts';
import { getRevision } from './get-revision.ts';
import { keepRevision } from './keep-revision.ts';

const ACTOR = 'server';

/**
 * Restores the draft to an earlier revision, as a further change in its log: open editors receive it, and the replaced state is kept.
 * Returns the draft's revision before and after.
 * @throws AppError `conflict` with `revision_not_kept`.
 */
export async function restoreDraft(ctx: Context, input: { siteId: string; revision: number }): Promise<{ before: number; after: number }> {
  const { id: clientId } = requireAccount(ctx);
  return asActor(ctx, async (tx, inner) => {
    // Checks write permission; the system queries below bypass row security and filter by account themselves.
    await tx.execute(sql`select app.site_writer('content.edit', ${input.siteId})`);
    return asSystem('a draft is written by the server', (system, ctx) => restored(system, ctx, clientId, input), inner);
  });
}

async function restored(
  tx: DatabaseTransaction,
  ctx: Context,
  clientId: string,
  { siteId, revision }: { siteId: string; revision: number },
): Promise<{ before: number; after: number }> {
  const mine = and(eq(drafts.siteId, siteId), eq(drafts.clientId, clientId));
  const [draft] = await tx.select({ document: drafts.document, revision: drafts.revision }).from(drafts).where(mine).for('update');
  if (!draft) throw new AppError('not_found', 'site_not_found');
  const wanted = await getRevision(ctx, { siteId, revision });
  if (!wanted) throw new AppError('conflict', 'revision_not_kept');
  const present = parseDocument(draft.document);
  const before = draft.revision;
  const changes = diff(present, wanted);
  if (changes.length === 0) return { before, after: before };
  await keepRevision(ctx, { siteId, revision: before, document: present });
  const after = before + 1;
  const at = tick(undefined, ctx.now.getTime(), ACTOR);
  const transaction: Transaction = { id: newId(), at, actor: ACTOR, intent: { name: 'restore-revision' }, changes };
  const entry = { siteId, clientId, revision: after, transaction: transaction.id, intent: transaction.intent.name, changes: transaction };
  // A transaction too large for the log leaves a gap: open editors then get a fresh draft.
  if (bytesOf(transaction) <= LIMITS.transactionBytes) await tx.insert(operations).values(entry);
  await tx.update(drafts).set({ document: wanted, revision: after }).where(mine);
  await followName(tx, { siteId, clientId, before: present, after: wanted });
  return { before, after };
}
