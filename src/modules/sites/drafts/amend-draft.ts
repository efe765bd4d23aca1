import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { type Change, Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import type { IntentName } from '#site/changes/intents.ts';
import { rebase } from '#site/changes/merge.ts';
import { InvalidDocument, parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import { drafts, operations } from '../tables.ts';
import { foldLog, isFull, knownTransactions } from './draft-log.ts';

export interface AmendDraft {
  siteId: string;
  /** Idempotency key of the change. */
  transaction: string;
  intent: IntentName;
  actor: string;
  /** Timestamp of the change. Later edits by a person, even from an offline device, win over it. */
  since: Date;
  /** Must be pure and fast: it runs while the draft's row is locked. */
  changesOf: (document: SiteDocument) => Change[];
}

/**
 * Applies a server change on top of the current draft, as one transaction in its log. Returns false when nothing changed: it was applied
 * before, has no effect, or would break the document.
 */
export async function amendDraft(ctx: Context, input: AmendDraft): Promise<boolean> {
  const account = requireAccount(ctx);
  const { siteId } = input;
  const mine = and(eq(drafts.siteId, siteId), eq(drafts.clientId, account.id));
  return asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.site_writer('content.edit', ${siteId})`);
    return asSystem(
      'a draft is written by the server',
      async (system) => {
        const [draft] = await system.select().from(drafts).where(mine).for('update');
        if (!draft) throw new AppError('not_found', 'site_not_found');
        if ((await knownTransactions(system, siteId, [input.transaction])).size > 0) return false;
        const document = parseDocument(draft.document);
        const changes = input.changesOf(document);
        if (changes.length === 0) return false;
        const at = tick(undefined, input.since.getTime(), input.actor);
        const wanted = Transaction.parse({
          id: input.transaction,
          at,
          actor: input.actor,
          intent: { name: input.intent },
          changes,
        });
        const next = rebase(document, [], [wanted]);
        const [accepted] = next.accepted;
        const amended = accepted && whole(next.document);
        if (!amended) return false;
        if (await isFull(system, siteId)) await foldLog(system, draft);
        const revision = draft.revision + 1;
        const row = { siteId, clientId: account.id, revision, transaction: accepted.id, intent: input.intent, changes: accepted };
        await system.insert(operations).values(row);
        await system.update(drafts).set({ document: amended, revision }).where(mine);
        return true;
      },
      inner,
    );
  });
}

function whole(document: SiteDocument): SiteDocument | null {
  try {
    return parseDocument(document);
  } catch (error) {
    if (error instanceof InvalidDocument) return null;
    throw error;
  }
}
