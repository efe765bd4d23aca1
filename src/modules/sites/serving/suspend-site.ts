import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SiteRef } from '../input.ts';
import { sites } from '../tables.ts';

/** Suspends a site, whoever owns it: from the commit on visitors get nothing of it. Idempotent. For staff. */
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

/** Lifts the suspension and restores the owner's state. For staff. */
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
