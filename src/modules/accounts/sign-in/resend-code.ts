import 'server-only';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { recoverPassword } from '../passwords/recover-password.ts';
import { getPendingSignIn } from './pending-sign-in.ts';
import { sendCode } from './send-code.ts';

export const COOL_DOWN_SECONDS = 60;

/** Mails another code for the pending sign-in, at most once a minute; `mailed` is false when the address has reached its limit. */
export async function resendCode(ctx: Context): Promise<{ mailed: boolean }> {
  const pending = await getPendingSignIn();
  if (!pending) throw new AppError('forbidden', 'sign_in_first');
  if (ctx.now.getTime() - pending.sentAt < (COOL_DOWN_SECONDS - 1) * 1000) throw new AppError('unavailable', 'rate_limit');
  const mailed = pending.flow === 'recovery' ? await recoverPassword(ctx, pending) : await sendCode(ctx, pending, pending.flow);
  return { mailed };
}
