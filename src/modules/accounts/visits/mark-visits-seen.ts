import { and, eq, isNull, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { supportSessions } from '../tables.ts';

/** Dismisses the notice of visits for the client. */
export async function markVisitsSeen(ctx: Context): Promise<void> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'support.manage');
  await asSystem(
    'the client has read of visits',
    (tx) =>
      tx
        .update(supportSessions)
        .set({ seenAt: sql`now()` })
        .where(and(eq(supportSessions.clientId, id), isNull(supportSessions.seenAt))),
    ctx,
  );
}
