import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { securityChanged } from '../events.ts';
import { factorResets, securityEvents } from '../tables.ts';
import { removeFactorsOf } from './remove-second-factor.ts';

const BATCH = 50;

/** Turns off the second factors whose 72-hour reset was not cancelled. For jobs only; idempotent. */
export async function finishFactorResets(ctx: Context): Promise<void> {
  requireJob(ctx);
  const waiting = and(isNull(factorResets.cancelledAt), isNull(factorResets.doneAt));
  const due = await asSystem(
    'second factors that were lost',
    (tx) =>
      tx
        .select()
        .from(factorResets)
        .where(and(waiting, lte(factorResets.dueAt, ctx.now)))
        .orderBy(asc(factorResets.dueAt))
        .limit(BATCH),
    ctx,
  );
  for (const { id, personId } of due) {
    try {
      await removeFactorsOf(ctx, personId);
      await asSystem(
        'a lost second factor is off',
        async (tx) => {
          const { rowCount } = await tx
            .update(factorResets)
            .set({ doneAt: sql`now()` })
            .where(and(eq(factorResets.id, id), waiting));
          if (rowCount) await tx.insert(securityEvents).values({ personId, kind: 'factor_removed' });
        },
        ctx,
      );
      await announce(securityChanged.create({ clientId: personId }));
    } catch (error) {
      // The next run retries; the others must not wait for it.
      log.error('factor.not_reset', { resetId: id, error });
    }
  }
}
