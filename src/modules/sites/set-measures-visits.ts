import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Site } from './get-site.ts';
import { sites } from './tables.ts';

/** Sets whether future releases include the script that reports how a visit went. @throws AppError `not_found`. */
export async function setMeasuresVisits(
  ctx: Context,
  { siteId, measuresVisits }: { siteId: string } & Pick<Site, 'measuresVisits'>,
): Promise<void> {
  requireAccount(ctx);
  const changed = await asActor(ctx, (tx) =>
    tx.update(sites).set({ measuresVisits }).where(eq(sites.id, siteId)).returning({ id: sites.id }),
  );
  if (!changed[0]) throw new AppError('not_found', 'site_not_found');
}
