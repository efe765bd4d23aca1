import { type NextRequest, NextResponse } from 'next/server';
import { env } from '../env.ts';
import { dataHeaders } from '../security-headers/data.ts';
import { SITE_HOST_HEADER, sealVisit, unsealVisit } from './site-host.ts';

const previewHost = (): string => new URL(env().PREVIEWS_URL).host;

/** Rewrites requests on the preview host to the preview route, dropping any cookies set there. Null on other hosts. */
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

/** Whether the proxy rewrote this request from the preview host: the app's own host serves no previews. */
export const isPreviewRequest = (headers: Headers): boolean => unsealVisit(headers.get(SITE_HOST_HEADER))?.host === previewHost();
