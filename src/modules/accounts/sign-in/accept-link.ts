import 'server-only';
import { anonymousContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import type { MailedLink } from '../input.ts';
import { keepChosenPassword } from '../passwords/chosen-password.ts';
import { authProblem } from './auth-problem.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { getPendingSignIn } from './pending-sign-in.ts';

/** A link that the account service verified itself before redirecting to the browser that requested it. */
type Answered = { code: string };

/**
 * Signs in from a mailed link. `code` is passed by the account service's redirect to the browser that requested it; `token_hash` is in the
 * mail itself and works in any browser.
 * @returns the target path. @throws AppError `link_expired` or `link_elsewhere`.
 */
export async function acceptLink(
  link: Answered | Pick<MailedLink, 'token_hash' | 'type'>,
  next: string,
  method: 'link' | 'provider' = 'link',
): Promise<string> {
  const client = await authClient();
  const { data, error } = 'code' in link ? await client.auth.exchangeCodeForSession(link.code) : await client.auth.verifyOtp(link);
  if (error?.code === 'otp_expired') throw new AppError('forbidden', 'link_expired', {}, { cause: error });
  if (error) throw authProblem(error);
  await keepChosenPassword(client, data.user, await getPendingSignIn());
  return completeSignIn(anonymousContext(), data, method, next);
}
