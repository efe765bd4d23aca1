import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import type { ConfirmCode } from '../input.ts';
import { keepChosenPassword } from '../passwords/chosen-password.ts';
import { authProblem } from './auth-problem.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { getPendingSignIn } from './pending-sign-in.ts';
import { takeCodeTry } from './take-code-try.ts';

/** Signs in with the mailed code. @returns the target path. */
export async function confirmCode(ctx: Context, { code }: ConfirmCode): Promise<string> {
  const pending = await getPendingSignIn();
  if (!pending) throw new AppError('forbidden', 'code_wrong');
  await takeCodeTry(ctx, pending);
  const client = await authClient();
  const type = pending.flow === 'recovery' ? 'recovery' : 'email';
  const { data, error } = await client.auth.verifyOtp({ email: pending.email, token: code, type });
  if (error) throw authProblem(error);
  // Comes first: changing the password forgets the devices known before.
  await keepChosenPassword(client, data.user, pending);
  return completeSignIn(ctx, data, 'code', pending.next);
}
