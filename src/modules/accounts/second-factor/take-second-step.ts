import 'server-only';
import { type Context, halfSignedIn, sessionOf } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { securityChanged } from '../events.ts';
import type { EnterFactorCode, EnterRecoveryCode } from '../input.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { settleIn } from '../sign-in/complete-sign-in.ts';
import { securityEvents } from '../tables.ts';
import { closeFactorReset } from './cancel-factor-reset.ts';
import { type FactorMethod, recordFactor } from './record-factor.ts';
import { redeemRecoveryCode } from './recovery-codes.ts';
import { type FactorWays, factorWaysOf } from './second-step-ways.ts';
import { verifyFactorCode } from './verify-factor-code.ts';

interface HalfSession {
  personId: string;
  sessionId: string;
  /** For queries: the person, without the claim that their session is complete. */
  half: Context;
}

/** A session that still lacks its second factor. @throws AppError `sign_in_first` for any other. */
export async function requireHalfSession(ctx: Context): Promise<HalfSession> {
  const session = sessionOf(ctx);
  if (!session) throw new AppError('forbidden', 'sign_in_first');
  const owes = await requireLiveSession(ctx).then(
    () => false,
    (error: unknown) => {
      if (isAppError(error) && error.reason === 'second_factor_needed') return true;
      throw error;
    },
  );
  if (!owes) throw new AppError('forbidden', 'sign_in_first');
  return { personId: session.personId, sessionId: session.id, half: halfSignedIn(ctx) };
}

/** The kinds of second factor that the half-signed-in person has. */
export async function getSecondStepWays(ctx: Context): Promise<FactorWays> {
  const { half, personId } = await requireHalfSession(ctx);
  return factorWaysOf(half, personId);
}

/** Second step of a sign-in, by authenticator. Five wrong codes block this address for a while. @returns the target path. */
export async function enterFactorCode(ctx: Context, { code, next }: EnterFactorCode): Promise<string> {
  const half = await requireHalfSession(ctx);
  await takeRate(ctx, 'second_factor', { target: half.personId });
  await verifyFactorCode(code);
  await finishSecondStep(ctx, half, 'totp');
  return next;
}

/** Second step by a recovery code. */
export async function enterRecoveryCode(ctx: Context, { code, next }: EnterRecoveryCode): Promise<string> {
  const session = await requireHalfSession(ctx);
  const { personId, half } = session;
  await takeRate(ctx, 'recovery_code', { target: personId });
  await asSystem(
    'a recovery code is used',
    async (tx) => {
      if (!(await redeemRecoveryCode(tx, personId, code))) throw new AppError('forbidden', 'recovery_code_wrong');
      await tx.insert(securityEvents).values({ personId, kind: 'recovery_code_used' });
    },
    half,
  );
  await finishSecondStep(ctx, session, 'recovery');
  await announce(securityChanged.create({ clientId: personId }));
  return next;
}

/** Marks the session as complete. Showing a factor also cancels a report of its loss. */
export async function finishSecondStep(ctx: Context, { personId, sessionId, half }: HalfSession, method: FactorMethod): Promise<void> {
  await asSystem(
    'a sign-in is complete',
    async (_, inner) => {
      await recordFactor(inner, { sessionId, personId, method });
      await closeFactorReset(inner, personId);
    },
    half,
  );
  const { auth } = await authClient();
  const { data, error } = await auth.getUser();
  if (error) throw authProblem(error);
  await settleIn(ctx, { user: data.user, sessionId, method });
}
