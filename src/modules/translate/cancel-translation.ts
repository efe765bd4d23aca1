import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { TranslationRef } from './input.ts';
import { translations } from './tables.ts';

/**
 * Cancels a translation: finished texts stay, the answer of a running call is neither stored nor charged. One that has ended stays as it
 * is.
 * @throws AppError `not_found`, both when it does not exist and when it belongs to another account.
 */
export async function cancelTranslation(ctx: Context, { translationId }: TranslationRef): Promise<void> {
  const wanted = eq(translations.id, translationId);
  await asActor(ctx, async (tx) => {
    const [row] = await tx.select({ siteId: translations.siteId }).from(translations).where(wanted);
    if (!row) throw new AppError('not_found', 'translation_not_found');
    await tx.execute(sql`select app.site_writer('content.edit', ${row.siteId})`);
    await tx
      .update(translations)
      .set({ state: 'cancelled', finishedAt: ctx.now })
      .where(and(wanted, isNull(translations.finishedAt)));
  });
}
