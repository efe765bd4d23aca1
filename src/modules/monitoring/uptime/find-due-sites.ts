import { sql } from 'drizzle-orm';
import { siteUrl } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MAX_SITES = 3000;

export interface DueSite {
  siteId: string;
  url: string;
}

/** Sites due for a check, the longest waiting first, each with its public URL. */
export async function findDueSites(ctx: Context): Promise<DueSite[]> {
  const { rows } = await asSystem(
    'a sweep finds sites that are due for a check',
    (tx) =>
      tx.execute<{ siteId: string; slug: string; mainHost: string | null }>(sql`
        select s.id as "siteId", s.slug, s.main_host as "mainHost" from uptime_watches w join sites s on s.id = w.site_id
        where w.next_check_at <= ${ctx.now.toISOString()}::timestamptz order by w.next_check_at limit ${MAX_SITES}`),
    ctx,
  );
  return rows.map(({ siteId, ...address }) => ({ siteId, url: siteUrl(address) }));
}
