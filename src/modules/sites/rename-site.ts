import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RenameSite } from './input.ts';
import { sites } from './tables.ts';

/** Changes the site's name in the owner's list; the name on the site itself is a text in its document. */
export async function renameSite(ctx: Context, input: RenameSite): Promise<void> {
  requireAccount(ctx);
  const changed = await asActor(ctx, (tx) =>
    tx.update(sites).set({ name: input.name }).where(eq(sites.id, input.siteId)).returning({ id: sites.id }),
  );
  if (!changed[0]) throw new AppError('not_found', 'site_not_found');
}
