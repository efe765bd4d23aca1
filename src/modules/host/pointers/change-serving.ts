import { and, eq, inArray } from 'drizzle-orm';
import { setServing } from '#modules/sites/index.ts';
import { type Context, requireAccount, supportOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SetServing } from '../input.ts';
import { OPEN } from '../publications/publication.ts';
import { publications } from '../tables.ts';

/**
 * Pauses a published site, resumes it, or takes it offline. Taking it offline also ends an open publication, which must not undo the
 * owner's decision. A visit only resumes.
 */
export async function changeServing(ctx: Context, input: SetServing): Promise<void> {
  if (input.to !== 'live' && supportOf(ctx)) throw new AppError('forbidden', 'not_during_visit');
  if (input.to !== 'draft') return setServing(ctx, input);
  const { id: clientId } = requireAccount(ctx);
  await asSystem(
    'a publication was cancelled by its owner',
    async (tx, inner) => {
      await tx
        .update(publications)
        .set({ state: 'failed', error: 'unpublished', finishedAt: ctx.now })
        .where(and(eq(publications.siteId, input.siteId), eq(publications.clientId, clientId), inArray(publications.state, OPEN)));
      await setServing(inner, input);
    },
    ctx,
  );
}
