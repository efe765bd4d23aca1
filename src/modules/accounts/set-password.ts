import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { isSessionLive } from '#platform/session.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem } from './auth-problem.ts';
import type { SetPassword } from './input.ts';

/** Gives the signed-in person a new password and ends their sessions elsewhere. */
export async function setPassword(_ctx: Context, { password }: SetPassword): Promise<void> {
  if (!(await isSessionLive())) throw new AppError('forbidden', 'sign_in_first');
  const client = await authClient();
  const { error } = await client.auth.updateUser({ password });
  if (error) throw authProblem(error);
  await client.auth.signOut({ scope: 'others' });
}
