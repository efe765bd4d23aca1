import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { VisitRef } from '../input.ts';
import { supportSessions } from '../tables.ts';
import { visitOverAt } from './visit-over.ts';

/** Ends a visit on the client's behalf, effective from the visitor's next request. Idempotent. */
export async function revokeVisit(ctx: Context, { visitId }: VisitRef): Promise<void> {
  await requirePermission(ctx, 'support.manage');
  await end(ctx, 'client', and(eq(supportSessions.id, visitId), eq(supportSessions.clientId, requireAccount(ctx).id)));
}

/** Ends a colleague's visit. For admins. */
export async function stopVisit(ctx: Context, { visitId }: VisitRef): Promise<void> {
  await requireStaff(ctx, 'admin');
  await end(ctx, 'admin', eq(supportSessions.id, visitId));
}

/** Ends visits to an account that now refuses them. */
export async function endVisitsOf(ctx: Context, clientId: string): Promise<void> {
  await end(ctx, 'client', eq(supportSessions.clientId, clientId));
}

async function end(ctx: Context, endedBy: 'client' | 'admin', which: SQL | undefined): Promise<void> {
  await asSystem(
    'a visit is ended by somebody else',
    (tx) =>
      tx
        .update(supportSessions)
        .set({ endedAt: sql`now()`, endedBy })
        .where(and(which, isNull(supportSessions.endedAt), gt(visitOverAt, sql`now()`))),
    ctx,
  );
}
