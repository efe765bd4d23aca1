import 'server-only';
import type { Context } from '#platform/context.ts';
import { requestLocale } from '#platform/i18n.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import type { SignUp } from './input.ts';
import { keepPendingSignIn } from './pending-sign-in.ts';
import { callbackAddress, sendCode } from './send-code.ts';

/**
 * Creates an account that a mailed code confirms. Who already has one gets a code to sign in instead: the page says the
 * same, the owner of the address gets in, and the password typed here is not taken.
 * @returns true when the service asks for no confirmation and the person is signed in.
 */
export async function signUp(ctx: Context, { name, email, password, next }: SignUp): Promise<boolean> {
  const client = await authClient();
  const { data, error } = await client.auth.signUp({
    email,
    password,
    options: { emailRedirectTo: callbackAddress(next), data: { name, locale: await requestLocale() } },
  });
  if (error && !tellsWhoExists(error)) throw authProblem(error);
  if (data.session) return true;
  const exists = error?.code !== 'over_email_send_rate_limit' && (error || data.user?.identities?.length === 0);
  if (exists) await sendCode(ctx, { email, next }, 'sign-up');
  else await keepPendingSignIn({ email, flow: 'sign-up', next, sentAt: ctx.now.getTime() });
  return false;
}
