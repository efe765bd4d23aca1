import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { factorResets, securityEvents } from '../tables.ts';
import { requirePersonSession } from './second-factor.ts';

/** Cancels the reset and keeps the second factor. Any signed-in session of this person may do it. Without an open reset it does nothing. */
export async function cancelFactorReset(ctx: Context): Promise<void> {
  const { id } = requirePersonSession(ctx);
  if (await closeFactorReset(ctx, id)) await announce(securityChanged.create({ clientId: id }));
}

/** @returns true if one was open. */
export async function closeFactorReset(ctx: Context, personId: string): Promise<boolean> {
  return asSystem(
    'a second factor was not lost after all',
    async (tx) => {
      const { rowCount } = await tx
        .update(factorResets)
        .set({ cancelledAt: sql`now()` })
        .where(and(eq(factorResets.personId, personId), isNull(factorResets.cancelledAt), isNull(factorResets.doneAt)));
      if (rowCount) await tx.insert(securityEvents).values({ personId, kind: 'factor_reset_cancelled' });
      return Boolean(rowCount);
    },
    ctx,
  );
}
