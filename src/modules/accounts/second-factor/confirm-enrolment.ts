import 'server-only';
import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { securityChanged } from '../events.ts';
import type { ConfirmEnrolment } from '../input.ts';
import { recordProof } from '../proofs/record-proof.ts';
import { securityEvents } from '../tables.ts';
import { factorProblem } from './factor-problem.ts';
import { recordFactor } from './record-factor.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import { requirePersonSession } from './second-factor.ts';

/**
 * The first correct code turns on the second factor; other sessions that have not shown it end.
 * @returns the recovery codes, shown only this once.
 */
export async function confirmEnrolment(ctx: Context, { factorId, code }: ConfirmEnrolment): Promise<{ codes: string[] }> {
  const { id: personId, sessionId } = requirePersonSession(ctx);
  await requireLiveSession(ctx);
  await requireProof(ctx);
  await takeRate(ctx, 'confirm_factor', { target: personId });
  const { auth } = await authClient();
  const { error } = await auth.mfa.challengeAndVerify({ factorId, code });
  if (error) throw factorProblem(error);
  const codes = await asSystem(
    'a second factor is kept by the server',
    async (tx, inner) => {
      await recordFactor(inner, { sessionId, personId, method: 'totp' });
      await tx.insert(securityEvents).values({ personId, kind: 'factor_added', detail: { method: 'totp' } });
      return replaceRecoveryCodes(tx, personId);
    },
    ctx,
  );
  await recordProof(ctx, { sessionId, personId, method: 'totp' });
  await announce(securityChanged.create({ clientId: personId }));
  return { codes };
}
