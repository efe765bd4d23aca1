import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import type { TranslationRef } from './input.ts';
import { translations } from './tables.ts';

/** Stops a translation: what is there stays, what a model is answering now is neither kept nor charged. One that has ended stays as it is. */
export async function cancelTranslation(ctx: Context, { translationId }: TranslationRef): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const open = and(eq(translations.id, translationId), eq(translations.clientId, clientId), isNull(translations.finishedAt));
  await asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.writer()`);
    await asSystem(
      'a translation is written by the server',
      (system) => system.update(translations).set({ state: 'cancelled', finishedAt: ctx.now }).where(open),
      inner,
    );
  });
}
