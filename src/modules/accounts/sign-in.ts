import 'server-only';
import type { Context } from '#platform/context.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem } from './auth-problem.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { pause } from './evenly.ts';
import type { SignIn } from './input.ts';
import { sendCode } from './send-code.ts';
import { takePasswordTry } from './take-password-try.ts';

/** Milliseconds that a refusal takes: no account, and no password to compare with, would be known by being faster. */
const REFUSAL_TAKES = 400;

/**
 * Signs in with a password.
 * @returns false when a code is on its way instead: the address was never confirmed, or so many strangers have guessed at
 * this password that it is not asked.
 */
export async function signIn(ctx: Context, { email, password, next }: SignIn): Promise<boolean> {
  if ((await takePasswordTry(ctx, email)) === 'prove') {
    await sendCode(ctx, { email, next });
    return false;
  }
  const client = await authClient();
  const earliest = pause(REFUSAL_TAKES);
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error?.code === 'email_not_confirmed') {
    await sendCode(ctx, { email, next }, 'sign-up');
    return false;
  }
  if (error) {
    await earliest;
    throw authProblem(error);
  }
  await completeSignIn(ctx, data, 'password');
  return true;
}
