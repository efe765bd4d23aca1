import { type AuthError, isAuthRetryableFetchError } from '@supabase/supabase-js';
import { AppError } from '#platform/errors.ts';

const REASONS: Record<string, string> = {
  invalid_credentials: 'credentials',
  user_banned: 'credentials',
  otp_expired: 'code_wrong',
  email_not_confirmed: 'unconfirmed',
  weak_password: 'weak_password',
  same_password: 'same_password',
  flow_state_expired: 'link_expired',
  flow_state_not_found: 'link_expired',
  bad_code_verifier: 'link_elsewhere',
  pkce_code_verifier_not_found: 'link_elsewhere',
  over_request_rate_limit: 'rate_limit',
  over_email_send_rate_limit: 'rate_limit',
  session_not_found: 'sign_in_first',
};

/** Maps the account service's error for the person, without revealing whether an address has an account. */
export function authProblem(error: AuthError): AppError {
  const options = { cause: error };
  if (error.status === 429) return new AppError('unavailable', 'rate_limit', {}, options);
  if (isAuthRetryableFetchError(error) || (error.status ?? 500) >= 500) {
    // A missing verifier never reaches the network: it has its own code and no status.
    const known = REASONS[error.code ?? ''];
    return known ? new AppError('forbidden', known, {}, options) : new AppError('unavailable', 'accounts_unavailable', {}, options);
  }
  return new AppError('forbidden', REASONS[error.code ?? ''] ?? 'credentials', {}, options);
}

/**
 * True for refusals to send a mail that only an existing account can get. They are answered as if the mail had been sent, because the
 * difference would reveal whether the account exists.
 */
export function tellsWhoExists(error: AuthError): boolean {
  return ['over_email_send_rate_limit', 'user_not_found', 'otp_disabled', 'user_already_exists', 'email_exists'].includes(error.code ?? '');
}
