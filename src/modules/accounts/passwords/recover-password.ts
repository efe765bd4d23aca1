import 'server-only';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { authProblem, tellsWhoExists } from '../sign-in/auth-problem.ts';
import { callbackAddress } from '../sign-in/callback-address.ts';
import { evenly } from '../sign-in/evenly.ts';
import { mayMail } from '../sign-in/may-mail.ts';
import { keepPendingSignIn } from '../sign-in/pending-sign-in.ts';

export const RESET_PAGE = '/reset-password';

/** Mails a link and a code for setting a new password. The response is the same for every address. @returns true if a mail is sent. */
export async function recoverPassword(ctx: Context, { email }: { email: string }): Promise<boolean> {
  const mailed = await mayMail(ctx, email);
  if (mailed) {
    const client = await authClient();
    await evenly(async () => {
      const { error } = await client.auth.resetPasswordForEmail(email, { redirectTo: callbackAddress(RESET_PAGE) });
      if (error && !tellsWhoExists(error)) throw authProblem(error);
    });
  }
  await keepPendingSignIn({ id: newId(), email, flow: 'recovery', next: RESET_PAGE, sentAt: ctx.now.getTime(), mailed });
  return mailed;
}
