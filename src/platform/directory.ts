import 'server-only';
import { createClient } from '@supabase/supabase-js';
import { env } from './env.ts';
import { AppError } from './errors.ts';

/** How to write to the person behind an account. */
export interface Addressee {
  email: string;
  /** BCP 47. */
  locale: string;
}

/** Asks the account service for a person's address. @throws AppError `not_found` or `unavailable`. */
export async function addresseeOf(accountId: string): Promise<Addressee> {
  const { NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY } = env();
  const client = createClient(NEXT_PUBLIC_SUPABASE_URL, SUPABASE_SECRET_KEY, { auth: { persistSession: false, autoRefreshToken: false } });
  const { data, error } = await client.auth.admin.getUserById(accountId);
  if (error) throw new AppError(error.status === 404 ? 'not_found' : 'unavailable', 'account_service', {}, { cause: error });
  const { email, user_metadata: metadata } = data.user;
  if (!email) throw new AppError('not_found', 'no_address');
  return { email, locale: typeof metadata.locale === 'string' ? metadata.locale : 'pt-BR' };
}
