import 'server-only';
import type { Context } from '#platform/context.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import type { SignIn } from '../input.ts';
import { CODE_PAGE } from '../next-path.ts';
import { authProblem } from './auth-problem.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { pause } from './evenly.ts';
import { sendCode } from './send-code.ts';
import { takePasswordTry } from './take-password-try.ts';

/** Milliseconds that a refusal takes: without a password to compare with, an unknown address would be refused faster. */
const REFUSAL_TAKES = 400;

/**
 * Signs in with a password.
 * @returns the target path, the second step, or the page for a mailed code: when the address was never confirmed, or when so many strangers
 * have guessed at this password that it is no longer checked.
 */
export async function signIn(ctx: Context, { email, password, next }: SignIn): Promise<string> {
  if ((await takePasswordTry(ctx, email)) === 'prove') {
    await sendCode(ctx, { email, next });
    return CODE_PAGE;
  }
  const client = await authClient();
  const earliest = pause(REFUSAL_TAKES);
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error?.code === 'email_not_confirmed') {
    await sendCode(ctx, { email, next }, 'sign-up');
    return CODE_PAGE;
  }
  if (error) {
    await earliest;
    throw authProblem(error);
  }
  return completeSignIn(ctx, data, 'password', next);
}
