import { getLocale } from 'next-intl/server';
import { findOwnRebuilt } from '#modules/measure/index.ts';
import { isUuid } from '#platform/ids.ts';
import { previewUrl } from '#platform/preview/preview-address.ts';
import { getVisitor } from '#platform/session.ts';

/** Redirects whoever had an old site rebuilt to the new one, on the previews' host. */
export async function GET(_request: Request, { params }: { params: Promise<{ analysisId: string; path: string[] }> }) {
  const { analysisId, path } = await params;
  const ctx = await getVisitor();
  const own = isUuid(analysisId) ? await findOwnRebuilt(ctx, { analysisId }) : null;
  if (!own) return new Response(null, { status: 404 });
  const url = previewUrl({ see: 'rebuilt', analysis: own.analysisId, of: own.of }, path.join('/'), ctx.now.getTime(), await getLocale());
  return new Response(null, { status: 307, headers: { Location: url, 'Cache-Control': 'private, no-store' } });
}
