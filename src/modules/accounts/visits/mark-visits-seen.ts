import { isNull, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { supportSessions } from '../tables.ts';

/** Dismisses the notice of visits for the client. */
export async function markVisitsSeen(ctx: Context): Promise<void> {
  await requirePermission(ctx, 'support.manage');
  await asActor(ctx, (tx) => tx.update(supportSessions).set({ seenAt: sql`now()` }).where(isNull(supportSessions.seenAt)));
}
