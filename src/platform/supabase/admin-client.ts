import 'server-only';
import { createClient } from '@supabase/supabase-js';
import { env } from '../env.ts';

/** A client with the secret key, for jobs and for actions that our own rows authorise. Holds no session. */
export function adminClient() {
  const { NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  return createClient(NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
}
