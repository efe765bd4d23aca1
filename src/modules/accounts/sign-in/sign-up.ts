import 'server-only';
import type { Context } from '#platform/context.ts';
import { requestLocale } from '#platform/i18n.ts';
import { newId } from '#platform/ids.ts';
import { quietAuthClient } from '#platform/supabase/supabase.ts';
import type { SignUp } from '../input.ts';
import { CODE_PAGE } from '../next-path.ts';
import { hidePassword, unknownPassword } from '../passwords/chosen-password.ts';
import { requireUncommonPassword } from '../passwords/require-uncommon.ts';
import { authProblem, tellsWhoExists } from './auth-problem.ts';
import { callbackAddress } from './callback-address.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { evenly } from './evenly.ts';
import { mayMail } from './may-mail.ts';
import { keepPendingSignIn } from './pending-sign-in.ts';
import { mailCode } from './send-code.ts';

/**
 * Creates an account that a mailed code confirms. Its password stays in this browser until then. For an address that already has an
 * account, a sign-in code is sent instead: the page looks the same, the address's owner gets in, and the password typed here is discarded.
 * @returns the page for the code, or the target path if the service requires no confirmation.
 */
export async function signUp(ctx: Context, { name, email, password, next }: SignUp): Promise<string> {
  requireUncommonPassword(password);
  const mailed = await mayMail(ctx, email);
  if (mailed) {
    // An address with an account takes one more step: cookies are written once all steps are done.
    const { client, keep } = await quietAuthClient();
    const data = { name, locale: await requestLocale() };
    const opened = await evenly(async () => {
      const { data: made, error } = await client.auth.signUp({
        email,
        password: unknownPassword(),
        options: { emailRedirectTo: callbackAddress(next), data },
      });
      if (error && !tellsWhoExists(error)) throw authProblem(error);
      const exists = error?.code !== 'over_email_send_rate_limit' && (error || made.user?.identities?.length === 0);
      if (!made.session && exists) await mailCode(client, { email, next });
      return made;
    });
    keep();
    if (opened?.session) {
      await client.auth.updateUser({ password });
      return completeSignIn(ctx, opened, 'password', next);
    }
  }
  await keepPendingSignIn({
    id: newId(),
    email,
    flow: 'sign-up',
    next,
    sentAt: ctx.now.getTime(),
    mailed,
    password: hidePassword(password),
  });
  return CODE_PAGE;
}
