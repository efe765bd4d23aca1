import { pressSiteSign } from '#modules/host/index.ts';
import { isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { comeBack } from '#platform/request/come-back.ts';
import { getVisitorOf } from '#platform/session.ts';

/** The printable sign for the counter, for its owner only. */
export async function GET(_request: Request, { params }: { params: Promise<{ siteId: string }> }) {
  const { siteId } = await params;
  const ctx = await getVisitorOf(siteId);
  if (!ctx.account || !isUuid(siteId)) return new Response(null, { status: 404 });
  try {
    const png = await pressSiteSign(ctx, { siteId });
    return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, no-cache' } });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    if (isAppError(error, 'unavailable')) return comeBack(error);
    throw error;
  }
}
