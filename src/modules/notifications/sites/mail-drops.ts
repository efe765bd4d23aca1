import { type DropNews, markDropsMailed } from '#modules/monitoring/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Max pages named in a mail: the others are on the site's own page. */
const MAX_NAMED = 5;

/** Queues one mail to the owner of a site about its pages that have become slower or heavier. */
export async function mailDrops(ctx: Context, { siteId, siteName, drops }: DropNews): Promise<void> {
  const dropIds = drops.map(({ id }) => id);
  const named = drops.slice(0, MAX_NAMED).map(({ path, device, isByRelease, changes }) => ({ path, device, isByRelease, changes }));
  await requestMail(ctx, {
    kind: 'page-slower',
    key: `page-slower/${dropIds[0]}`,
    data: { siteId, siteName, drops: named, more: drops.length - named.length },
  });
  await markDropsMailed(ctx, { dropIds });
}
