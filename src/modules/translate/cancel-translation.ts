import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { TranslationRef } from './input.ts';
import { translations } from './tables.ts';

/**
 * Cancels a translation: finished texts stay, the answer of a running call is neither stored nor charged. One that has ended stays as it
 * is.
 * @throws AppError `not_found`, both when it does not exist and when it belongs to another account.
 */
export async function cancelTranslation(ctx: Context, { translationId }: TranslationRef): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const mine = and(eq(translations.id, translationId), eq(translations.clientId, clientId));
  await asActor(ctx, async (tx, inner) => {
    const [row] = await tx.select({ id: translations.id, siteId: translations.siteId }).from(translations).where(mine);
    if (!row) throw new AppError('not_found', 'translation_not_found');
    await tx.execute(sql`select app.site_writer('content.edit', ${row.siteId})`);
    await asSystem(
      'a translation is written by the server',
      (system) =>
        system
          .update(translations)
          .set({ state: 'cancelled', finishedAt: ctx.now })
          .where(and(mine, isNull(translations.finishedAt))),
      inner,
    );
  });
}
