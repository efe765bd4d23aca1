import { getLocale } from 'next-intl/server';
import type { Preview } from '#modules/build/index.ts';
import { getSite } from '#modules/sites/index.ts';
import { sessionOf, supportOf } from '#platform/context.ts';
import { isUuid } from '#platform/ids.ts';
import { previewUrl } from '#platform/preview/preview-address.ts';
import { getVisitorOf } from '#platform/session.ts';

interface Params {
  params: Promise<{ siteId: string; path: string[] }>;
}

/** Redirects the owner of a site to its preview at a signed, expiring URL. No site is served from this host. */
export const answerPreview =
  (shows: Preview['shows']) =>
  async (_request: Request, { params }: Params): Promise<Response> => {
    const { siteId, path } = await params;
    const ctx = await getVisitorOf(siteId);
    const site = ctx.account && isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
    const session = sessionOf(ctx);
    if (!ctx.account || !site || !session) return new Response(null, { status: 404 });
    const shown = {
      see: shows,
      account: ctx.account.id,
      site: site.id,
      person: session.personId,
      session: session.id,
      visit: supportOf(ctx)?.id,
    };
    const url = previewUrl(shown, path.join('/'), ctx.now.getTime(), await getLocale());
    return new Response(null, { status: 307, headers: { Location: url, 'Cache-Control': 'private, no-store' } });
  };
