import { type NextRequest, NextResponse } from 'next/server';
import { refusedVisitor } from '#edge/visitor-gate.ts';
import { pairsOf } from '#edge/visitor-request.ts';
import { env } from '#platform/env.ts';
import { askedHost, ownHosts } from '#platform/front-gate/hosts.ts';
import { isReadAhead } from '#platform/front-gate/read-ahead.ts';
import { judgeUnguarded, refuseAsStranger, refuseUnguarded } from '#platform/front-gate/refuse-request.ts';
import { previewFace } from '#platform/preview/preview-face.ts';
import { SITE_HOST_HEADER, sealVisit } from '#platform/preview/site-host.ts';
import { withSecurityHeaders } from '#platform/security-headers/with-security-headers.ts';
import { authClientOver } from '#platform/supabase/supabase.ts';

/** Files and machine doors of the app: they have no session to renew. */
const BARE = /^\/(_next|api|v1|webhooks|showcase)\/|^\/manifest\.webmanifest$|\.(png|svg|webp|avif|ico|txt|xml|woff2)$/;

/** Pages of a signed-in person. They ask again for themselves; here a stranger is turned away before anything is streamed. */
const PRIVATE = /^\/(start|sites|domains|reports|plan|account)(\/|$)/;

function askToSignIn(request: NextRequest): NextResponse | null {
  const { pathname, search } = request.nextUrl;
  if (!PRIVATE.test(pathname) || !['GET', 'HEAD'].includes(request.method)) return null;
  return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, env().APP_URL));
}

/** On a host of a published site: the one route that shows them all. What was asked for travels in a header: Next would read it in its own way. */
function showSite(request: NextRequest, host: string): Response {
  const refusal = judgeUnguarded(request);
  if (refusal) {
    const { status, headers, body } = refusedVisitor(refusal, request.headers.get('accept-language') ?? undefined, request.method);
    return new Response(body && new Uint8Array(body), { status, headers: pairsOf(headers) });
  }
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set(SITE_HOST_HEADER, sealVisit({ host, target: pathname + search }));
  // A cache before the app may know an answer by the address that it was rewritten to: each target has its own.
  const to = new URL('/hosted', request.url);
  to.searchParams.set('at', pathname + search);
  return NextResponse.rewrite(to, { request: { headers } });
}

/** Routes a host to its face of the app, and renews the session before a page renders, because a page cannot set cookies. */
async function chooseFace(request: NextRequest): Promise<Response> {
  const host = askedHost(request.headers);
  if (ownHosts().isPublished(host)) return showSite(request, host);
  const refused = await refuseUnguarded(request);
  if (refused) return refused;
  const preview = previewFace(request, host);
  if (preview) return preview;
  if (BARE.test(request.nextUrl.pathname)) return NextResponse.next({ request });
  // A private page counts as seen by who enters an account: a browser asks for it again when the person does.
  if (PRIVATE.test(request.nextUrl.pathname) && isReadAhead(request.headers))
    return new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } });
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
