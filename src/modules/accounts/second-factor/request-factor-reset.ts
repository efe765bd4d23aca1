import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { securityChanged } from '../events.ts';
import { factorResets, securityEvents } from '../tables.ts';
import { requireHalfSession } from './take-second-step.ts';

/**
 * For a person with neither authenticator nor recovery code: turns off the second factor in 72 hours. The person is notified, and any
 * session that still works can cancel it until then. Idempotent.
 */
export async function requestFactorReset(ctx: Context): Promise<{ dueAt: string }> {
  const { personId, half } = await requireHalfSession(ctx);
  await takeRate(ctx, 'prove_by_mail', { target: personId });
  const { reset, isNew } = await asSystem(
    'a second factor was lost',
    async (tx) => {
      const [made] = await tx.insert(factorResets).values({ personId }).onConflictDoNothing().returning();
      if (made) {
        const detail = { dueAt: made.dueAt.toISOString() };
        await tx.insert(securityEvents).values({ personId, kind: 'factor_reset_requested', detail });
        return { reset: made, isNew: true };
      }
      const [open] = await tx.select().from(factorResets).where(openOf(personId));
      return { reset: open!, isNew: false };
    },
    half,
  );
  if (isNew) await announce(securityChanged.create({ clientId: personId }));
  return { dueAt: reset.dueAt.toISOString() };
}

const openOf = (personId: string) =>
  and(eq(factorResets.personId, personId), isNull(factorResets.cancelledAt), isNull(factorResets.doneAt));

/** The time at which this half-signed-in person's second factor is turned off; null without a reset request. */
export async function getFactorReset(ctx: Context): Promise<Date | null> {
  const { personId, half } = await requireHalfSession(ctx);
  const [open] = await asSystem('a person waits', (tx) => tx.select().from(factorResets).where(openOf(personId)), half);
  return open?.dueAt ?? null;
}
