import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';
import { dataHeaders } from './security-headers/data.ts';
import { SITE_HOST_HEADER, sealVisit, unsealVisit } from './site-host.ts';

const previewHost = (): string => new URL(env().PREVIEWS_URL).host;

/** On the host of previews: the one route that shows them, without the cookies that somebody may have set there. Null elsewhere. */
export function previewFace(request: NextRequest, host: string): NextResponse | null {
  if (host !== previewHost()) return null;
  if (!['GET', 'HEAD'].includes(request.method)) {
    return new NextResponse(null, { status: 405, headers: [['Allow', 'GET, HEAD'], ...dataHeaders(env().PREVIEWS_URL)] });
  }
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  const { pathname } = request.nextUrl;
  headers.set(SITE_HOST_HEADER, sealVisit({ host, target: pathname }));
  return NextResponse.rewrite(new URL(`/previews${pathname.replace(/\/$/, '')}`, request.url), { request: { headers } });
}

/** Whether the proxy sent this request here for the host of previews: the app's own host shows none. */
export const isPreviewRequest = (headers: Headers): boolean => unsealVisit(headers.get(SITE_HOST_HEADER))?.host === previewHost();
