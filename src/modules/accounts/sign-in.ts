import 'server-only';
import type { Context } from '#platform/context.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem } from './auth-problem.ts';
import type { SignIn } from './input.ts';
import { sendCode } from './send-code.ts';

/**
 * Signs in with a password.
 * @returns false when the password was right but the address was never confirmed: a code is on its way.
 */
export async function signIn(ctx: Context, { email, password, next }: SignIn): Promise<boolean> {
  const client = await authClient();
  const { error } = await client.auth.signInWithPassword({ email, password });
  if (error?.code === 'email_not_confirmed') {
    await sendCode(ctx, { email, next }, 'sign-up');
    return false;
  }
  if (error) throw authProblem(error);
  return true;
}
