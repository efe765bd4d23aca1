import 'server-only';
import type { Context } from '#platform/context.ts';
import { announce } from '#platform/jobs.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import { forgetDevices } from '../devices/remember-device.ts';
import { securityChanged } from '../events.ts';
import type { SignOut } from '../input.ts';

/** Ends the session here or everywhere. Idempotent. */
export async function signOut(ctx: Context, { everywhere }: SignOut): Promise<void> {
  const client = await authClient();
  if (!everywhere || ctx.actor.kind !== 'user') {
    await client.auth.signOut({ scope: 'local' });
    return;
  }
  await forgetDevices(ctx);
  await client.auth.signOut({ scope: 'global' });
  await announce(securityChanged.create({ clientId: ctx.actor.id }));
}
