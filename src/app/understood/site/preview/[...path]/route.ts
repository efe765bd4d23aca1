import { getLocale } from 'next-intl/server';
import { findPreviewed } from '#modules/generate/index.ts';
import { previewUrl } from '#platform/preview/preview-address.ts';
import { getVisitor } from '#platform/session.ts';

/** Redirects a visitor to the site that their words make, on the previews' host. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const { path } = await params;
  const ctx = await getVisitor();
  const own = await findPreviewed(ctx);
  if (!own) return new Response(null, { status: 404 });
  const url = previewUrl({ see: 'words', ...own }, path.join('/'), ctx.now.getTime(), await getLocale());
  return new Response(null, { status: 307, headers: { Location: url, 'Cache-Control': 'private, no-store' } });
}
