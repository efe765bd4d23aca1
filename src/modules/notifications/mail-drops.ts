import { type DropNews, noteDropsMailed } from '#modules/monitoring/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

/** Pages that a mail names: the others are on the site's own page. */
const MAX_NAMED = 5;

/** Promises the owner of a site one mail about its pages that have become slower or heavier. */
export async function mailDrops(ctx: Context, { siteId, siteName, drops }: DropNews): Promise<void> {
  const dropIds = drops.map(({ id }) => id);
  const named = drops.slice(0, MAX_NAMED).map(({ path, device, isByRelease, changes }) => ({ path, device, isByRelease, changes }));
  await requestMail(ctx, {
    kind: 'page-slower',
    key: `page-slower/${dropIds[0]}`,
    data: { siteId, siteName, drops: named, more: drops.length - named.length },
  });
  await noteDropsMailed(ctx, { dropIds });
}
