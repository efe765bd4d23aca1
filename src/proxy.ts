import { type NextRequest, NextResponse } from 'next/server';
import { env } from '#platform/env.ts';
import { askedHost, ownHosts } from '#platform/front-gate/hosts.ts';
import { refuseAsStranger, refuseUnguarded } from '#platform/front-gate/refuse-request.ts';
import { previewFace } from '#platform/preview-face.ts';
import { withSecurityHeaders } from '#platform/security-headers/with-security-headers.ts';
import { SITE_HOST_HEADER, sealHost } from '#platform/site-host.ts';
import { authClientOver } from '#platform/supabase.ts';

/** Files and machine doors of the app: they have no session to renew. */
const BARE = /^\/(_next|api|v1|webhooks|showcase)\/|^\/manifest\.webmanifest$|\.(png|svg|webp|avif|ico|txt|xml|woff2)$/;

/** Pages of a signed-in person. They ask again for themselves; here a stranger is turned away before anything is streamed. */
const PRIVATE = /^\/(start|sites|plan|account)(\/|$)/;

function askToSignIn(request: NextRequest): NextResponse | null {
  const { pathname, search } = request.nextUrl;
  if (!PRIVATE.test(pathname) || !['GET', 'HEAD'].includes(request.method)) return null;
  return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, env().APP_URL));
}

/** Which face of the app a host shows; and renews the session before a page is rendered, because a page cannot set cookies. */
async function chooseFace(request: NextRequest): Promise<Response> {
  const refused = await refuseUnguarded(request);
  if (refused) return refused;
  const host = askedHost(request.headers);
  const preview = previewFace(request, host);
  if (preview) return preview;
  if (ownHosts().isPublished(host)) {
    const { pathname, search } = request.nextUrl;
    // Without the last slash, which Next would answer with a redirect of its own.
    const headers = new Headers(request.headers);
    headers.set(SITE_HOST_HEADER, sealHost(host));
    return NextResponse.rewrite(new URL(`/hosted${pathname.replace(/\/$/, '')}${search}`, request.url), { request: { headers } });
  }
  if (BARE.test(request.nextUrl.pathname)) return NextResponse.next({ request });
  let response = NextResponse.next({ request });
  if (!request.cookies.getAll().some((cookie) => cookie.name.startsWith('pm-session'))) return askToSignIn(request) ?? response;

  const client = authClientOver(
    {
      getAll: () => request.cookies.getAll(),
      setAll: (changes, headers) => {
        for (const { name, value } of changes) request.cookies.set(name, value);
        response = NextResponse.next({ request });
        for (const { name, value, options } of changes) response.cookies.set(name, value, options);
        for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      },
    },
    async () => request.headers,
  );
  const { data } = await client.auth.getClaims();
  return data ? response : ((await refuseAsStranger(request)) ?? askToSignIn(request) ?? response);
}

export const proxy = (request: NextRequest): Promise<Response> => withSecurityHeaders(request, chooseFace);

export const config = {
  // Static files have names that nobody guesses and headers from `next.config.ts`.
  matcher: ['/((?!_next/static/).*)'],
};
