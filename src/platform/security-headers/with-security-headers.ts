import { type NextRequest, NextResponse } from 'next/server';
import { env } from '../env.ts';
import { askedHost, ownHosts } from '../front-gate/hosts.ts';
import { REQUEST_ID_HEADER, requestIdOf } from '../request-id.ts';
import { SITE_HOST_HEADER, unsealVisit } from '../site-host.ts';
import { answerKind } from './answer-kind.ts';
import { appPageHeaders } from './app-page.ts';
import { dataHeaders } from './data.ts';
import type { Header } from './header.ts';

const POLICY = 'content-security-policy';

/**
 * Gives every answer that leaves by the proxy the headers of its kind, and the request an id that the log knows.
 * A rewrite leads to another origin's route (published sites, previews), which brings headers of its own, and so does a
 * refusal of the gate: what is set here would win over them.
 */
export async function withSecurityHeaders(request: NextRequest, answer: (request: NextRequest) => Promise<Response>): Promise<Response> {
  // The second half of a rewrite that left by one host and came in by another: dressed on its way out, and counted.
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
  // Next reads the nonce from here while it renders.
  request.headers.set(POLICY, headers.find(([name]) => name.toLowerCase() === POLICY)![1]);
  return headers;
}

/** Of addresses that the app answers in one way whatever is there. Published sites have their own ways. */
function ownAnswer(request: NextRequest): NextResponse | null {
  return ownHosts().isPublished(askedHost(request.headers)) ? null : (unreadable(request) ?? withoutLastSlash(request));
}

/** An address that cannot be decoded is nobody's. Next would fail over it further on, without any header. */
function unreadable({ url }: NextRequest): NextResponse | null {
  try {
    decodeURIComponent(new URL(url).pathname);
    return null;
  } catch {
    return new NextResponse(null, { status: 404 });
  }
}

/** One address per page. Next's own redirect would go out before the proxy has seen it, without any header. */
function withoutLastSlash({ url }: NextRequest): NextResponse | null {
  const address = new URL(url);
  if (address.pathname === '/' || !address.pathname.endsWith('/')) return null;
  address.pathname = address.pathname.replace(/\/+$/, '');
  return NextResponse.redirect(address, 308);
}
