import 'server-only';
import type { Context } from '#platform/context.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import { keepPendingSignIn } from './pending-sign-in.ts';
import { callbackAddress } from './send-code.ts';

export const RESET_PAGE = '/reset-password';

/** Mails a link and a code that allow a new password. The same answer for every address. */
export async function recoverPassword(ctx: Context, { email }: { email: string }): Promise<void> {
  const client = await authClient();
  const { error } = await client.auth.resetPasswordForEmail(email, { redirectTo: callbackAddress(RESET_PAGE) });
  if (error && !tellsWhoExists(error)) throw authProblem(error);
  await keepPendingSignIn({ email, flow: 'recovery', next: RESET_PAGE, sentAt: ctx.now.getTime() });
}
