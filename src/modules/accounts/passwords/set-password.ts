import 'server-only';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, sessionOf } from '#platform/context.ts';
import { announce } from '#platform/jobs.ts';
import { adminClient } from '#platform/supabase/admin-client.ts';
import { type AuthClient, authClient } from '#platform/supabase/supabase.ts';
import { rememberDevice } from '../devices/remember-device.ts';
import { securityChanged } from '../events.ts';
import type { SetPassword } from '../input.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { requireUncommonPassword } from './require-uncommon.ts';

/** Sets the signed-in person's new password and ends their other sessions. */
export async function setPassword(ctx: Context, { password }: SetPassword): Promise<void> {
  requireUncommonPassword(password);
  await requireProof(ctx);
  const client = await authClient();
  const { data, error } = await changePassword(client, sessionOf(ctx)?.personId ?? '', password);
  if (error) throw authProblem(error);
  await client.auth.signOut({ scope: 'others' });
  // Changing the password made every device unknown; this one is trusted again.
  await rememberDevice(ctx, { id: data.user.id, email: data.user.email ?? '' }, { quiet: true });
  await announce(securityChanged.create({ clientId: data.user.id }));
}

/**
 * The account service accepts only an authenticator as second factor; the other kinds were verified by us, so the change then goes through
 * the admin client.
 */
async function changePassword(client: AuthClient, personId: string, password: string) {
  const changed = await client.auth.updateUser({ password });
  return changed.error?.code === 'insufficient_aal' ? adminClient().auth.admin.updateUserById(personId, { password }) : changed;
}
