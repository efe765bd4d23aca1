import { readPhoto } from '#modules/sites/index.ts';
import { ReadPhoto } from '#modules/sites/input.ts';
import { getVisitorOf } from '#platform/session.ts';
import { orNotFound } from '../../../../../../_shell/or-not-found.ts';

/** A photo of the draft, `<sha256>/<width>.<format>`, for its owner only. */
export async function GET(_request: Request, { params }: { params: Promise<{ siteId: string; path: string[] }> }) {
  const { siteId, path } = await params;
  const [sha256, file = '', ...more] = path;
  const [width, format] = file.split('.');
  const asked = ReadPhoto.safeParse({ siteId, sha256, width, format });
  const ctx = await getVisitorOf(siteId);
  if (!ctx.account || !asked.success || more.length > 0) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    const body = await readPhoto(ctx, asked.data);
    return new Response(new Uint8Array(body), {
      headers: { 'Content-Type': `image/${asked.data.format}`, 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  });
}
