import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { parseDocument } from '#site/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import { drafts, operations } from './tables.ts';

/** Puts another whole document in the place of a draft that nobody has edited yet; an edited one is never thrown away. */
export async function replaceDraft(ctx: Context, input: { siteId: string; document: SiteDocument }): Promise<void> {
  const account = requireAccount(ctx);
  const document = parseDocument(input.document);
  const mine = and(eq(drafts.siteId, input.siteId), eq(drafts.clientId, account.id));
  await asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.writer()`);
    await asSystem(
      'a draft is written by the server',
      async (system) => {
        const [draft] = await system.select({ revision: drafts.revision }).from(drafts).where(mine).for('update');
        if (!draft) throw new AppError('not_found', 'site_not_found');
        const edits = and(eq(operations.siteId, input.siteId), eq(operations.clientId, account.id));
        const [edit] = await system.select({ revision: operations.revision }).from(operations).where(edits).limit(1);
        if (edit) throw new AppError('conflict', 'draft_already_edited');
        // Another document is another revision: previews, releases and what is published are told apart by it.
        await system
          .update(drafts)
          .set({ document, revision: draft.revision + 1 })
          .where(mine);
      },
      inner,
    );
  });
}
