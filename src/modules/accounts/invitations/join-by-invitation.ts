import 'server-only';
import { type Context, sessionContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { requestLocale } from '#platform/i18n.ts';
import { addConfirmedPerson } from '#platform/supabase/directory.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { FIRST_PAGE } from '../next-path.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { completeSignIn, sessionIdOf } from '../sign-in/complete-sign-in.ts';
import type { JoinByInvitation } from '../team/input.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { requireInvitation } from './find-invitation.ts';

/**
 * Signs a new person up and makes them a member in one step: the link was mailed to their address, which confirms it.
 * @throws AppError `invitation_gone`; `sign_in_to_accept` for an address that already has an account.
 */
export async function joinByInvitation(ctx: Context, { token, name, password }: JoinByInvitation): Promise<{ clientId: string }> {
  const { email } = await requireInvitation(ctx, { token });
  const made = await addConfirmedPerson({ email, password, name, locale: await requestLocale() });
  if (!made) throw new AppError('conflict', 'sign_in_to_accept');
  const client = await authClient();
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error) throw authProblem(error);
  await completeSignIn(ctx, data, 'link', FIRST_PAGE);
  const inside = sessionContext({ id: data.user.id, type: 'client', sessionId: sessionIdOf(data.session) }, ctx.now);
  return acceptInvitation(inside, { token });
}
