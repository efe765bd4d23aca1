import 'server-only';
import { anonymousContext, type Context, halfSignedIn } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { adminClient } from '#platform/supabase/admin-client.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import type { AnswerPasskey } from '../input.ts';
import { recordFactor } from '../second-factor/record-factor.ts';
import { finishSecondStep, requireHalfSession } from '../second-factor/take-second-step.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { sessionIdOf, settleIn } from '../sign-in/complete-sign-in.ts';
import { forgetPendingSignIn } from '../sign-in/pending-sign-in.ts';
import { verifyPasskey } from './verify-passkey.ts';

/**
 * Signs in with a passkey alone: possession plus user verification counts as both factors. The session is opened through a link from the
 * account service that is never mailed. @returns the target path.
 */
export async function signInWithPasskey(ctx: Context, { response, next }: AnswerPasskey): Promise<string> {
  await takeRate(ctx, 'sign_in', { only: 'asker' });
  // Ignores any session that this browser already has.
  const nobody = anonymousContext(ctx.now);
  const personId = await verifyPasskey(nobody, response, null);
  const admin = adminClient().auth.admin;
  const { data: found, error: unknown } = await admin.getUserById(personId);
  if (unknown) throw authProblem(unknown);
  const { data: link, error: unmade } = await admin.generateLink({ type: 'magiclink', email: found.user.email ?? '' });
  if (unmade) throw authProblem(unmade);
  const { auth } = await authClient();
  const { data, error } = await auth.verifyOtp({ token_hash: link.properties.hashed_token, type: 'magiclink' });
  if (error) throw authProblem(error);
  if (!data.session || data.user?.id !== personId) throw new AppError('forbidden', 'passkey_refused');
  const sessionId = sessionIdOf(data.session);
  await recordFactor(nobody, { sessionId, personId, method: 'passkey' });
  await forgetPendingSignIn();
  await settleIn(ctx, { user: data.user, sessionId, method: 'passkey' });
  return next;
}

/** Completes a sign-in with a passkey as second factor. @returns the target path. */
export async function enterPasskey(ctx: Context, { response, next }: AnswerPasskey): Promise<string> {
  const session = await requireHalfSession(ctx);
  await takeRate(ctx, 'second_factor', { target: session.personId });
  await verifyPasskey(halfSignedIn(ctx), response, session.personId);
  await finishSecondStep(ctx, session, 'passkey');
  return next;
}
