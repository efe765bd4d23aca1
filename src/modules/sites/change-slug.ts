import { eq } from 'drizzle-orm';
import { type Context, requireAccount, supportOf } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import type { ChangeSlug } from './input.ts';
import { isReservedSlug } from './slug.ts';
import { sites } from './tables.ts';

/** Changes a site's slug at once; the previous one is released, so a visit may not. */
export async function changeSlug(ctx: Context, input: ChangeSlug): Promise<{ slug: string }> {
  requireAccount(ctx);
  if (supportOf(ctx)) throw new AppError('forbidden', 'not_during_visit');
  if (isReservedSlug(input.slug)) throw new AppError('conflict', 'slug_taken', { slug: input.slug });
  try {
    const changed = await asActor(ctx, (tx) =>
      tx.update(sites).set({ slug: input.slug }).where(eq(sites.id, input.siteId)).returning({ slug: sites.slug }),
    );
    if (!changed[0]) throw new AppError('not_found', 'site_not_found');
    return changed[0];
  } catch (error) {
    if (isAppError(error, 'conflict') && String(error.details.constraint).startsWith('sites_slug'))
      throw new AppError('conflict', 'slug_taken', { slug: input.slug }, { cause: error });
    throw error;
  }
}
