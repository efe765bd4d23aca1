import 'server-only';
import type { Context } from '#platform/context.ts';
import { requestLocale } from '#platform/i18n.ts';
import { newId } from '#platform/ids.ts';
import { type AuthClient, authClient } from '#platform/supabase.ts';
import type { SendCode } from '../input.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import { callbackAddress } from './callback-address.ts';
import { evenly } from './evenly.ts';
import { mayMail } from './may-mail.ts';
import { keepPendingSignIn, type PendingSignIn } from './pending-sign-in.ts';

/**
 * Mails a link and a 6-digit code that sign in, or create the account of a new address. The same answer for every address,
 * also for one that got enough mails: the newest code that came stays good.
 * @returns whether a mail goes out.
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

/** The mail alone, for who has taken the right to it. */
export async function mailCode(client: AuthClient, { email, next }: SendCode): Promise<void> {
  const { error } = await client.auth.signInWithOtp({
    email,
    options: { emailRedirectTo: callbackAddress(next), data: { locale: await requestLocale() } },
  });
  if (error && !tellsWhoExists(error)) throw authProblem(error);
}
