import 'server-only';
import { headers } from 'next/headers';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ProofMethod } from '../proofs/record-proof.ts';
import { signIns } from '../tables.ts';

/** City and country from Vercel's headers. Ignored on other hosts, where a caller could set them. */
async function currentPlace(): Promise<string | null> {
  if (process.env.VERCEL !== '1') return null;
  const named = await headers();
  const city = decode(named.get('x-vercel-ip-city') ?? '');
  const place = [city, named.get('x-vercel-ip-country')].filter(Boolean).join(', ');
  return place.slice(0, 120) || null;
}

/** Vercel URL-encodes the city. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Records place and method of a sign-in, for the person's list of sessions. */
export async function recordSignIn(
  ctx: Context,
  { sessionId, personId, method }: { sessionId: string; personId: string; method: ProofMethod },
) {
  const place = await currentPlace();
  await asSystem(
    'a person has signed in',
    (tx) => tx.insert(signIns).values({ sessionId, personId, place, method }).onConflictDoNothing(),
    ctx,
  );
}
