import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { parseDocument } from '#site/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import { drafts } from './tables.ts';

/** Puts another whole document in the place of a draft that nobody has edited yet; an edited one is never thrown away. */
export async function replaceDraft(ctx: Context, input: { siteId: string; document: SiteDocument }): Promise<void> {
  const account = requireAccount(ctx);
  const document = parseDocument(input.document);
  await asActor(ctx, async (tx) => {
    const mine = and(eq(drafts.siteId, input.siteId), eq(drafts.clientId, account.id));
    const [draft] = await tx.select({ revision: drafts.revision }).from(drafts).where(mine).for('update');
    if (!draft) throw new AppError('not_found', 'site_not_found');
    if (draft.revision > 0) throw new AppError('conflict', 'draft_already_edited');
    await tx.update(drafts).set({ document }).where(mine);
  });
}
