import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { takeRate } from '#platform/rate-limit.ts';
import { securityChanged } from '../events.ts';
import { factorResets, securityEvents } from '../tables.ts';
import { requireHalfSession } from './take-second-step.ts';

/**
 * For who has neither the authenticator nor a recovery code: in 72 hours the second factor is switched off. Whoever can
 * still sign in hears of it and may say no until then. Asking twice changes nothing.
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

/** When the second factor of this half-signed-in person is switched off; null when nobody asked for that. */
export async function getFactorReset(ctx: Context): Promise<Date | null> {
  const { personId, half } = await requireHalfSession(ctx);
  const [open] = await asSystem('a person waits', (tx) => tx.select().from(factorResets).where(openOf(personId)), half);
  return open?.dueAt ?? null;
}
