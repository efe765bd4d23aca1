import { previewSite } from '#modules/build/index.ts';
import { isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { getContext } from '#platform/session.ts';

/** The draft as it would be published, for its owner alone. No script of it runs: frames of it are sandboxed, and it has a policy. */
export async function GET(_request: Request, { params }: { params: Promise<{ siteId: string; path: string[] }> }) {
  const { siteId, path } = await params;
  const ctx = await getContext();
  if (!ctx.account || !isUuid(siteId)) return new Response(null, { status: 404 });
  try {
    const files = await previewSite(ctx, { siteId });
    const file = files.get(path.map(decodeURIComponent).join('/'));
    if (!file) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file.body), {
      headers: {
        'Content-Type': file.type === 'text/html' ? 'text/html; charset=utf-8' : file.type,
        'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'private, no-store',
        'Content-Security-Policy':
          "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
        'X-Robots-Tag': 'noindex',
      },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
