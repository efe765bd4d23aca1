import 'server-only';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { factorProblem } from './factor-problem.ts';

/** Has the account service verify an authenticator code, which raises this browser's session to the second level. */
export async function verifyFactorCode(code: string): Promise<void> {
  const { auth } = await authClient();
  const { data: factors, error: unknown } = await auth.mfa.listFactors();
  if (unknown) throw factorProblem(unknown);
  const factor = factors.totp[0];
  if (!factor) throw new AppError('not_found', 'factor_not_found');
  const { error } = await auth.mfa.challengeAndVerify({ factorId: factor.id, code });
  if (error) throw factorProblem(error);
}
