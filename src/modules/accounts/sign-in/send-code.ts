import 'server-only';
import type { Context } from '#platform/context.ts';
import { requestLocale } from '#platform/i18n.ts';
import { newId } from '#platform/ids.ts';
import { type AuthClient, authClient } from '#platform/supabase/supabase.ts';
import type { SendCode } from '../input.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import { callbackAddress } from './callback-address.ts';
import { evenly } from './evenly.ts';
import { mayMail } from './may-mail.ts';
import { keepPendingSignIn, type PendingSignIn } from './pending-sign-in.ts';

/**
 * Mails a link and a 6-digit code that sign in, or create an account for a new address. The response is the same for every address, also
 * for one that has reached its mail limit: its most recent code stays valid.
 * @returns true if a mail is sent.
 */
export async function sendCode(ctx: Context, { email, next }: SendCode, flow: PendingSignIn['flow'] = 'sign-in'): Promise<boolean> {
  const mailed = await mayMail(ctx, email);
  if (mailed) {
    const client = await authClient();
    await evenly(() => mailCode(client, { email, next }));
  }
  await keepPendingSignIn({ id: newId(), email, flow, next, sentAt: ctx.now.getTime(), mailed });
  return mailed;
}

/** Sends the mail itself; the caller has already taken it from the limit. */
export async function mailCode(client: AuthClient, { email, next }: SendCode): Promise<void> {
  const { error } = await client.auth.signInWithOtp({
    email,
    options: { emailRedirectTo: callbackAddress(next), data: { locale: await requestLocale() } },
  });
  if (error && !tellsWhoExists(error)) throw authProblem(error);
}
