import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { translationRequested } from './events.ts';
import type { TranslateSite } from './input.ts';
import { quoteTranslation } from './quote-translation.ts';
import { translations } from './tables.ts';

/**
 * Queues a translation at the price shown to the owner. Returns a running one for the same language as it is.
 * @throws AppError `unavailable` (`model_off`), `conflict` (`price_changed`), `invalid` (`nothing_to_translate`) or `over_limit`.
 */
export async function requestTranslation(ctx: Context, input: TranslateSite): Promise<{ translationId: string }> {
  const { id: clientId } = requireAccount(ctx);
  const { siteId, to: locale, keys } = input;
  const { texts, price, isAvailable } = await quoteTranslation(ctx, input);
  if (!isAvailable) throw new AppError('unavailable', 'model_off');
  if (!price) throw new AppError('invalid', 'nothing_to_translate');
  if (price.tokens > input.tokens) throw new AppError('conflict', 'price_changed');
  if (!price.fits) throw new AppError('over_limit', 'over_limit', { meter: 'ai_token', used: null, limit: null, resetsAt: null });
  const translationId = await asActor(ctx, async (tx, inner) => {
    // Refuses members who may not write; the statements below bypass row security and name the account themselves.
    await tx.execute(sql`select app.site_writer('content.edit', ${siteId})`);
    return asSystem(
      'a translation is written by the server',
      async (system) => {
        const id = newId();
        const row = { id, clientId, siteId, locale, keys: keys ?? null, texts, quotedTokens: price.tokens };
        const times = { createdAt: ctx.now, touchedAt: ctx.now };
        const [made] = await system
          .insert(translations)
          .values({ ...row, ...times })
          .onConflictDoNothing()
          .returning({ id: translations.id });
        if (made) return made.id;
        const open = and(eq(translations.siteId, siteId), eq(translations.locale, locale), isNull(translations.finishedAt));
        const [known] = await system
          .select({ id: translations.id })
          .from(translations)
          .where(and(open, eq(translations.clientId, clientId)));
        if (!known) throw new AppError('conflict', 'price_changed');
        return known.id;
      },
      inner,
    );
  });
  await announce(translationRequested.create({ translationId, clientId }, { id: `translation.requested/${translationId}` }));
  return { translationId };
}
