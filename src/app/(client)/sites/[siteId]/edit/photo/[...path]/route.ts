import { getSite } from '#modules/sites/index.ts';
import { isAppError } from '#platform/errors.ts';
import { isUuid } from '#platform/ids.ts';
import { getContext } from '#platform/session.ts';
import { readObject } from '#platform/storage.ts';

const NAME = /^[0-9a-f]{64}\/\d{1,5}\.(avif|webp|jpeg|png)$/;

/** A photo of the draft, for its owner alone. */
export async function GET(_request: Request, { params }: { params: Promise<{ siteId: string; path: string[] }> }) {
  const { siteId, path } = await params;
  const name = path.join('/');
  const format = NAME.exec(name)?.[1];
  const ctx = await getContext();
  const site = ctx.account && format && isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site || !ctx.account) return new Response(null, { status: 404 });
  try {
    const body = await readObject('site-assets', `${ctx.account.id}/${site.id}/${name}`);
    return new Response(new Uint8Array(body), {
      headers: { 'Content-Type': `image/${format}`, 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    throw error;
  }
}
