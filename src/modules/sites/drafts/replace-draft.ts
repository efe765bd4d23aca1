import { and, eq, ne, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import { drafts, operations } from '../tables.ts';

interface ReplaceDraft {
  siteId: string;
  /** From the present document, so that nothing a model writes meanwhile is lost. Must be pure and fast: the draft's row is locked. */
  documentOf: (present: SiteDocument) => SiteDocument;
}

/**
 * Replaces the document of a draft that no person has edited yet; an edited one is never discarded.
 * @throws AppError `conflict`, reason `draft_already_edited`.
 */
export async function replaceDraft(ctx: Context, input: ReplaceDraft): Promise<void> {
  const account = requireAccount(ctx);
  const mine = and(eq(drafts.siteId, input.siteId), eq(drafts.clientId, account.id));
  await asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.site_writer('content.edit', ${input.siteId})`);
    await asSystem(
      'a draft is written by the server',
      async (system) => {
        const [draft] = await system
          .select({ revision: drafts.revision, document: drafts.document })
          .from(drafts)
          .where(mine)
          .for('update');
        if (!draft) throw new AppError('not_found', 'site_not_found');
        const own = and(eq(operations.siteId, input.siteId), eq(operations.clientId, account.id));
        const edits = and(own, ne(operations.intent, 'model-writes'));
        const [edit] = await system.select({ revision: operations.revision }).from(operations).where(edits).limit(1);
        if (edit) throw new AppError('conflict', 'draft_already_edited');
        const present = parseDocument(draft.document);
        const next = input.documentOf(present);
        if (next === present) return;
        const document = parseDocument(next);
        // Model-written changes to the previous document cannot be replayed on another.
        const before = sql`(select d.document from public.drafts d where d.site_id = ${input.siteId})`;
        await system.execute(sql`select app.fold_operations(${input.siteId}, ${draft.revision}, ${before})`);
        // A new document needs a new revision, because previews, releases and publications are identified by it.
        await system
          .update(drafts)
          .set({ document, revision: draft.revision + 1 })
          .where(mine);
      },
      inner,
    );
  });
}
