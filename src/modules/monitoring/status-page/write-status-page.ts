import { eq, sql } from 'drizzle-orm';
import { getProfile } from '#modules/accounts/index.ts';
import { siteUrl } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { LOCALES } from '#platform/locales.ts';
import { removeStatusPages, storeStatusPage } from '#platform/storage/storage.ts';
import { statusPages } from '../tables.ts';
import { getUptime } from '../uptime/get-uptime.ts';
import { renderStatusPage, type StatusPageContent } from './render-status-page.ts';

/** Renders the account's page as it is now and writes it to storage; it is served from there without a database. */
export async function writeStatusPage(ctx: Context, { token }: { token: string }): Promise<void> {
  const [profile, watched] = await Promise.all([getProfile(ctx), listWatched(ctx)]);
  const sites: StatusPageContent['sites'] = [];
  for (const { siteId, name, ...address } of watched) {
    const uptime = await getUptime(ctx, { siteId });
    if (uptime) sites.push({ name, url: siteUrl(address), uptime });
  }
  const content = { company: profile?.company ?? '', token, at: ctx.now, sites };
  for (const locale of LOCALES) await storeStatusPage({ token, locale }, renderStatusPage(content, locale));
  const written = await asActor(ctx, (tx) =>
    tx.update(statusPages).set({ renderedAt: ctx.now }).where(eq(statusPages.isOn, true)).returning({ token: statusPages.token }),
  );
  if (written.length === 0) await removeStatusPage(token);
}

interface WatchedSite {
  siteId: string;
  name: string;
  slug: string;
  mainHost: string | null;
  [column: string]: unknown;
}

/** The account's live sites, ordered by name. */
async function listWatched(ctx: Context): Promise<WatchedSite[]> {
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<WatchedSite>(sql`
      select s.id as "siteId", coalesce(nullif(s.name, ''), s.slug) as name, s.slug, s.main_host as "mainHost"
      from uptime_watches w join sites s on s.id = w.site_id order by 2, 1`),
  );
  return rows;
}

/** Also called for a page that was switched off while it was being written. */
export const removeStatusPage = (token: string): Promise<void> => removeStatusPages(LOCALES.map((locale) => ({ token, locale })));
