import 'server-only';
import type { EmailOtpType } from '@supabase/supabase-js';
import { anonymousContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem } from './auth-problem.ts';
import { keepChosenPassword } from './chosen-password.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { getPendingSignIn } from './pending-sign-in.ts';

const TYPES = ['signup', 'magiclink', 'recovery', 'email_change', 'email', 'invite'];
const isType = (value: string | null): value is EmailOtpType => TYPES.includes(value ?? '');

/**
 * Signs in from a mailed link. `code` comes back from the account service to the browser that asked; `token_hash`
 * stands in the mail itself and works in any browser.
 * @throws AppError `link_expired` or `link_elsewhere`.
 */
export async function acceptLink(query: URLSearchParams): Promise<void> {
  const client = await authClient();
  const [code, hash, type] = [query.get('code'), query.get('token_hash'), query.get('type')];
  if (!code && !(hash && isType(type))) throw new AppError('forbidden', 'link_expired');
  const { data, error } = code
    ? await client.auth.exchangeCodeForSession(code)
    : await client.auth.verifyOtp({ token_hash: hash ?? '', type: type as EmailOtpType });
  if (error?.code === 'otp_expired') throw new AppError('forbidden', 'link_expired', {}, { cause: error });
  if (error) throw authProblem(error);
  await keepChosenPassword(client, data.user, await getPendingSignIn());
  await completeSignIn(anonymousContext(), data, 'link');
}
