import 'server-only';
import type { Context } from '#platform/context.ts';
import { authClient } from '#platform/supabase.ts';
import type { SignOut } from './input.ts';

/** Ends the session here or everywhere. Signed out already is signed out. */
export async function signOut(_ctx: Context, { everywhere }: SignOut): Promise<void> {
  const client = await authClient();
  await client.auth.signOut({ scope: everywhere ? 'global' : 'local' });
}
