import 'server-only';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { requestLocale } from '#platform/i18n.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import type { SendCode } from './input.ts';
import { keepPendingSignIn, type PendingSignIn } from './pending-sign-in.ts';

/** Where the link in a mail leads. */
export function callbackAddress(next: string): string {
  return `${env().APP_URL}/auth/callback?next=${encodeURIComponent(next)}`;
}

/** Mails a link and a 6-digit code that sign in, or create the account of a new address. The same answer for every address. */
export async function sendCode(ctx: Context, { email, next }: SendCode, flow: PendingSignIn['flow'] = 'sign-in'): Promise<void> {
  const client = await authClient();
  const { error } = await client.auth.signInWithOtp({
    email,
    options: { emailRedirectTo: callbackAddress(next), data: { locale: await requestLocale() } },
  });
  if (error && !tellsWhoExists(error)) throw authProblem(error);
  await keepPendingSignIn({ email, flow, next, sentAt: ctx.now.getTime() });
}
