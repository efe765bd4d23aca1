import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Site } from '../get-site.ts';
import { sites } from '../tables.ts';

/** Sets the lowest grade that is published automatically; null publishes any grade. @throws AppError `not_found`. */
export async function setHoldLine(ctx: Context, { siteId, holdBelow }: { siteId: string } & Pick<Site, 'holdBelow'>): Promise<void> {
  requireAccount(ctx);
  const changed = await asActor(ctx, (tx) => tx.update(sites).set({ holdBelow }).where(eq(sites.id, siteId)).returning({ id: sites.id }));
  if (!changed[0]) throw new AppError('not_found', 'site_not_found');
}
