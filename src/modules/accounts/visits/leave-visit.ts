import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { supportSessions } from '../tables.ts';
import { visitOverAt, visitOverBy } from './visit-over.ts';

/** Ends the current person's visit. Returns the visited account; null without a visit. */
export async function leaveVisit(ctx: Context): Promise<{ clientId: string } | null> {
  if (ctx.actor.kind !== 'user' || ctx.actor.type === 'client') return null;
  return endOpenVisit(ctx, ctx.actor.id);
}

/** A visit that is over by itself keeps that time, whichever process records it first. */
export async function endOpenVisit(ctx: Context, staffId: string): Promise<{ clientId: string } | null> {
  const [ended] = await asSystem(
    'a visit has ended',
    (tx) =>
      tx
        .update(supportSessions)
        .set({
          endedAt: sql`least(now(), ${visitOverAt})`,
          endedBy: sql`case when ${visitOverAt} <= now() then ${visitOverBy} else 'staff' end`,
        })
        .where(and(eq(supportSessions.staffId, staffId), isNull(supportSessions.endedAt)))
        .returning({ clientId: supportSessions.clientId }),
    ctx,
  );
  return ended ?? null;
}
