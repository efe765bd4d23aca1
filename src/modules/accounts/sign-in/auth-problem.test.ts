import { AuthApiError, AuthRetryableFetchError } from '@supabase/supabase-js';
import { expect, test } from 'vitest';
import { authProblem, tellsWhoExists } from './auth-problem.ts';

const refusal = (status: number, code: string) => new AuthApiError('from the service', status, code);

test.each([
  [400, 'invalid_credentials', 'forbidden', 'credentials'],
  [403, 'otp_expired', 'forbidden', 'code_wrong'],
  [422, 'weak_password', 'forbidden', 'weak_password'],
  [404, 'flow_state_not_found', 'forbidden', 'link_expired'],
  [400, 'bad_code_verifier', 'forbidden', 'link_elsewhere'],
  [429, 'over_request_rate_limit', 'unavailable', 'rate_limit'],
  [500, 'unexpected_failure', 'unavailable', 'accounts_unavailable'],
])('%i %s is reported as %s, %s', (status, code, kind, reason) => {
  expect(authProblem(refusal(status, code))).toMatchObject({ code: kind, reason });
});

test('a service that cannot be reached is told apart from a wrong password', () => {
  expect(authProblem(new AuthRetryableFetchError('fetch failed', 0))).toMatchObject({ reason: 'accounts_unavailable' });
});

test('a banned account and a wrong password get the same answer', () => {
  expect(authProblem(refusal(400, 'user_banned')).reason).toBe(authProblem(refusal(400, 'invalid_credentials')).reason);
});

test.each(['over_email_send_rate_limit', 'user_already_exists', 'user_not_found'])('%s would reveal who has an account', (code) => {
  expect(tellsWhoExists(refusal(429, code))).toBe(true);
});

test('a rate limit by address reveals nothing about an account', () => {
  expect(tellsWhoExists(refusal(429, 'over_request_rate_limit'))).toBe(false);
});
