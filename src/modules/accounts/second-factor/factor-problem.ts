import type { AuthError } from '@supabase/supabase-js';
import { AppError } from '#platform/errors.ts';
import { authProblem } from '../sign-in/auth-problem.ts';

const WRONG = new Set(['mfa_verification_failed', 'mfa_verification_rejected', 'mfa_challenge_expired', 'validation_failed']);

/** Maps the account service's error for an authenticator code. */
export function factorProblem(error: AuthError): AppError {
  if (WRONG.has(error.code ?? '')) return new AppError('forbidden', 'factor_code_wrong', {}, { cause: error });
  if (error.code === 'mfa_factor_not_found') return new AppError('not_found', 'factor_not_found', {}, { cause: error });
  return authProblem(error);
}
