import { pictureSite } from '#modules/admin/index.ts';
import { isUuid } from '#platform/ids.ts';
import { getVisitor } from '#platform/session.ts';
import { orNotFound } from '../../../../_shell/or-not-found.ts';

/** Thumbnail of the live site, for the agency's staff. */
export async function GET(_request: Request, { params }: { params: Promise<{ siteId: string }> }): Promise<Response> {
  const { siteId } = await params;
  const ctx = await getVisitor();
  if (!isUuid(siteId)) return new Response(null, { status: 404 });
  return orNotFound(async () => {
    const picture = await pictureSite(ctx, { siteId });
    if (!picture) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=600' } });
  });
}
