import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';
import { nextPath } from '../next-path.ts';

/** A sign-in awaiting its mailed code. Kept in a cookie, so that the address is in no browser history and the page needs no script. */
const PendingSignIn = z.object({
  /** Key by which tries of the code are counted. */
  id: z.uuid(),
  email: z.email(),
  flow: z.enum(['sign-in', 'sign-up', 'recovery']),
  next: z.string().transform(nextPath),
  /** Time of the last mail, in milliseconds since 1970. */
  sentAt: z.number(),
  /** False when the address had reached its mail limit; the most recent of its earlier codes is then expected. */
  mailed: z.boolean(),
  /** Output of `hidePassword`, only for a sign-up. */
  password: z.string().max(600).optional(),
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

const COOKIE = 'pm-pending';
const HOUR = 3600;

export async function getPendingSignIn(): Promise<PendingSignIn | null> {
  const [text = '', seal = ''] = (await cookies()).get(COOKIE)?.value.split('.') ?? [];
  if (!isSealed('pending sign-in', text, seal)) return null;
  return PendingSignIn.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data ?? null;
}

export async function keepPendingSignIn(pending: PendingSignIn): Promise<void> {
  const text = Buffer.from(JSON.stringify(pending)).toString('base64url');
  const value = `${text}.${sealOf('pending sign-in', text)}`;
  (await cookies()).set(COOKIE, value, { ...ownCookie(), maxAge: HOUR });
}

export async function forgetPendingSignIn(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
