import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { SupabaseClient, User } from '@supabase/supabase-js';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import type { PendingSignIn } from '../sign-in/pending-sign-in.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Milliseconds between confirming an address and the sign-in that did it, by the account service's own clock. */
const FIRST_SIGN_IN = 10_000;

const key = (): Buffer => createHash('sha256').update(`chosen password ${env().APP_SECRET}`).digest();

/** A random password that nobody knows, used until the address is confirmed. */
export const unknownPassword = (): string => randomBytes(30).toString('base64url');

/** Encrypts the password typed at sign-up, for that browser's cookie only. */
export function hidePassword(password: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key(), nonce);
  const body = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function readHidden(hidden: string): string {
  const bytes = Buffer.from(hidden, 'base64url');
  const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/**
 * Sets the password chosen in the browser that confirms the address, and no other: somebody who signs up with another person's address must
 * not have a way in once its owner confirms it. An account that existed before keeps its own password.
 */
export async function keepChosenPassword(
  client: Pick<SupabaseClient, 'auth'>,
  user: User | null,
  pending: PendingSignIn | null,
): Promise<void> {
  if (!user?.email_confirmed_at || !user.last_sign_in_at || !pending?.password || pending.email !== user.email) return;
  if (Math.abs(Date.parse(user.last_sign_in_at) - Date.parse(user.email_confirmed_at)) > FIRST_SIGN_IN) return;
  const { error } = await client.auth.updateUser({ password: readHidden(pending.password) });
  // They are signed in and can set a password in their account.
  if (error) log.warn('password.not_kept', { accountId: user.id, error });
}
