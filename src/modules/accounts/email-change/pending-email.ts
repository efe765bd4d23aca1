import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';

/**
 * A change of address awaiting its codes. Kept in a cookie rather than read from the account service, because an address that is taken must
 * look the same as a free one.
 */
const PendingEmail = z.object({
  personId: z.uuid(),
  email: z.email(),
  /** The code to enter next; the current address comes first. */
  step: z.enum(['current', 'new']),
});
export type PendingEmail = z.infer<typeof PendingEmail>;

const COOKIE = 'pm-new-email';
const HOUR = 3600;

export async function getPendingEmail(personId: string): Promise<PendingEmail | null> {
  const [text = '', seal = ''] = (await cookies()).get(COOKIE)?.value.split('.') ?? [];
  if (!isSealed('pending email', text, seal)) return null;
  const read = PendingEmail.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data;
  return read?.personId === personId ? read : null;
}

export async function keepPendingEmail(pending: PendingEmail): Promise<void> {
  const text = Buffer.from(JSON.stringify(pending)).toString('base64url');
  (await cookies()).set(COOKIE, `${text}.${sealOf('pending email', text)}`, { ...ownCookie(), maxAge: HOUR });
}

export async function forgetPendingEmail(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
