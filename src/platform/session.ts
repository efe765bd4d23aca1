import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { anonymousContext, type Context, userContext } from './context.ts';
import { authClient, authClientOver, sessionClaims } from './supabase.ts';

/** What we read of a session's token. `app_metadata` is written by the server alone, `user_metadata` by the person. */
const Claims = z.object({
  sub: z.uuid(),
  email: z.string().default(''),
  app_metadata: z.object({ user_type: z.enum(['client', 'admin', 'developer']).catch('client') }).catch({ user_type: 'client' }),
  user_metadata: z.object({ name: z.string().optional().catch(undefined) }).catch({}),
});

export interface SessionUser {
  id: string;
  email: string;
  /** What they want to be called; empty until they say. */
  name: string;
}

const readClaims = cache(async () => Claims.safeParse(await sessionClaims()).data ?? null);

/** Who is asking, from the session of the current request. The same object for a whole page. */
export const getContext = cache(async (): Promise<Context> => {
  const claims = await readClaims();
  return claims ? userContext({ id: claims.sub, type: claims.app_metadata.user_type }) : anonymousContext();
});

/** The signed-in person as their token names them, or null. */
export async function getSessionUser(): Promise<SessionUser | null> {
  const claims = await readClaims();
  return claims && { id: claims.sub, email: claims.email, name: claims.user_metadata.name ?? '' };
}

/** For pages: the context of a signed-in person; anyone else is asked to sign in and comes back to `path`. */
export async function requireUser(path: string): Promise<Context> {
  const ctx = await getContext();
  if (!ctx.account) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return ctx;
}

/**
 * Asks the account service whether the session still stands: a token alone is believed until it expires.
 * For what cannot be taken back.
 */
export async function isSessionLive(): Promise<boolean> {
  const { data } = await (await authClient()).auth.getUser();
  return data.user !== null;
}

/** Who is asking, by a session's token that came as a bearer; null when it is not one of ours or has expired. */
export async function contextOfToken(token: string): Promise<Context | null> {
  const client = authClientOver({ getAll: () => [], setAll: () => {} });
  const { data } = await client.auth.getClaims(token).catch(() => ({ data: null }));
  const claims = Claims.safeParse(data?.claims).data;
  return claims ? userContext({ id: claims.sub, type: claims.app_metadata.user_type }) : null;
}
