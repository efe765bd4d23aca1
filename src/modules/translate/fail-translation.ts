import { and, eq, isNull } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { TranslationRef } from './input.ts';
import { translations } from './tables.ts';

/** Ends a translation that cannot continue; finished texts stay, and a new request continues from there. */
export async function failTranslation(ctx: Context, { translationId, reason }: TranslationRef & { reason: string }): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const open = and(eq(translations.id, translationId), eq(translations.clientId, clientId), isNull(translations.finishedAt));
  await asSystem(
    'a translation is written by the server',
    (tx) => tx.update(translations).set({ state: 'failed', error: reason, finishedAt: ctx.now }).where(open),
    ctx,
  );
}
