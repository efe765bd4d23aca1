import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { authClient } from '#platform/supabase.ts';
import { announceJoin } from './announce-join.ts';
import { authProblem } from './auth-problem.ts';
import type { ConfirmCode } from './input.ts';
import { forgetPendingSignIn, getPendingSignIn } from './pending-sign-in.ts';

/** Signs in with the mailed code. @returns where the person was going. */
export async function confirmCode(_ctx: Context, { code }: ConfirmCode): Promise<string> {
  const pending = await getPendingSignIn();
  if (!pending) throw new AppError('forbidden', 'code_wrong');
  const client = await authClient();
  const type = pending.flow === 'recovery' ? 'recovery' : 'email';
  const { data, error } = await client.auth.verifyOtp({ email: pending.email, token: code, type });
  if (error) throw authProblem(error);
  await forgetPendingSignIn();
  await announceJoin(data.user);
  return pending.next;
}
