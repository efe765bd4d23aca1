import { and, eq, isNotNull, isNull } from 'drizzle-orm';

import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requireStaff } from '#platform/require-staff.ts';
import type { SiteRef } from '../input.ts';
import { sites } from '../tables.ts';

/** Takes a site down, whoever owns it: visitors see nothing of it from the commit on. A site that is down stays as it is. For staff. */
export async function suspendSite(ctx: Context, { siteId, reason }: SiteRef & { reason: string }): Promise<{ suspended: boolean }> {
  await requireStaff(ctx);
  const moved = await asSystem(
    'the agency takes a site down',
    (tx) =>
      tx
        .update(sites)
        .set({ suspendedAt: ctx.now, suspendedReason: reason })
        .where(and(eq(sites.id, siteId), isNull(sites.suspendedAt)))
        .returning({ id: sites.id }),
    ctx,
  );
  return { suspended: moved.length > 0 };
}

/** Ends it: the site is again what its owner made of it. For staff. */
export async function reinstateSite(ctx: Context, { siteId }: SiteRef): Promise<{ reinstated: boolean }> {
  await requireStaff(ctx);
  const moved = await asSystem(
    'the agency brings a site back',
    (tx) =>
      tx
        .update(sites)
        .set({ suspendedAt: null, suspendedReason: null })
        .where(and(eq(sites.id, siteId), isNotNull(sites.suspendedAt)))
        .returning({ id: sites.id }),
    ctx,
  );
  return { reinstated: moved.length > 0 };
}
