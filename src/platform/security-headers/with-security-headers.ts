import { type NextRequest, NextResponse } from 'next/server';
import { env } from '../env.ts';
import { askedHost, ownHosts } from '../front-gate/hosts.ts';
import { REQUEST_ID_HEADER, requestIdOf } from '../log/request-id.ts';
import { SITE_HOST_HEADER, unsealVisit } from '../preview/site-host.ts';
import { answerKind } from './answer-kind.ts';
import { appPageHeaders } from './app-page.ts';
import { dataHeaders } from './data.ts';
import type { Header } from './header.ts';

const POLICY = 'content-security-policy';

/**
 * Adds headers by kind of response to everything that leaves through the proxy, and an id to the request for the log. Rewrites to another
 * origin's route (published sites, previews) and refusals of the gate bring headers of their own, which those set here would override.
 */
export async function withSecurityHeaders(request: NextRequest, answer: (request: NextRequest) => Promise<Response>): Promise<Response> {
  // Second pass of a rewrite that left by one host and came in by another: its headers are added on the way out, and it is already counted.
  if (unsealVisit(request.headers.get(SITE_HOST_HEADER))) return NextResponse.next({ request });
  const id = requestIdOf(request.headers);
  request.headers.set(REQUEST_ID_HEADER, id);
  request.headers.delete(POLICY);
  const headers = headersFor(request);
  const response = ownAnswer(request) ?? (await answer(request));
  const bringsItsOwn = response.headers.has('x-middleware-rewrite') || response.headers.has(POLICY);
  if (!bringsItsOwn) for (const [name, value] of headers) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, id);
  return response;
}

function headersFor(request: NextRequest): Header[] {
  const { APP_URL, PREVIEWS_URL, SITES_URL } = env();
  const host = askedHost(request.headers);
  if (host === new URL(PREVIEWS_URL).host) return dataHeaders(PREVIEWS_URL);
  if (host.endsWith(`.${new URL(SITES_URL).host}`)) return dataHeaders(SITES_URL);
  if (answerKind(request.nextUrl.pathname) === 'data') return dataHeaders(APP_URL);
  const headers = appPageHeaders(Buffer.from(crypto.randomUUID()).toString('base64'));
  // Next reads the nonce from here while rendering.
  request.headers.set(POLICY, headers.find(([name]) => name.toLowerCase() === POLICY)![1]);
  return headers;
}

/** Paths with the same response in any case. Published sites have rules of their own. */
function ownAnswer(request: NextRequest): NextResponse | null {
  return ownHosts().isPublished(askedHost(request.headers)) ? null : (unreadable(request) ?? withoutLastSlash(request));
}

/** A path that cannot be decoded does not exist. Next would fail on it later, without any headers. */
function unreadable({ url }: NextRequest): NextResponse | null {
  try {
    decodeURIComponent(new URL(url).pathname);
    return null;
  } catch {
    return new NextResponse(null, { status: 404 });
  }
}

/** One URL per page. Next's own redirect would bypass the proxy, without any headers. */
function withoutLastSlash({ url }: NextRequest): NextResponse | null {
  const address = new URL(url);
  if (address.pathname === '/' || !address.pathname.endsWith('/')) return null;
  address.pathname = address.pathname.replace(/\/+$/, '');
  return NextResponse.redirect(address, 308);
}
