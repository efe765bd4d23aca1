import { and, desc, eq } from 'drizzle-orm';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { TranslationOf } from './input.ts';
import { translations } from './tables.ts';

export interface Translation {
  id: string;
  state: (typeof translations.$inferSelect)['state'];
  texts: number;
  translated: number;
  /** Texts whose answer was not accepted. */
  refused: number;
  tokens: number;
  error: string | null;
}

/** The latest translation of a site into a language; null when there is none. @throws AppError `not_found`. */
export async function getTranslation(ctx: Context, { siteId, to }: TranslationOf): Promise<Translation | null> {
  requireAccount(ctx);
  const mine = and(eq(translations.siteId, siteId), eq(translations.locale, to));
  const [row] = await asActor(ctx, (tx) => tx.select().from(translations).where(mine).orderBy(desc(translations.createdAt)).limit(1));
  if (!row) {
    await requireSite(ctx, { siteId });
    return null;
  }
  const { id, state, texts, translated, refused, tokens, error } = row;
  return { id, state, texts, translated, refused: refused.length, tokens, error };
}
