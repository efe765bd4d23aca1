import { sql } from 'drizzle-orm';
import { purgeMovedSites } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import type { DomainRef } from '../input.ts';
import { requireDomain } from '../read-domain.ts';

/** Purges a name from the caches of our servers and of the CDN. The sweep retries a purge that the CDN does not accept now. */
export async function purgeCache(ctx: Context, ref: DomainRef): Promise<void> {
  const { siteId, name } = await requireDomain(ctx, ref);
  await asSystem('its owner has a name forgotten', (tx) => tx.execute(sql`select app.announce_name(${siteId}, ${name})`), ctx);
  await purgeMovedSites(ctx, { sites: [siteId] }).catch((error: unknown) => log.warn('domain.purge_postponed', { siteId, error }));
}
