import { siteUrl } from '#modules/host/index.ts';
import { listSitePage } from '#modules/sites/index.ts';
import { encodeId } from '#platform/ids.ts';
import { pageAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { listAccountSites } from '../_operations.ts';

export const GET = handler(listAccountSites, async (ctx, { query: { limit, cursor } }) => {
  const { rows, next } = await listSitePage(ctx, { limit, after: cursor });
  const data = rows.map(({ id, name, slug, status, locale, createdAt, updatedAt }) => ({
    object: 'site',
    id: encodeId('site', id),
    name,
    slug,
    status,
    locale,
    url: status === 'live' ? siteUrl(slug) : null,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  }));
  return pageAnswer('sites', listAccountSites.path, limit, data, next);
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
