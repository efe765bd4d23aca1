import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '#platform/env.ts';
import { nextPath } from './next-path.ts';

/** A sign-in that waits for its mailed code: in a cookie, so that the address is in no history and the page needs no script. */
const PendingSignIn = z.object({
  email: z.email(),
  flow: z.enum(['sign-in', 'sign-up', 'recovery']),
  next: z.string().transform(nextPath),
  /** Milliseconds since 1970 of the last mail. */
  sentAt: z.number(),
});
export type PendingSignIn = z.infer<typeof PendingSignIn>;

const COOKIE = 'pm-pending';
const HOUR = 3600;

export async function getPendingSignIn(): Promise<PendingSignIn | null> {
  const value = (await cookies()).get(COOKIE)?.value;
  try {
    return PendingSignIn.parse(JSON.parse(value ?? ''));
  } catch {
    return null;
  }
}

export async function keepPendingSignIn(pending: PendingSignIn): Promise<void> {
  const secure = env().APP_URL.startsWith('https:');
  (await cookies()).set(COOKIE, JSON.stringify(pending), { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: HOUR });
}

export async function forgetPendingSignIn(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
