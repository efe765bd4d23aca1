import { siteUrl } from '#modules/host/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { encodeId } from '#platform/ids.ts';
import { listAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { listAccountSites } from '../_operations.ts';

export const GET = handler(listAccountSites, async (ctx) => {
  const sites = await listSites(ctx);
  return listAnswer(
    sites.map(({ id, name, slug, status, locale, createdAt, updatedAt }) => ({
      object: 'site',
      id: encodeId('site', id),
      name,
      slug,
      status,
      locale,
      url: status === 'live' ? siteUrl(slug) : null,
      created_at: createdAt.toISOString(),
      updated_at: updatedAt.toISOString(),
    })),
  );
});
