import { sql } from 'drizzle-orm';
import { purgeMovedSites } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import type { DomainRef } from './input.ts';
import { requireDomain } from './read-domain.ts';

/** Has the servers of sites, and a CDN before them, ask anew for what a name shows. What a CDN does not do now the sweep has it do. */
export async function purgeCache(ctx: Context, ref: DomainRef): Promise<void> {
  const { siteId, name } = await requireDomain(ctx, ref);
  await asSystem('its owner has a name forgotten', (tx) => tx.execute(sql`select app.announce_name(${siteId}, ${name})`), ctx);
  await purgeMovedSites(ctx, { sites: [siteId] }).catch((error: unknown) => log.warn('domain.purge_postponed', { siteId, error }));
}
