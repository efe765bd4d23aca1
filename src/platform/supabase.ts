import 'server-only';
import { type CookieMethodsServer, type CookieOptionsWithName, createServerClient } from '@supabase/ssr';
import type { JwtPayload } from '@supabase/supabase-js';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { env } from './env.ts';

/** Named, because cookies ignore ports: two apps on one machine would share a session. */
function sessionCookie(): CookieOptionsWithName {
  return { name: 'pm-session', path: '/', httpOnly: true, sameSite: 'lax', secure: env().APP_URL.startsWith('https:') };
}

/** A Supabase client over a request's cookies. The browser never holds one: its tokens are httpOnly. */
export function authClientOver(methods: CookieMethodsServer) {
  const { NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY } = env();
  return createServerClient(NEXT_PUBLIC_SUPABASE_URL, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookie(),
    cookies: methods,
  });
}

/** The client of the current request: pages, actions and route handlers. */
export async function authClient() {
  const jar = await cookies();
  return authClientOver({
    getAll: () => jar.getAll(),
    setAll: (changes) => {
      try {
        for (const { name, value, options } of changes) jar.set(name, value, options);
      } catch {
        // A page that is being rendered cannot set cookies; the proxy has refreshed the session before it.
      }
    },
  });
}

/** What the session's token says, its signature checked; null when nobody is signed in. Read once per page. */
export const sessionClaims = cache(async (): Promise<JwtPayload | null> => {
  const client = await authClient();
  const { data } = await client.auth.getClaims();
  return data?.claims ?? null;
});
