import 'server-only';
import { type CookieMethodsServer, type CookieOptions, createServerClient } from '@supabase/ssr';
import type { JwtPayload } from '@supabase/supabase-js';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { env } from '../env.ts';
import { ownCookie } from '../request/own-cookie.ts';
import { authFetch } from './auth-fetch.ts';

/** Named explicitly, because cookies ignore ports: two apps on one machine would share a session. */
const SESSION_COOKIE = 'pm-session';

/** Headers of the current request, or null outside one, where Next throws. */
const currentHeaders = async () => {
  try {
    return await headers();
  } catch {
    return null;
  }
};

/** A Supabase client on a request's cookies. The browser never has one: its tokens are httpOnly. */
export function authClientOver(
  methods: CookieMethodsServer,
  named: () => Promise<{ get(name: string): string | null } | null> = currentHeaders,
) {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  return createServerClient(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: { ...ownCookie(), name: SESSION_COOKIE },
    cookies: methods,
    global: { fetch: authFetch(named) },
  });
}

/**
 * A client for the current request whose cookies are written only by `keep`, in their final state, so that a response does not reveal the
 * number of steps.
 */
export async function quietAuthClient() {
  const jar = await cookies();
  const before = new Map(jar.getAll().map(({ name, value }) => [name, value]));
  const values = new Map(before);
  const optionsOf = new Map<string, CookieOptions>();
  const client = authClientOver({
    getAll: () => [...values].map(([name, value]) => ({ name, value })),
    setAll: (changes) => {
      for (const { name, value, options } of changes) {
        optionsOf.set(name, options);
        if (value && options.maxAge !== 0) values.set(name, value);
        else values.delete(name);
      }
    },
  });
  const keep = () => {
    for (const [name, options] of optionsOf) {
      const [was, is] = [before.get(name), values.get(name)];
      if (is !== was) jar.set(name, is ?? '', is === undefined ? { ...options, maxAge: 0 } : options);
    }
  };
  return { client, keep };
}

/** A client without storage: signing in with it creates no session in this browser. */
export const detachedAuthClient = () => authClientOver({ getAll: () => [], setAll: () => {} });

export type AuthClient = ReturnType<typeof authClientOver>;

/** The client of the current request: pages, actions and route handlers. */
export async function authClient() {
  const jar = await cookies();
  return authClientOver({
    getAll: () => jar.getAll(),
    setAll: (changes) => {
      try {
        for (const { name, value, options } of changes) jar.set(name, value, options);
      } catch {
        // A page cannot set cookies while rendering; the proxy has already refreshed the session.
      }
    },
  });
}

/** Issues a new token after claims have changed. Only where cookies can be set; the old token stays valid until it expires. */
export async function renewSession(): Promise<void> {
  const { auth } = await authClient();
  await auth.refreshSession();
}

/** Verified claims of the session's token; null when not signed in. Read once per page. */
export const sessionClaims = cache(async (): Promise<JwtPayload | null> => {
  const client = await authClient();
  const { data } = await client.auth.getClaims();
  return data?.claims ?? null;
});
